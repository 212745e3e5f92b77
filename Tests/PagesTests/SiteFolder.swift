import Foundation
import Pages

/// A site written to a folder of its own, with the calendars it links to, gone after the test.
struct SiteFolder: ~Copyable {
  let url: URL

  init(_ site: Site) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "site-\(UUID().uuidString)")
    let calendars = site.calendars.map { ($0.path, Array("BEGIN:VCALENDAR".utf8)) }
    for (path, bytes) in site.files.map({ ($0.path, $0.bytes) }) + calendars {
      let file = url.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
