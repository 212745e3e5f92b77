/// A heading or label of papers, in each language.
package struct PaperWord: Sendable {
  let words: Words

  private init(_ english: String, _ french: String, _ vietnamese: String) {
    words = Words(english, french, vietnamese)
  }

  // What a paper is.
  package static let doorSheet = PaperWord("Door sheet", "Fiche d’accueil", "Phiếu cửa")
  package static let runOfShow = PaperWord("Run of show", "Conducteur", "Kịch bản chương trình")
  package static let techSheet = PaperWord("Technical sheet", "Fiche technique", "Phiếu kỹ thuật")
  package static let itinerary = PaperWord("Itinerary", "Feuille de route", "Lịch trình")
  package static let daySheet = PaperWord("Day sheet", "Feuille du jour", "Bảng suất chiếu")

  // When.
  package static let clock = PaperWord("Time", "Heure", "Giờ")
  package static let start = PaperWord("Start", "Début", "Bắt đầu")
  package static let end = PaperWord("End", "Fin", "Kết thúc")
  package static let part = PaperWord("Part", "Partie", "Phần")
  package static let minutes = PaperWord("Min", "Min", "Phút")

  // Seats and doors.
  package static let seats = PaperWord("Seats", "Places", "Số ghế")
  package static let held = PaperWord("Held", "Réservées", "Giữ chỗ")
  package static let heldSeats = PaperWord("Held seats", "Places réservées", "Ghế giữ chỗ")
  package static let heldFor = PaperWord("For", "Pour", "Dành cho")
  package static let `where` = PaperWord("Where", "Où", "Ở đâu")
  package static let keptUntil = PaperWord("Kept until", "Gardées jusqu’à", "Giữ đến")
  package static let wheelchairs = PaperWord(
    "Wheelchair places", "Places pour fauteuils roulants", "Chỗ cho xe lăn")
  package static let admission = PaperWord("Admission", "Accès", "Vào cửa")
  package static let call = PaperWord("Whom to call", "Qui appeler", "Liên hệ")
  package static let houseManager = PaperWord(
    "House manager", "Responsable de salle", "Quản lý rạp")
  package static let mind = PaperWord("Mind", "Attention", "Lưu ý")
  package static let note = PaperWord("Note", "Remarque", "Ghi chú")

  // What is counted and written down.
  package static let countHere = PaperWord("Count here", "Comptage", "Đếm tại đây")
  package static let door = PaperWord("Door", "Entrée", "Cửa")
  package static let inAtStart = PaperWord("In at the start", "Présents au début", "Lúc bắt đầu")
  package static let afterFilm = PaperWord("After the film", "Après le film", "Sau phim")
  package static let atQuestions = PaperWord("At the Q&A", "À la rencontre", "Lúc giao lưu")
  package static let turnedAway = PaperWord("Turned away", "Refusés", "Không vào được")
  package static let beganAt = PaperWord("Began at", "Commencé à", "Bắt đầu lúc")
  package static let endedAt = PaperWord("Ended at", "Terminé à", "Kết thúc lúc")
  package static let countedBy = PaperWord(
    "Counted by (signature)", "Compté par (signature)", "Người đếm (ký tên)")
  package static let number = PaperWord("Number", "Nombre", "Số người")

  // Who.
  package static let guests = PaperWord(
    "Guests, in order", "Invités, dans l’ordre", "Khách mời, theo thứ tự")
  package static let who = PaperWord("Who", "Qui", "Ai")
  package static let role = PaperWord("As", "Rôle", "Vai trò")
  package static let languages = PaperWord("Languages", "Langues", "Ngôn ngữ")
  package static let interpreter = PaperWord("Interpreter", "Interprète", "Phiên dịch")
  package static let state = PaperWord("State", "État", "Tình trạng")
  package static let order = PaperWord("No.", "N°", "STT")

  // Projection and sound.
  package static let screen = PaperWord("The room", "La salle", "Phòng chiếu")
  package static let plays = PaperWord("Plays", "Formats acceptés", "Chiếu được")
  package static let subtitleEquipment = PaperWord(
    "Subtitling", "Sous-titrage", "Thiết bị phụ đề")
  package static let server = PaperWord("Server", "Serveur", "Máy chủ")
  package static let zone = PaperWord("Time zone", "Fuseau horaire", "Múi giờ")
  package static let turnaround = PaperWord("Turnaround", "Battement", "Dọn phòng")
  package static let print = PaperWord("Print", "Copie", "Bản phim")
  package static let ratio = PaperWord("Ratio", "Cadre", "Tỷ lệ khung hình")
  package static let sound = PaperWord("Sound", "Son", "Âm thanh")
  package static let audio = PaperWord("Audio", "Langue audio", "Lời thoại")
  package static let subtitles = PaperWord("Subtitles", "Sous-titres", "Phụ đề")
  package static let runningTime = PaperWord("Running time", "Durée", "Thời lượng")
  package static let key = PaperWord("Key (KDM)", "Clé (KDM)", "Khóa (KDM)")
  package static let checked = PaperWord("Checked", "Vérifiée", "Đã chạy thử")
  package static let arrived = PaperWord("Arrived", "Arrivée", "Đã đến")
  package static let microphones = PaperWord("Microphones", "Micros", "Micrô")
  package static let notYet = PaperWord("not yet", "pas encore", "chưa")
  package static let noKey = PaperWord("none on file", "aucune au dossier", "chưa có")

  // A guest.
  package static let arrival = PaperWord("Arrival", "Arrivée", "Đến")
  package static let departure = PaperWord("Departure", "Départ", "Rời đi")
  package static let transport = PaperWord("Transport", "Transport", "Phương tiện")
  package static let hotel = PaperWord("Hotel", "Hôtel", "Khách sạn")
  package static let handler = PaperWord("Looked after by", "Accueil assuré par", "Người phụ trách")
  package static let away = PaperWord("Away", "Absence", "Vắng mặt")
  package static let groups = PaperWord("Goes by", "Groupe", "Nhóm")
  package static let companion = PaperWord("Comes with", "Accompagne", "Đi cùng")
  package static let beThere = PaperWord("Be there", "Sur place à", "Có mặt lúc")
  package static let with = PaperWord("With", "Avec", "Cùng với")
  package static let whatAndWhere = PaperWord("What and where", "Quoi et où", "Sự kiện, địa điểm")
  package static let staffOnly = PaperWord(
    "For staff only", "Réservé à l’équipe", "Chỉ dành cho ban tổ chức")
  package static let diet = PaperWord("Diet", "Régime alimentaire", "Chế độ ăn")
  package static let access = PaperWord("Access", "Accessibilité", "Hỗ trợ đi lại")
  package static let email = PaperWord("Email", "Courriel", "Thư điện tử")
  package static let phone = PaperWord("Phone", "Téléphone", "Điện thoại")
  package static let paid = PaperWord("Paid for", "Pris en charge", "Được chi trả")
  package static let visa = PaperWord("Visa", "Visa", "Thị thực")

  // A day.
  package static let room = PaperWord("Room", "Salle", "Phòng")
  package static let code = PaperWord("Code", "Code", "Mã")
  package static let title = PaperWord("Title", "Titre", "Tên")
  package static let new = PaperWord("new", "nouveau", "mới")
}

extension Wording {
  /// The words of a heading or label of papers.
  package func label(_ word: PaperWord) -> String { pick(word.words) }
}
