extension Wording {
  /// A fixed phrase of the public pages.
  package enum PagePhrase: CaseIterable, Sendable {
    /// Names of pages, and of what leads to them.
    case programme, films, calendars, pages, days, languages, skip
    /// Heads of what a page says.
    case when, place, language, originalTitle, otherTitles, runningTime, countries, year, awards
    case rating, premiere, screenings, doors, kind, audience, admission, code
    /// What can be done.
    case addToCalendar, subscribe, showOnMap
    /// States, said in full.
    case cancelled, tentative, nothingYet, noScreeningYet
    /// The page of calendars.
    case calendarsLead, calendarsHint, wholeWeek, byVenue, byFilm
  }

  /// The words of a phrase of the public pages, cased as at the start of a line.
  package func phrase(_ phrase: PagePhrase) -> String {
    switch phrase {
    case .programme, .films, .calendars, .pages, .days, .languages, .skip:
      pick(navigation(phrase))
    case .when, .place, .language, .originalTitle, .otherTitles, .runningTime, .countries, .year,
      .awards, .rating, .premiere, .screenings, .doors, .kind, .audience, .admission, .code:
      pick(heading(phrase))
    case .addToCalendar, .subscribe, .showOnMap, .cancelled, .tentative, .nothingYet,
      .noScreeningYet, .calendarsLead, .calendarsHint, .wholeWeek, .byVenue, .byFilm:
      pick(sentence(phrase))
    }
  }

  private func navigation(_ phrase: PagePhrase) -> Words {
    switch phrase {
    case .films: Words("Films", "Films", "Phim")
    case .calendars: Words("Calendars", "Calendriers", "Lịch")
    case .pages: Words("Pages", "Pages", "Các trang")
    case .days: Words("Days", "Jours", "Các ngày")
    case .languages: Words("Languages", "Langues", "Ngôn ngữ")
    case .skip: Words("Skip to content", "Aller au contenu", "Đến nội dung chính")
    default: Words("Programme", "Programme", "Chương trình")
    }
  }

  private func heading(_ phrase: PagePhrase) -> Words {
    switch phrase {
    case .when: Words("When", "Quand", "Thời gian")
    case .place: Words("Where", "Où", "Địa điểm")
    case .language: Words("Language", "Langue", "Ngôn ngữ")
    case .originalTitle: Words("Original title", "Titre original", "Tên gốc")
    case .otherTitles: Words("Also known as", "Autres titres", "Tên khác")
    case .runningTime: Words("Running time", "Durée", "Thời lượng")
    case .countries: Words("Country", "Pays", "Quốc gia")
    case .year: Words("Year", "Année", "Năm")
    case .awards: Words("Awards", "Prix", "Giải thưởng")
    case .rating: Words("Rating", "Classification", "Phân loại")
    case .premiere: Words("Premiere", "Première", "Công chiếu")
    case .doors: Words("Doors open", "Ouverture des portes", "Mở cửa")
    case .kind: Words("Kind", "Catégorie", "Loại")
    case .audience: Words("For", "Public", "Đối tượng")
    case .admission: Words("Admission", "Entrée", "Vào cửa")
    case .code: Words("Code", "Code", "Mã")
    default: Words("Screenings", "Séances", "Suất chiếu")
    }
  }

  private func sentence(_ phrase: PagePhrase) -> Words {
    switch phrase {
    case .addToCalendar: Words("Add to calendar", "Ajouter au calendrier", "Thêm vào lịch")
    case .subscribe: Words("Subscribe", "S’abonner", "Đăng ký theo dõi")
    case .showOnMap: Words("Map", "Plan", "Bản đồ")
    case .tentative: Words("To be confirmed", "À confirmer", "Chờ xác nhận")
    case .nothingYet:
      Words(
        "Nothing has been announced yet.", "Rien n’a encore été annoncé.",
        "Chưa có thông báo nào.")
    case .noScreeningYet:
      Words(
        "No screening has been announced yet.", "Aucune séance n’a encore été annoncée.",
        "Chưa có suất chiếu nào được thông báo.")
    case .calendarsLead:
      Words(
        "Open a calendar to add its screenings once. To stay up to date, subscribe to it: copy "
          + "the address of its link into your calendar program (“From URL”, “By web address”).",
        "Ouvrez un calendrier pour en ajouter les séances une fois. Pour rester à jour, "
          + "abonnez-vous\u{A0}: copiez l’adresse du lien dans votre agenda («\u{A0}À partir de l’URL\u{A0}»).",
        "Mở một lịch để thêm các suất chiếu một lần. Để luôn cập nhật, hãy đăng ký theo dõi: "
          + "sao chép địa chỉ liên kết vào ứng dụng lịch của bạn (“Từ URL”).")
    case .calendarsHint:
      Words(
        "Calendar programs decide themselves how often they look: some every hour, some once a "
          + "day. Where this page and a calendar differ, this page is right.",
        "Chaque agenda décide de la fréquence des mises à jour\u{A0}: toutes les heures ou une fois "
          + "par jour. En cas de différence, cette page fait foi.",
        "Mỗi ứng dụng lịch tự quyết định tần suất cập nhật: mỗi giờ hoặc mỗi ngày một lần. Nếu "
          + "có khác biệt, thông tin trên trang này là đúng.")
    case .wholeWeek: Words("The whole programme", "Tout le programme", "Toàn bộ chương trình")
    case .byVenue: Words("By venue", "Par lieu", "Theo địa điểm")
    case .byFilm: Words("By film", "Par film", "Theo phim")
    default: Words("Cancelled", "Annulé", "Đã hủy")
    }
  }
}
