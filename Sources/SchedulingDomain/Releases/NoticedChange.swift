/// Something that people notice of a screening or a film between two states of a programme.
public enum NoticedChange: Hashable, Sendable {
  /// It is new.
  case added
  /// It is no longer in the programme.
  case removed
  /// It does not take place.
  case cancelled
  /// It was cancelled and takes place again.
  case restored
  /// It is sure now.
  case confirmed
  /// It was sure and is no longer.
  case unconfirmed
  /// It is on another day or at another time, as far as known.
  case moved(from: Timing, to: Timing)
  /// It is in another venue or auditorium.
  case relocated(from: Place, to: Place)
  /// It takes longer or shorter: minutes before and now, nil where that is not known.
  case length(from: Int?, to: Int?)
  /// It has a part it had not, such as questions and answers.
  case partAdded(Part.Kind)
  /// It has lost a part.
  case partRemoved(Part.Kind)
  /// It is heard or subtitled in other languages.
  case version(from: LanguageVersion, to: LanguageVersion)
  /// It shows another film too.
  case filmAdded(Key<Film>)
  /// It no longer shows a film.
  case filmRemoved(Key<Film>)
  /// A guest appears who did not.
  case guestAdded(Key<Guest>)
  /// A guest no longer appears.
  case guestRemoved(Key<Guest>)
  /// It goes by another title.
  case retitled
  /// It is something else now, such as a masterclass.
  case kind(from: Screening.Kind, to: Screening.Kind)
  /// It is for others now.
  case audience(from: Screening.Audience, to: Screening.Audience)
  /// People come in on other terms.
  case admission(from: Admission?, to: Admission?)
  /// Seats are to be had, or none are left.
  case availability(from: Availability?, to: Availability?)
  /// The public is told something else beside.
  case note
  /// Something else that is shown of it: an address, a role, the order of its parts.
  case details
  /// Something is said otherwise of a film itself.
  case fact(FilmFact)

  /// The name by which scripts know the change.
  public var name: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .cancelled: "cancelled"
    case .restored: "restored"
    case .confirmed: "confirmed"
    case .unconfirmed: "unconfirmed"
    case .moved: "moved"
    case .relocated: "relocated"
    case .length: "length"
    case .partAdded: "part-added"
    case .partRemoved: "part-removed"
    case .version: "version"
    case .filmAdded: "film-added"
    case .filmRemoved: "film-removed"
    case .guestAdded: "guest-added"
    case .guestRemoved: "guest-removed"
    case .retitled: "retitled"
    case .kind: "kind"
    case .audience: "audience"
    case .admission: "admission"
    case .availability: "availability"
    case .note: "note"
    case .details: "details"
    case .fact(let fact): "film-\(fact.rawValue)"
    }
  }
}

/// In which language a screening is heard, and in which it can be read.
public struct LanguageVersion: Hashable, Sendable {
  /// The language that is heard.
  public let audio: LanguageTag?
  /// The languages of its subtitles, in the order they stand.
  public let subtitles: [LanguageTag]

  /// The version that a screening shows.
  public init(of screening: Screening) {
    audio = screening.audio
    subtitles = screening.subtitles
  }
}

/// What the public reads of a film by itself.
public enum FilmFact: String, CaseIterable, Sendable {
  /// As what and by whom it is known.
  case title, directors, credits
  /// From where and when it is.
  case countries, year
  /// How it runs.
  case length, languages, rating
  /// What is said of it.
  case synopsis, premiere, awards
  /// Anything else.
  case details
}

/// What people notice of one screening or one film.
public struct Notice: Hashable, Sendable {
  /// Of what.
  public let subject: Subject
  /// What is different; never nothing.
  public let changes: [NoticedChange]

  /// A screening, or a film by itself.
  public enum Subject: Hashable, Sendable {
    /// A screening or another event.
    case screening(ScreeningCode)
    /// A film, wherever it is shown.
    case film(Key<Film>)
  }
}
