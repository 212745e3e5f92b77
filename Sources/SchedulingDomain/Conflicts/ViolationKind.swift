import CivilTime

extension Conflict.Violation {
  /// The kind, by the name that scripts know it by.
  public var kind: Conflict.Kind {
    switch self {
    case .auditoriumTaken: .auditoriumTaken
    case .turnaroundShort: .turnaroundShort
    case .venueClosed: .venueClosed
    case .pastCurfew: .pastCurfew
    case .auditoriumBlocked: .auditoriumBlocked
    case .slotTooShort: .slotTooShort
    case .runtimeUnknown: .runtimeUnknown
    case .guestInTwoPlaces: .guestInTwoPlaces
    case .guestTravelShort: .guestTravelShort
    case .guestAbsent: .guestAbsent
    case .interpreterMissing: .interpreterMissing
    case .printInTwoPlaces, .printSentTwice: .printInTwoPlaces
    case .printTravelShort, .printInTransit, .printElsewhere, .printSentBackwards:
      .printInTransit
    case .printNotReady: .printNotReady
    case .keyWindow: .keyWindow
    case .formatMissing: .formatMissing
    case .premiereOrder: .premiereOrder
    case .premiereClaim: .premiereClaim
    case .embargo: .embargo
    case .repeatTooClose: .repeatTooClose
    case .ratingHours: .ratingHours
    case .audienceClash: .audienceClash
    case .overCapacity: .overCapacity
    case .languageCoverage: .languageCoverage
    case .notConfirmed: .notConfirmed
    case .rightsMissing: .rightsMissing
    case .dataGap: .dataGap
    }
  }

  /// How grave it is, unless the week says otherwise.
  public var severity: Conflict.Severity {
    switch self {
    case .guestAbsent(_, .backwards): .warning
    case .auditoriumTaken, .pastCurfew, .auditoriumBlocked, .guestInTwoPlaces, .guestAbsent,
      .printInTwoPlaces, .printInTransit, .printElsewhere, .keyWindow, .formatMissing, .embargo,
      .ratingHours:
      .fatal
    case .turnaroundShort, .slotTooShort, .guestTravelShort, .interpreterMissing,
      .printTravelShort, .printSentTwice, .printSentBackwards, .premiereClaim, .audienceClash,
      .languageCoverage, .repeatTooClose:
      .warning
    case .venueClosed(_, let closure): closure.window == nil ? .warning : .fatal
    case .overCapacity(_, let crowd): crowd.held > crowd.capacity ? .fatal : .warning
    case .printNotReady(_, .checkedLate): .warning
    case .premiereOrder(_, _, let isPublic): isPublic ? .fatal : .notice
    case .notConfirmed(.film(_, let status)): status == .withdrawn ? .fatal : .warning
    case .rightsMissing(_, _, .refused?): .fatal
    case .rightsMissing(_, _, .asked?): .warning
    case .runtimeUnknown, .printNotReady, .notConfirmed, .rightsMissing, .dataGap: .notice
    }
  }

  /// How grave it is where it stands only because a length that nobody knows is assumed.
  ///
  /// A room is held for the assumed length, so two in it are refused or contested all the same.
  var severityIfAssumed: Conflict.Severity {
    if case .auditoriumTaken = self { severity } else { min(severity, .warning) }
  }

  /// Minutes by which something is too short, where it is about that.
  public var minutesShort: Int? {
    switch self {
    case .turnaroundShort(_, _, _, let minutes), .guestTravelShort(_, _, _, let minutes),
      .printTravelShort(_, _, _, _, let minutes), .slotTooShort(_, let minutes),
      .repeatTooClose(_, _, let minutes):
      minutes
    case .venueClosed(_, let closure), .pastCurfew(_, let closure):
      closure.window == nil ? nil : closure.minutesEarly + closure.minutesLate
    case .auditoriumBlocked(_, _, _, let span): span.minutes
    case .keyWindow(_, .window(_, _, let early, let late)): early + late
    case .ratingHours(_, let fault): fault.minutesEarly + fault.minutesLate
    default: nil
    }
  }

