import Foundation
import Tables
import Testing

struct FileBytesTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func `what is written is read, and nothing else is left in the folder`(count: Int) throws {
    try inFolder { folder in
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      try FileBytes.write(folder + "/a", [1, 2, 3])
      try FileBytes.write(folder + "/a", bytes)
      let read = try FileBytes.read(folder + "/a", limit: count)
      #expect(read == bytes)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names == ["a"])
    }
  }

  @Test func `reading says why it can't`() throws {
    try inFolder { folder in
      try FileBytes.write(folder + "/a", [1, 2, 3])
      #expect(throws: FileError.notFound(path: folder + "/b")) {
        try FileBytes.read(folder + "/b", limit: 9)
      }
      #expect(throws: FileError.isFolder(path: folder)) {
        try FileBytes.read(folder, limit: 9)
      }
      #expect(throws: FileError.tooLarge(path: folder + "/a", size: 3, limit: 2)) {
        try FileBytes.read(folder + "/a", limit: 2)
      }
      #expect(throws: FileError.tooLarge(path: "/dev/zero", size: nil, limit: 100_000)) {
        try FileBytes.read("/dev/zero", limit: 100_000)
      }
    }
  }

  @Test func `writing says why it can't and leaves nothing`() throws {
    try inFolder { folder in
      #expect(throws: FileError.folderNotFound(path: folder + "/none")) {
        try FileBytes.write(folder + "/none/a", [1])
      }
      #expect(throws: FileError.isFolder(path: folder)) { try FileBytes.write(folder, [1]) }
      #expect(throws: FileError.diskFull(path: "/dev/full")) {
        try FileBytes.write("/dev/full", [1])
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names == [])
    }
  }

  @Test func `a symbolic link stays one and a file keeps its permission bits`() throws {
    try inFolder { folder in
      try FileBytes.write(folder + "/a", [1])
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o640], ofItemAtPath: folder + "/a")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: "a")
      try FileBytes.write(folder + "/link", [2])
      let read = try FileBytes.read(folder + "/a", limit: 9)
      #expect(read == [2])
      let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link")
      #expect(target == "a")
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/a")
      #expect(attributes[.posixPermissions] as? Int == 0o640)
    }
  }
}
