import Foundation
import Pages
import Testing

struct Dump {
  @Test func `dump`() throws {
    for (name, programme) in [("young", try Weeks.young()), ("busy", try Weeks.busy())] {
      let site = try Site(of: programme)
      let url = URL(filePath: "/tmp/pages-look").appending(path: name)
      try? FileManager.default.removeItem(at: url)
      for file in site.files {
        let to = url.appending(path: file.path)
        try FileManager.default.createDirectory(
          at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: to)
      }
    }
  }
}
