import CivilTime
import Foundation
import Testing

/// The folder that `TZDIR` names, each time in a process of its own.
@Suite struct ZoneFolderTests {
  @Test func `zones come from the folder that TZDIR names, each read once`() async {
    await #expect(processExitsWith: .success) {
      try withTemporaryFolder { folder in
        setenv("TZDIR", folder.path, 1)
        let file = folder.appendingPathComponent("Mine")
        try Data(ZoneFile(footer: "JST-9").bytes).write(to: file)
        let mine = try Zone("Mine")
        #expect(mine.offset(at: start1970).abbreviation == "JST")
        try FileManager.default.removeItem(at: file)
        #expect(try Zone("Mine").offset(at: start1970).secondsEastOfUTC == 9 * 3600)
        #expect(throws: ZoneRefusal.unknown("Europe/Paris")) { try Zone("Europe/Paris") }
        #expect(Zone.knownIdentifiers == [])
        try Data("# version x\nR A 1 2\nZ B/C 0 - X\n1 - Y\nL B/C A\n".utf8)
          .write(to: folder.appendingPathComponent("tzdata.zi"))
        #expect(Zone.knownIdentifiers == ["A", "B/C"])
      }
    }
  }

  @Test func `what lies in a zone's place and is none is refused for what it is`() async {
    await #expect(processExitsWith: .success) {
      try withTemporaryFolder { folder in
        setenv("TZDIR", folder.path, 1)
        try Data("not a zone, but long enough to be one, if one looked at nothing else".utf8)
          .write(to: folder.appendingPathComponent("Text"))
        try Data().write(to: folder.appendingPathComponent("Empty"))
        try Data(count: 3 << 20).write(to: folder.appendingPathComponent("Huge"))
        try FileManager.default.createDirectory(
          at: folder.appendingPathComponent("Folder"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
          atPath: folder.appendingPathComponent("Loop").path, withDestinationPath: "Loop")
        #expect(throws: ZoneRefusal.malformed("Text", reason: "it does not begin with TZif")) {
          try Zone("Text")
        }
        #expect(throws: ZoneRefusal.malformed("Empty", reason: "it ends too early")) {
          try Zone("Empty")
        }
        #expect(throws: ZoneRefusal.unreadable("Huge", reason: "File too large")) {
          try Zone("Huge")
        }
        #expect(throws: ZoneRefusal.unknown("Folder")) { try Zone("Folder") }
        #expect(
          throws: ZoneRefusal.unreadable("Loop", reason: "Too many levels of symbolic links")
        ) { try Zone("Loop") }
      }
    }
  }
}
