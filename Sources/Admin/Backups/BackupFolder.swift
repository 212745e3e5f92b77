package import CivilTime
import Tables

/// The folder `backups` of the home: copies from before something large was done.
package struct BackupFolder: Sendable {
  private let home: String?
  private let system: FolderAccess

  /// How many copies of one week are kept.
  static let kept = 10

  /// - Parameter home: nil where no place for users' data is known.
  package init(home: String?, system: FolderAccess) {
    self.home = home
    self.system = system
  }

  /// The path for a new copy of something, in a folder that is there then; nil without a home.
  ///
  /// Names of one subject sort by time: `paris-2025-20251205T120000.000000Z.json`.
  package func path(for subject: String, ending: String, at now: Instant) -> String? {
    guard let home else { return nil }
    let folder = "\(home)/backups"
    system.make(folder)
    return "\(folder)/\(subject)-\(Self.stamp(now)).\(ending)"
  }

  /// Writes a copy of a week and takes away all but the last ten of it.
  ///
  /// The path; nil where there is no such folder, as for a program without a home of its own.
  func keep(_ bytes: [UInt8], of week: String, at now: Instant) throws(Failure) -> String? {
    guard let path = path(for: week, ending: "json", at: now), let home else { return nil }
    do throws(FileError) {
      try FileBytes.write(path, bytes)
    } catch .folderNotFound {
      return nil
    } catch { throw Failure(error) }
    let folder = "\(home)/backups"
    let copies = system.names(folder).filter { Self.isCopy($0, of: week) }.sorted()
    for name in copies.dropLast(Self.kept) { system.remove("\(folder)/\(name)") }
    return path
  }

  /// The moment as file names have it: `20251205T120000.000000Z`.
  private static func stamp(_ now: Instant) -> String {
    let micros = now.microsecondsSinceEpoch
    let fraction = String(((micros % 1_000_000) + 1_000_000) % 1_000_000)
    let civil = Zone.utc.civil(at: now)
    let time = civil.time.shortText + ":" + twoDigits(civil.time.second)
    let digits = "\(civil.day)T\(time)".filter { $0 != "-" && $0 != ":" }
    return digits + "." + String(repeating: "0", count: 6 - fraction.count) + fraction + "Z"
  }

  /// Whether a file is a copy of that very week, and not of one whose key only begins so.
  private static func isCopy(_ name: String, of week: String) -> Bool {
    guard name.hasPrefix(week + "-"), name.hasSuffix("Z.json") else { return false }
    let stamp = name.dropFirst(week.count + 1).dropLast("Z.json".count)
    return stamp.count == 22
      && stamp.enumerated().allSatisfy { place, character in
        switch place {
        case 8: character == "T"
        case 15: character == "."
        default: character.isASCII && character.isNumber
        }
      }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

/// What a system can do with folders, given by who runs the commands.
package struct FolderAccess: Sendable {
  /// Makes a folder that only its owner enters, and those above it, as far as they are missing.
  let make: @Sendable (String) -> Void
  /// The names in a folder; none where it can't be read.
  let names: @Sendable (String) -> [String]
  /// Removes a file.
  let remove: @Sendable (String) -> Void

  package init(
    make: @escaping @Sendable (String) -> Void, names: @escaping @Sendable (String) -> [String],
    remove: @escaping @Sendable (String) -> Void
  ) {
    self.make = make
    self.names = names
    self.remove = remove
  }
}
