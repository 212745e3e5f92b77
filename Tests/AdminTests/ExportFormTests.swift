import Admin
import Foundation
import Testing

struct ExportFormTests {
  private func export(_ form: String) -> String {
    let desk = TestDesk()
    desk.run("import Samples/paris-2025.json")
    let reply = desk.run("export --as \(form)")
    #expect(reply.status == .done, "\(reply.notes)")
    return reply.output
  }

  @Test func `as ics it is the calendar that calendar export writes`() {
    let desk = TestDesk()
    desk.run("import Samples/paris-2025.json")
    #expect(export("ics") == desk.run("calendar export").output)
  }

  @Test func `as json-ld it is one event of schema.org for each public screening with a day`()
    throws
  {
    let document = try JSONSerialization.jsonObject(with: Data(export("json-ld").utf8))
    let root = try #require(document as? [String: Any])
    #expect(root["@context"] as? String == "https://schema.org")
    let events = try #require(root["@graph"] as? [[String: Any]])
    let types = Set(events.compactMap { $0["@type"] as? String })
    #expect(types == ["Event", "ScreeningEvent"])
    #expect(events.allSatisfy { $0["startDate"] is String && $0["name"] is String })
    let sample = try Data(contentsOf: URL(filePath: "Samples/paris-2025.json"))
    let week = try #require(try JSONSerialization.jsonObject(with: sample) as? [String: Any])
    let screenings = try #require(week["screenings"] as? [[String: Any]])
    #expect(events.count == screenings.count { $0["date"] != nil })
  }
}
