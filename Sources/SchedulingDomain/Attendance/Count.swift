public import CivilTime

/// One line of the ledger: how many people, how that is known, who says so; never changed.
///
/// A line whose method is `reported` is a claim: said, not counted, and never summed.
public struct Count: Keyed {
  /// The key, unique in its week.
  public let key: Key<Count>
  /// Of what: a screening, or the week as a whole.
  public let scope: Scope
  /// How many.
  public let figure: Figure
  /// How sharp the figure is.
  public var precision: Precision
  /// How it is known.
  public var method: Method
  /// Whom it is about.
  public var subject: Subject
  /// On what terms they came, where that is known.
  public var category: Category?
  /// At what moment of the screening.
  public var moment: Moment
  /// At which door; counts of different doors add up.
  public var door: String?
  /// The country they came from, where the line is about one.
  public var country: Country?
  /// From how many countries they came.
  public var countries: Figure?
  /// Where they came from, in the words of the source.
  public var origin: String?
  /// How many were asked, for a survey.
  public var sampleSize: Figure?
  /// What these people paid in all, where that is known.
  public var gross: Money?
  /// When they were counted.
  public var countedAt: Instant?
  /// Who counted or said it.
  public var countedBy: String?
  /// When the line was written.
  public var recordedAt: Instant
  /// The line that this one replaces.
  public var supersedes: Key<Count>?
  /// The line that this one breaks down; it adds nothing to it.
  public var partOf: Key<Count>?
  /// What is remarked about it.
  public var remarks: Remarks

  /// An exact count of the audience at the start.
  public init(
    key: Key<Count>, scope: Scope, figure: Figure, method: Method, recordedAt: Instant
  ) {
    self.key = key
    self.scope = scope
    self.figure = figure
    self.precision = .exact
    self.method = method
    self.subject = .audience
    self.moment = .start
    self.recordedAt = recordedAt
    self.remarks = Remarks()
  }

  /// Whether the line says what was claimed, not what was counted.
  public var isClaim: Bool { method == .reported }

  /// Whether the line takes another back: it replaces it, and as a part of what it replaces adds
  /// nothing to anything.
  public var isWithdrawal: Bool { supersedes != nil && supersedes == partOf }

  /// What a line of the ledger is about.
  public enum Scope: Hashable, Sendable {
    /// One screening or event.
    case screening(ScreeningCode)
    /// The whole week.
    case week
  }

  /// How sharp a figure is.
  public enum Precision: String, CaseIterable, Sendable {
    /// So many, no more and no less.
    case exact
    /// More than, or not fewer.
    case atLeast = "at-least"
    /// Round.
    case about
    /// Fewer than, or not more.
    case atMost = "at-most"
  }

  /// How a figure is known, the surest first.
  public enum Method: String, CaseIterable, Sendable {
    /// Tickets or badges read by a device at the door.
    case ticketScan = "ticket-scan"
    /// A hand counter at the door.
    case clicker
    /// Torn stubs.
    case stubCount = "stub-count"
    /// What the box office sold or returned.
    case boxOffice = "box-office"
    /// A list of names.
    case registration
    /// A sample that was asked.
    case survey
    /// Somebody's estimate.
    case estimate
    /// Said by somebody who does not say how it was counted.
    case reported
  }

  /// Whom a figure is about.
  public enum Subject: String, CaseIterable, Sendable {
    /// Those who came to see; those who were presented; those who helped.
    case audience, guests, volunteers
  }

  /// On what terms people came.
  public enum Category: String, CaseIterable, Sendable {
    /// The terms that reports tell apart.
    case paid, complimentary, accredited, guest, jury, press, school, staff
  }

  /// At what moment of a screening people were counted.
  public enum Moment: String, CaseIterable, Sendable {
    /// As it began.
    case start
    /// As the film ended.
    case afterFilm = "after-film"
    /// At the questions and answers.
    case qa
  }
}

extension Count.Category {
  /// Whether seats are held for such people, so that they need none beside.
  public var isOfTheHouse: Bool {
    switch self {
    case .paid, .accredited, .press, .school: false
    case .complimentary, .guest, .jury, .staff: true
    }
  }
}
