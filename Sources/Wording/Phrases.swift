extension Wording {
  /// A fixed phrase of pages, feeds and tables.
  package enum Phrase: CaseIterable, Sendable {
    /// A day is known, a clock time is not.
    case timeToCome
    /// A day is not known.
    case noDayYet
    /// A venue is known, an auditorium is not.
    case auditoriumToCome
    /// A venue is not known.
    case venueToCome
    /// The length, so the end, is not known.
    case endNotKnown
    /// A running time is not known.
    case runningTimeNotKnown
    /// Heads the guests who appear.
    case withGuests
    /// Heads what a screening is made of.
    case runningOrder
    /// Heads the directors.
    case directedBy
    /// Heads subtitles.
    case subtitles
    /// Heads where tickets are sold.
    case tickets
    /// A screening whose room is taken.
    case contested
    /// Nothing is known.
    case notKnown
  }

  /// The words of a phrase.
  package func phrase(_ phrase: Phrase) -> String {
    let words =
      switch phrase {
      case .timeToCome: Words("time to come", "horaire à venir", "giờ sẽ thông báo sau")
      case .noDayYet: Words("no day yet", "date à venir", "ngày sẽ thông báo sau")
      case .auditoriumToCome: Words("auditorium to come", "salle à venir", "phòng sẽ thông báo sau")
      case .venueToCome: Words("venue to come", "lieu à venir", "địa điểm sẽ thông báo sau")
      case .endNotKnown: Words("end not known", "fin inconnue", "chưa rõ giờ kết thúc")
      case .runningTimeNotKnown:
        Words("running time not known", "durée inconnue", "chưa rõ thời lượng")
      case .withGuests: Words("With", "Avec", "Với sự tham gia của")
      case .runningOrder: Words("Running order", "Déroulé", "Trình tự")
      case .directedBy: Words("Directed by", "Réalisation", "Đạo diễn")
      case .subtitles: Words("subtitles", "sous-titres", "phụ đề")
      case .tickets: Words("Tickets", "Billets", "Vé")
      case .contested: Words("contested", "salle disputée", "trùng phòng")
      case .notKnown: Words("not known", "non précisé", "chưa rõ")
      }
    return pick(words)
  }
}