  /// The two screenings that meet, where it is about that.
  public var encounter: Conflict.Encounter? {
    switch self {
    case .auditoriumTaken(let encounter, _), .turnaroundShort(let encounter, _, _, _),
      .guestInTwoPlaces(let encounter), .guestTravelShort(let encounter, _, _, _),
      .printInTwoPlaces(let encounter, _), .printTravelShort(let encounter, _, _, _, _),
      .premiereOrder(let encounter, _, _), .repeatTooClose(let encounter, _, _),
      .audienceClash(let encounter, _):
      encounter
    default: nil
    }
  }

  /// The films that it is about.
  public var films: [Key<Film>] {
    switch self {
    case .runtimeUnknown(let film): film.map { [$0] } ?? []
    case .premiereOrder(_, let film, _), .premiereClaim(let film, _), .embargo(let film, _),
      .repeatTooClose(_, let film, _), .ratingHours(let film, _), .languageCoverage(let film, _),
      .notConfirmed(.film(let film, _)), .rightsMissing(let film, _, _),
      .formatMissing(_, .film(let film), _), .dataGap(.film(let film, _)):
      [film]
    default: []
    }
  }

  /// Whether it is about things rather than screenings, so that its name holds no codes.
  var isAboutThings: Bool {
    switch self {
    case .runtimeUnknown(let film): film != nil
    case .notConfirmed(.screening): false
    case .guestAbsent(_, .backwards), .printSentTwice, .printSentBackwards, .printNotReady,
      .premiereClaim, .languageCoverage, .notConfirmed, .rightsMissing, .dataGap:
      true
    default: false
    }
  }

  /// What tells it from others of its kind about the same screenings.
  var detail: String? {
    switch self {
    case .auditoriumBlocked(_, let hire, _, _): hire.text
    case .guestAbsent(let guest, _): guest.text
    case .runtimeUnknown(let film): film?.text
    case .printInTwoPlaces(_, let print), .printTravelShort(_, let print, _, _, _),
      .printInTransit(let print, _), .printElsewhere(let print, _), .keyWindow(let print, _):
      print.text
    case .printSentTwice(let print, let leg), .printSentBackwards(let print, let leg):
      "\(print):\(leg + 1)"
    case .printNotReady(let print, let reason): "\(print):\(reason.name)"
    case .formatMissing(_, .print(let print), _): print.text
    case .formatMissing(_, .film(let film), _): film.text
    case .premiereOrder(_, let film, _), .premiereClaim(let film, _), .embargo(let film, _),
      .repeatTooClose(_, let film, _), .ratingHours(let film, _), .languageCoverage(let film, _):
      film.text
    case .audienceClash(_, .audience(let audience)): audience.rawValue
    case .audienceClash(_, .section(let section)): section.text
    case .notConfirmed(.film(let film, _)): "film:\(film)"
    case .notConfirmed(.guest(let guest)): "guest:\(guest)"
    case .rightsMissing(let film, let leave, _): "\(film):\(leave.rawValue)"
    case .dataGap(let gap): gap.name
    default: nil
    }
  }
}

extension Conflict.Unreadiness {
  fileprivate var name: String {
    switch self {
    case .unchecked, .checkedLate: "check"
    case .keyAwaited: "key"
    }
  }
}

extension Conflict.Gap {
  fileprivate var name: String {
    switch self {
    case .travel(let route): "travel:\(route)"
    case .server(let room): "server:\(room)"
    case .film(let film, let field): "film:\(film):\(field.name)"
    }
  }
}

extension Conflict.FilmField {
  /// The field, by the name that files know it by.
  public var name: String {
    switch self {
    case .directors: "directors"
    case .countries: "countries"
    case .year: "year"
    case .synopsis(let language): "synopsis.\(language)"
    case .title(let language): "titles.\(language)"
    }
  }
}
