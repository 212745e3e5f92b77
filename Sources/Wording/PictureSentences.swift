/// What is said of pictures.
extension Wording {
  /// The pictures of reports.
  package enum PictureKind: CaseIterable, Sendable {
    case films, countries, map, hours, editions, fill
  }

  /// The title of a picture.
  package func pictureTitle(_ kind: PictureKind) -> String {
    let words =
      switch kind {
      case .films: Words("Admissions by film", "Entrées par film", "Lượt xem theo phim")
      case .countries:
        Words("Audience by country", "Public par pays", "Khán giả theo nước")
      case .map:
        Words("Where the audience came from", "D’où vient le public", "Khán giả đến từ đâu")
      case .hours:
        Words(
          "Occupancy by day and hour", "Taux d’occupation par jour et heure",
          "Tỷ lệ lấp đầy theo ngày và giờ")
      case .editions:
        Words("Editions side by side", "Éditions côte à côte", "So sánh các kỳ")
      case .fill:
        Words(
          "How the houses filled", "Le remplissage des salles",
          "Khán giả vào phòng theo thời gian")
      }
    return pick(words)
  }

  /// What is to be seen in a picture, for those who do not see it.
  package func pictured(
    _ kind: PictureKind, _ count: Int, _ most: (name: String, figure: String)?
  ) -> String {
    let what =
      switch kind {
      case .films:
        Words(
          "Admissions of \(films(count))", "Entrées de \(films(count))",
          "Lượt xem của \(films(count))")
      case .countries:
        Words(
          "Audience from \(countries(count))", "Public venu de \(countries(count))",
          "Khán giả đến từ \(countries(count))")
      case .map:
        Words(
          "Map of \(countries(count)) that the audience came from",
          "Carte des \(count) pays d’où vient le public",
          "Bản đồ \(countries(count)) mà khán giả đến từ đó")
      case .hours:
        Words(
          "How full the houses were by festival day and hour, darker where fuller",
          "Remplissage des salles par jour et heure, plus foncé si plus rempli",
          "Mức lấp đầy theo ngày và giờ, càng đậm càng đông")
      case .editions:
        Words(
          "\(count) editions side by side", "\(count) éditions côte à côte",
          "So sánh \(count) kỳ")
      case .fill:
        Words(
          "When people came, from 90 minutes before the start to 30 after it",
          "L’arrivée du public, de 90 minutes avant le début à 30 minutes après",
          "Thời điểm khán giả vào, từ 90 phút trước giờ chiếu đến 30 phút sau")
      }
    guard let most else { return pick(what) + "." }
    return pick(what)
      + pick(
        Words(
          "; the most: \(most.name), \(most.figure).",
          "\u{A0}; en tête\u{A0}: \(most.name), \(most.figure).",
          "; cao nhất: \(most.name), \(most.figure)."))
  }

  /// A part of a whole without digits after the point.
  package func wholePercent(_ share: Double) -> String {
    "\(Int((share * 100).rounded()))" + pick(Words("%", "\u{A0}%", "%"))
  }

  /// The heading of minutes counted from the start.
  package var minuteToStart: String {
    pick(Words("Minutes from the start", "Minutes depuis le début", "Số phút so với giờ chiếu"))
  }

  /// The heading of a part of all who came.
  package var shareOfAll: String {
    pick(Words("Of all who came", "Du total venu", "Trong tổng số"))
  }

  /// All houses as one, and how many came: the name of a curve.
  package func allHouses(_ count: Int, _ people: String) -> String {
    pick(
      Words(
        "all screenings (\(count)) · \(people)", "toutes les séances (\(count)) · \(people)",
        "tất cả buổi chiếu (\(count)) · \(people)"))
  }

  /// How to read curves of houses that fill.
  package var fillNote: String {
    pick(
      Words(
        "What part of those whom the doors counted had come, by minutes before and after the start.",
        "Part des personnes comptées aux portes déjà venues, en minutes avant et après le début.",
        "Tỷ lệ người được đếm ở cửa đã vào, theo số phút trước và sau giờ chiếu."))
  }

  /// How to read a heat map.
  package var heatNote: String {
    pick(
      Words(
        "People for every hundred seats; grey where nothing was counted or seats are not known.",
        "Personnes pour cent places\u{A0}; gris si rien n’a été compté ou jauge inconnue.",
        "Số người trên một trăm ghế; xám khi chưa đếm hoặc không rõ số ghế."))
  }

  /// How to read the map.
  package var mapNote: String {
    pick(
      Words(
        "A tile a country, darker for more people. Those of whom it is not known are not on it.",
        "Une tuile par pays, plus foncée s’il y a plus de monde. Les inconnus n’y figurent pas.",
        "Mỗi ô một nước, càng đậm càng đông. Người không rõ nước không có trên bản đồ."))
  }
}
