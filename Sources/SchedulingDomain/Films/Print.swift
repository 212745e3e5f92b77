/// One copy of a film that the edition has or awaits: a reel, a drive, a file.
public struct Print: Keyed {
  /// The key, unique in its week.
  public let key: Key<Print>
  /// The film it is of.
  public var film: Key<Film>
  /// What it is: DCP, 35 mm, file.
  public var format: String?
  /// The language that is heard.
  public var audio: LanguageTag?
  /// The languages of its subtitles.
  public var subtitles: [LanguageTag]
  /// How its subtitles reach the screen.
  public var subtitleMethod: SubtitleMethod?
  /// How long this copy runs, where that is not the film's running time.
  public var runningTime: RunningTime?
  /// Its ways, in the order it goes them.
  public var legs: [Leg]
  /// Keys for encrypted copies, each for one server.
  public var keys: [DecryptionKey]
  /// When it was played through and found good.
  public var checked: DayOrTime?
  /// What is remarked about it.
  public var remarks: Remarks

  /// A copy of which nothing but its film is known.
  public init(key: Key<Print>, film: Key<Film>) {
    self.key = key
    self.film = film
    self.subtitles = []
    self.legs = []
    self.keys = []
    self.remarks = Remarks()
  }

  /// How subtitles reach the screen.
  public enum SubtitleMethod: String, CaseIterable, Sendable {
    /// Part of the picture, drawn by the server, or thrown beside the film as it runs.
    case burned, soft, live
  }

  /// One way of a print from somebody to somebody.
  public struct Leg: Hashable, Sendable {
    /// Who gives it away.
    public var from: String?
    /// Who gets it.
    public var to: String?
    /// Who carries it.
    public var carrier: String?
    /// The number by which the carrier knows it.
    public var waybill: String?
    /// When it left.
    public var sent: DayOrTime?
    /// When it is to be there.
    public var due: DayOrTime?
    /// When it was there.
    public var arrived: DayOrTime?

    /// A way of which nothing is known yet.
    public init() {}

    /// When it was there, else when it is to be.
    public var there: DayOrTime? { arrived ?? due }

    /// When it was there or is to be, where that lies before it left.
    public var thereBeforeSent: DayOrTime? {
      sent.flatMap { sent in
        [arrived, due].compactMap(\.self).first { $0.isSurelyBefore(sent) }
      }
    }
  }

  /// A key delivery message (KDM): what lets one server play an encrypted copy for a time.
  public struct DecryptionKey: Hashable, Sendable {
    /// The serial of the server that it is for.
    public var server: String?
    /// From when it works.
    public var from: ZonedTime?
    /// Until when it works.
    public var to: ZonedTime?
    /// How far it has come.
    public var state: State?

    /// A key of which nothing is known yet.
    public init() {}

    /// How far a key has come.
    public enum State: String, CaseIterable, Sendable {
      /// Asked for, received, or tried on its server.
      case asked, received, tested
    }
  }
}
