import Exchange
import Foundation
import SchedulingDomain
import TestSupport
import Testing

struct ChangeFeedTests {
  private let old = Build.programme(
    films: [Build.film("mua-do", minutes: 124)],
    screenings: [
      Build.screening("CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"])
    ])

  private func feed(_ language: LanguageTag, address: String? = nil) throws -> ChangeFeed {
    var new = old
    new.screenings[Build.code("CL")]?.publicNote = Build.text("Tom & <Jerry>")
    var newer = new
    newer.screenings[Build.code("CL")]?.status = .cancelled
    let steps = [
      ReleaseStep(
        number: 2, at: Build.instant("2025-12-01T12:00:00Z"), before: old, after: new),
      ReleaseStep(
        number: 3, at: Build.instant("2025-12-02T12:00:00Z"), before: new, after: newer),
    ]
    return ChangeFeed(of: steps, in: newer, language: language, address: address, page: address)
  }

  @Test func `it is a feed that another reader reads, the newest first`() throws {
    let bytes = try feed(.english, address: "https://example.org/en/changes.atom").bytes
    let judged = try Judge.python(
      [
        "-c",
        """
        import sys, xml.etree.ElementTree as tree
        atom = "{http://www.w3.org/2005/Atom}"
        root = tree.parse(sys.argv[1]).getroot()
        assert root.tag == atom + "feed"
        for part in [root, *root.iter(atom + "entry")]:
            for name in ("id", "title", "updated"):
                assert len(part.findall(atom + name)) == 1, name
        ids = [entry.find(atom + "id").text for entry in root.iter(atom + "entry")]
        assert len(set(ids)) == len(ids)
        print(root.find(atom + "updated").text)
        for entry in root.iter(atom + "entry"):
            print(entry.find(atom + "title").text, entry.find(atom + "content").text)
        """,
      ], bytes)
    #expect(
      judged == """
        2025-12-02T12:00:00Z
        Version 3 mua-do
        - cancelled
        Version 2 mua-do
        - note: Tom & <Jerry>

        """)
  }

  @Test func `the same releases make the same bytes, and each language a feed of its own`() throws {
    #expect(try feed(.french).bytes == feed(.french).bytes)
    let text = String(decoding: try feed(.vietnamese).bytes, as: UTF8.self)
    #expect(text.contains("urn:filmweek:vietnam:paris-2025:release:3:vi"))
    #expect(text.contains("đã hủy") && !text.contains("rel=\"self\""))
  }
}
