package import CivilTime
package import UseCases

/// All that commands need of the world, given by who runs them.
package struct Desk {
  package let terminal: any Terminal
  package let environment: [String: String]
  /// When the command began: one moment for all that it writes.
  let now: Instant
  /// What the clock says meanwhile, for what goes on for hours.
  let clock: () -> Instant
  /// Hands a letter to the system's mail; nil where it has none.
  let sendMail: ((_ message: [UInt8]) throws(Failure) -> Void)?
  package let userName: String
  package let weekMemory: any WeekMemory
  package let backups: BackupFolder
  /// Opens what keeps the programmes: a server by its conninfo, else the one that is set.
  package let openArchive: (_ database: String?) throws(Failure) -> any Keeper
  /// Who looks after that database.
  package let care: (_ database: String?) -> any DatabaseCare
  /// What the program was asked, word by word.
  var arguments: [String] = []

  /// - Parameter microsecondsSinceEpoch: what the clock says, counted from 1970-01-01T00:00:00Z.
  package init(
    terminal: any Terminal, environment: [String: String], microsecondsSinceEpoch: Int64,
    userName: String,
    weekMemory: any WeekMemory,
    backups: BackupFolder,
    clock: (() -> Instant)? = nil,
    sendMail: ((_ message: [UInt8]) throws(Failure) -> Void)? = nil,
    openArchive: @escaping (_ database: String?) throws(Failure) -> any Keeper,
    care: @escaping (_ database: String?) -> any DatabaseCare
  ) {
    self.terminal = terminal
    self.environment = environment
    let now = Instant(microsecondsSinceEpoch: microsecondsSinceEpoch)
    self.now = now
    self.clock = clock ?? { now }
    self.userName = userName
    self.sendMail = sendMail
    self.weekMemory = weekMemory
    self.backups = backups
    self.openArchive = openArchive
    self.care = care
  }

  /// A variable of the environment that is set to something.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
