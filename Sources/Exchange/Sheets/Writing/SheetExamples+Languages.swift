extension SheetExamples {
  /// The examples that are words, as French and Vietnamese sheets have them; the rest are names,
  /// numbers and codes.
  static let inOtherLanguages: [String: (french: String, vietnamese: String)] = [
    "20:30 ; evening ; 24:30": ("20h30 ; soir ; 24h30", "20h30 ; tối ; 24h30"),
    "invited ; confirmed ; declined":
      ("invité ; confirmé ; décliné", "đã mời ; đã xác nhận ; đã từ chối"),
    "invited ; accepted": ("invité ; accepté", "đã mời ; đã nhận lời"),
    "invited ; confirmed": ("invité ; confirmé", "đã mời ; đã xác nhận"),
    "asked ; granted ; refused": (
      "demandé ; accordé ; refusé", "đã xin ; đã được cấp ; bị từ chối"
    ),
    "asked ; received ; tested": ("demandée ; reçue ; testée", "đã xin ; đã nhận ; đã thử"),
    "burned ; soft ; live":
      ("incrustés ; par le serveur", "in liền hình ; do máy chủ hiển thị"),
    "open ; blocked ; rehearsal":
      ("à disposition ; répétition", "được sử dụng ; tổng duyệt"),
    "yes ; no": ("oui ; non", "có ; không"),
    "screening ; panel ; ceremony": ("projection ; débat ; cérémonie", "chiếu phim ; tọa đàm ; lễ"),
    "public ; press": ("tout public ; presse", "công chúng ; báo chí"),
    "confirmed ; tentative": ("confirmé ; à confirmer", "đã xác nhận ; chờ xác nhận"),
    "paid ; free ; invitation": ("payante ; gratuit ; sur invitation", "có bán vé ; theo giấy mời"),
    "on-sale ; sold-out ; standby":
      ("places disponibles ; complet", "còn chỗ ; hết vé"),
    "director": ("réalisation", "đạo diễn"), "fiction": ("fiction", "phim truyện"),
    "international": ("internationale", "công chiếu quốc tế"),
    "distributor": ("distributeur", "nhà phát hành"), "closing": ("cloture", "be-mac"),
    "Closing": ("Clôture", "Bế mạc"), "embassy": ("ambassade", "đại sứ quán"),
    "two prizes": ("deux prix", "hai giải"), "answers slowly": ("répond lentement", "trả lời chậm"),
    "one talk for all": ("un débat pour tous", "một buổi giao lưu chung"),
    "overtime costs": ("heures supplémentaires payantes", "quá giờ phải trả thêm"),
    "by metro": ("en métro", "đi tàu điện ngầm"),
    "the ambassador leads them in": ("l’ambassadeur les accompagne", "ngài đại sứ dẫn vào"),
    "reel 3 is worn": ("la bobine 3 est usée", "cuộn 3 bị xước"),
    "arrives at 19:30": ("arrive à 19h30", "đến lúc 19h30"),
    "soft, live": ("par le serveur, en direct", "máy chủ, trực tiếp"),
    "the booth, 1234": ("la cabine, 1234", "phòng máy, 1234"),
    "437 and 441 also published": ("437 et 441 aussi publiés", "cũng thấy ghi 437 và 441"),
    "screenplay: Chu Lai | producer: A, B":
      ("scénario: Chu Lai | production: A, B", "biên kịch: Chu Lai | sản xuất: A, B"),
    "Golden Lotus": ("Lotus d’or", "Bông sen vàng"), "colour": ("couleur", "màu"),
    "one screening": ("une séance", "một buổi chiếu"),
    "granted: no. 12": ("accordé: n° 12", "đã được cấp: số 12"),
    "the trailer is missing": ("il manque la bande-annonce", "thiếu đoạn giới thiệu"),
    "ask for a piano": ("demander un piano", "cần một đàn piano"),
    "flight and hotel": ("vol et hôtel", "vé máy bay và khách sạn"),
    "asked: at the consulate": ("demandé: au consulat", "đã xin: tại lãnh sự quán"),
    "Crew of Red Rain": ("Équipe de Pluie rouge", "Đoàn phim Mưa đỏ"),
    "2025-12-06 09:00..12:00 (doctor)":
      ("2025-12-06 09:00..12:00 (médecin)", "2025-12-06 09:00..12:00 (bác sĩ)"),
    "vegetarian": ("végétarien", "ăn chay"), "no stairs": ("pas d’escalier", "không leo cầu thang"),
    "speaks first": ("parle en premier", "phát biểu đầu tiên"),
    "the house": ("la salle", "rạp"), "balcony": ("balcon", "ban công"),
    "two doors": ("deux entrées", "hai cửa"),
  ]
}
