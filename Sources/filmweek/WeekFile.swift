import Admin
import EmbeddedPostgres
import Glibc
import Tables

/// The chosen week, kept as one line in the file `week` of the home.
struct WeekFile: WeekMemory {
  private let home: String?

  init(environment: [String: String]) {
    home = (try? ClusterSettings(environment: environment))?.home
  }

  func recall() -> String? {
    guard let home, let bytes = try? FileBytes.read("\(home)/week", limit: 1_000) else {
      return nil
    }
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  func remember(_ week: String) throws(Failure) {
    guard let home else {
      throw Failure(.failure, "there is no folder to keep the choice in.", advice: "Set HOME.")
    }
    // The home may hold nothing yet where another server is used.
    var path = ""
    for part in home.split(separator: "/") {
      path += "/\(part)"
      unsafe mkdir(path, 0o755)
    }
    do throws(FileError) {
      try FileBytes.write("\(home)/week", Array((week + "\n").utf8))
    } catch { throw Failure(error) }
  }
}
