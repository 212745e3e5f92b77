/// A heading or label of reports, in each language.
package struct ReportWord: Sendable {
  let words: Words

  init(_ english: String, _ french: String, _ vietnamese: String) {
    words = Words(english, french, vietnamese)
  }

  package static let notes = ReportWord("Notes", "Remarques", "Ghi chú")
  package static let figuresOfPicture = ReportWord(
    "The figures of this picture", "Les chiffres de ce graphique", "Số liệu của biểu đồ")
  package static let total = ReportWord("Total", "Total", "Tổng số")
  package static let claimed = ReportWord("Claimed", "Annoncé", "Công bố")
  package static let counted = ReportWord("Counted", "Compté", "Đã đếm")
  package static let screeningsCounted = ReportWord(
    "Screenings counted", "Séances comptées", "Số buổi đã đếm")
  package static let missing = ReportWord("Missing", "Manquent", "Còn thiếu")
  package static let code = ReportWord("Code", "Code", "Mã")
  package static let title = ReportWord("Title", "Titre", "Tên")
  package static let day = ReportWord("Day", "Jour", "Ngày")
  package static let hour = ReportWord("Hour", "Heure", "Giờ")
  package static let how = ReportWord("How", "Mode de comptage", "Cách đếm")
  package static let people = ReportWord("People", "Personnes", "Số người")
  package static let admissions = ReportWord("Admissions", "Entrées", "Lượt xem")
  package static let audience = ReportWord("Audience", "Fréquentation", "Lượt tham dự")
  package static let persons = ReportWord("Persons", "Personnes", "Số người")
  package static let guests = ReportWord("Guests", "Invités", "Khách mời")
  package static let volunteers = ReportWord("Volunteers", "Bénévoles", "Tình nguyện viên")
  package static let screenings = ReportWord("Screenings", "Séances", "Buổi chiếu")
  package static let screening = ReportWord("Screening", "Séance", "Buổi chiếu")
  package static let inBrief = ReportWord("In brief", "En bref", "Tóm tắt")
  package static let inNoRate = ReportWord("In no rate", "Hors taux", "Không tính tỷ lệ")
  package static let filmsByCountry = ReportWord(
    "Films by country", "Films par pays", "Phim theo nước")
  package static let guestsByCountry = ReportWord(
    "Guests by country", "Invités par pays", "Khách mời theo nước")
  package static let share = ReportWord("Share", "Part", "Tỷ lệ")
  package static let film = ReportWord("Film", "Film", "Phim")
  package static let venue = ReportWord("Venue", "Lieu", "Địa điểm")
  package static let auditorium = ReportWord("Auditorium", "Salle", "Phòng chiếu")
  package static let festivalDay = ReportWord("Festival day", "Jour du festival", "Ngày liên hoan")
  package static let category = ReportWord("Category", "Catégorie", "Loại")
  package static let country = ReportWord("Country", "Pays", "Nước")
  package static let method = ReportWord("How it is known", "Mode de comptage", "Cách đếm")
  package static let seats = ReportWord("Seats", "Places", "Số ghế")
  package static let place = ReportWord("Where", "Où", "Ở đâu")
  package static let measure = ReportWord("Measure", "Indicateur", "Chỉ số")
  package static let figure = ReportWord("Figure", "Chiffre", "Con số")
  package static let films = ReportWord("Films", "Films", "Phim")
  package static let mainCountry = ReportWord("As main country", "Pays principal", "Nước chính")
  package static let anyCountry = ReportWord(
    "With others too", "Avec coproductions", "Kể cả hợp tác")
  package static let cumulative = ReportWord("So far", "Cumul", "Lũy kế")
  package static let gross = ReportWord("Gross", "Recettes", "Doanh thu")
  package static let currency = ReportWord("Currency", "Devise", "Đơn vị tiền")
  package static let averagePrice = ReportWord(
    "Average price", "Prix moyen", "Giá vé trung bình")
  package static let payers = ReportWord(
    "People with gross", "Personnes avec recette", "Số người có doanh thu")
  package static let records = ReportWord("Records", "Records", "Kỷ lục")
  package static let record = ReportWord("Record", "Record", "Kỷ lục")
  package static let bestFilm = ReportWord("Best film", "Meilleur film", "Phim đông nhất")
  package static let bestScreening = ReportWord(
    "Best screening", "Meilleure séance", "Buổi đông nhất")
  package static let highestDay = ReportWord(
    "Best day", "Meilleur jour", "Ngày có doanh thu cao nhất")
  package static let highestFilm = ReportWord(
    "Best film", "Meilleur film", "Phim có doanh thu cao nhất")
  package static let highestScreening = ReportWord(
    "Best screening", "Meilleure séance", "Buổi có doanh thu cao nhất")
  package static let screeningsWithGross = ReportWord(
    "Screenings with gross", "Séances avec recettes", "Số buổi có doanh thu")
  package static let bestDay = ReportWord("Best day", "Meilleur jour", "Ngày đông nhất")
  package static let needs = ReportWord("Needs", "Il manque", "Cần bổ sung")
  package static let change = ReportWord("Change", "Évolution", "Thay đổi")
  package static let changeOfGross = ReportWord(
    "Change of gross", "Évolution des recettes", "Thay đổi doanh thu")
  package static let days = ReportWord("Days", "Jours", "Số ngày")
  package static let venues = ReportWord("Venues", "Lieux", "Địa điểm")
  package static let events = ReportWord("Other events", "Autres événements", "Sự kiện khác")
  package static let countries = ReportWord("Countries", "Pays", "Số nước")
  package static let withheld = ReportWord(
    "withheld (small figures)", "masqué (petits effectifs)", "không công bố (số nhỏ)")
  package static let withoutFilm = ReportWord("without a film", "sans film", "không chiếu phim")
  package static let occupancy = ReportWord("Occupancy", "Taux d’occupation", "Tỷ lệ lấp đầy")
  package static let soldOut = ReportWord("Full houses", "Séances complètes", "Buổi kín chỗ")
  package static let definition = ReportWord("What it counts", "Ce qui est compté", "Nội dung")
  package static let withoutComplimentary = ReportWord(
    "Occupancy by paid tickets", "Taux d’occupation, entrées payantes", "Lấp đầy, chỉ vé trả tiền")
  package static let averagePeople = ReportWord(
    "People per screening", "Personnes par séance", "Số người mỗi buổi")
  package static let countriesOfFilms = ReportWord(
    "Countries of films", "Pays des films", "Số nước có phim")
  package static let highlights = ReportWord("Highlights", "Temps forts", "Điểm nhấn")
  package static let quotes = ReportWord("Quotes", "Citations", "Trích dẫn")
  package static let thanks = ReportWord("Thanks", "Remerciements", "Lời cảm ơn")
  package static let totals = ReportWord("Totals", "Totaux", "Tổng hợp")
  package static let section = ReportWord("Section", "Section", "Hạng mục")
  package static let seatsHeld = ReportWord("Seats held", "Places réservées", "Ghế giữ chỗ")
  package static let why = ReportWord("Why", "Pourquoi", "Vì sao")
  package static let wholeWeek = ReportWord("The whole week", "Toute la semaine", "Cả tuần")
  package static let keptOnFile = ReportWord(
    "Sources kept on file", "Sources conservées au dossier", "Nguồn lưu trong hồ sơ")
  package static let toCome = ReportWord("to come", "à venir", "sắp tới")
  package static let now = ReportWord("now", "maintenant", "hiện nay")
}

extension Wording {
  /// The words of a heading or label.
  package func words(_ word: ReportWord) -> String { pick(word.words) }
}
