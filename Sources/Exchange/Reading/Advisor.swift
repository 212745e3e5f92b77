import CivilTime
import Spelling
import Tables

/// Says what a mistyped name may have meant, as long as that does not take too long.
///
/// A reference, because all readers of a file draw on one allowance: a file of ten thousand wrong
/// names among ten thousand right ones would else be compared for minutes.
final class Advisor {
  private var comparisonsLeft = 100_000

  /// The zones of the system's data base.
  private(set) lazy var zones = Zone.knownIdentifiers

  /// "Did you mean …?", or nil.
  func suggestion(for text: String, among names: [String]) -> String? {
    guard comparisonsLeft > 0 else { return nil }
    comparisonsLeft -= names.count
    return Spelling.suggestion(for: text, among: names).map { "Did you mean \"\($0)\"?" }
  }

  /// The zone of the IANA data base with this name.
  func zone(_ name: String) throws(FileRefusal) -> Zone {
    do throws(ZoneRefusal) { return try Zone(name) } catch {
      switch error {
      case .unknown:
        throw FileRefusal(
          message: "\"\(name)\" is no time zone known here",
          advice: suggestion(for: name, among: zones)
            ?? "Write a name such as Europe/Paris or Asia/Ho_Chi_Minh.")
      case .unreadable(_, let reason), .malformed(_, let reason):
        throw FileRefusal(
          message: "the system's file of the zone \"\(name)\" can't be read: \(reason)",
          advice: "Install the package tzdata again.")
      }
    }
  }
}
