import CivilTime
import Exchange
import Foundation
import SchedulingDomain
import Tables
import TestSupport
import Testing

@Suite struct DocumentTests {
  private let now = Instant(secondsSinceEpoch: 1_764_000_000)

  private func value(_ bytes: [UInt8]) throws -> [String: Any] {
    let text = try Judge.json(bytes)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `the example of the handbook is a whole week`() throws {
    let page = try String(
      contentsOf: Judge.root.appending(path: "Documentation/formats/programme.md"),
      encoding: .utf8)
    let example = try #require(
      page.components(separatedBy: "```json\n").last?.components(separatedBy: "```").first)
    let (programme, faults) = ProgrammeReader.read(Array(example.utf8), fileName: nil, now: now)
    #expect(faults.rendered == [])
    #expect(programme?.screenings.count == 2)
  }

  @Test func `the handbook names every member and every word`() throws {
    let page = try String(
      contentsOf: Judge.root.appending(path: "Documentation/formats/programme.md"),
      encoding: .utf8)
    var names: Set<String> = []
    func collect(_ value: Any) {
      if let list = value as? [Any] { list.forEach(collect) }
      guard let object = value as? [String: Any] else { return }
      for (key, value) in object where (try? LanguageTag(key)) == nil || key.count > 3 {
        names.insert(key)
        collect(value)
      }
    }
    for seed in 0..<20 as Range<UInt64> {
      collect(try value(ProgrammeWriter.write(try RandomProgramme.withNouns(seed: seed))))
    }
    names.subtract(["zh-Hant", "pt-BR", "sr-Latn-RS"])
    names.formUnion(Screening.Kind.allCases.map(\.rawValue))
    names.formUnion(Screening.Audience.allCases.map(\.rawValue))
    names.formUnion(Part.Kind.allCases.map(\.rawValue))
    names.formUnion(Appearance.Role.allCases.map(\.rawValue))
    names.formUnion(Selection.Status.allCases.map(\.rawValue))
    names.formUnion(Permission.State.allCases.map(\.rawValue))
    names.formUnion(Print.SubtitleMethod.allCases.map(\.rawValue))
    names.formUnion(Print.DecryptionKey.State.allCases.map(\.rawValue))
    names.formUnion(Hire.Use.allCases.map(\.rawValue))
    names.formUnion(Admission.allCases.map(\.rawValue))
    names.formUnion(Availability.allCases.map(\.rawValue))
    names.formUnion(Appearance.Status.allCases.map(\.rawValue))
    names.formUnion(Visit.Status.allCases.map(\.rawValue))
    names.formUnion(Count.Method.allCases.map(\.rawValue))
    names.formUnion(Count.Precision.allCases.map(\.rawValue))
    names.formUnion(Count.Category.allCases.map(\.rawValue))
    names.formUnion(Count.Moment.allCases.map(\.rawValue))
    names.formUnion(Premiere.Status.allCases.map(\.rawValue))
    #expect(names.count > 200)
    for name in names.sorted() {
      #expect(page.contains("`\(name)`") || page.contains("\"\(name)\""), "\(name)")
    }
  }

  @Test func `an export says all that the file said, as another reader sees it`() throws {
    let sample = [UInt8](try Data(contentsOf: Paris.sample))
    var stated = try value(sample)
    stated["as_of"] = nil
    let exported = try value(ProgrammeWriter.write(try Paris.programme()))
    #expect(missing(stated, in: exported, at: "") == [])
  }

  /// The places at which something is not there, or is otherwise.
  private func missing(_ wanted: Any, in found: Any?, at place: String) -> [String] {
    switch (wanted, found) {
    case (let wanted as [String: Any], let found as [String: Any]):
      return wanted.flatMap { missing($1, in: found[$0], at: "\(place)/\($0)") }
    case (let wanted as [[String: Any]], let found as [[String: Any]]):
      guard wanted.count == found.count else { return [place] }
      return zip(sorted(wanted), sorted(found)).flatMap { missing($0, in: $1, at: place) }
    case (let wanted as NSObject, let found as NSObject): return wanted == found ? [] : [place]
    default: return [place]
    }
  }

  /// Things by key or code; lists of what has neither as they are.
  private func sorted(_ list: [[String: Any]]) -> [[String: Any]] {
    let names = list.compactMap { ($0["key"] ?? $0["code"]) as? String }
    guard names.count == list.count else { return list }
    return zip(names, list).sorted { $0.0 < $1.0 }.map(\.1)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `what is written is JSON to others too`(seed: UInt64) throws {
    let programme = try RandomProgramme.withNouns(seed: seed)
    let document = try value(ProgrammeWriter.write(programme))
    #expect((document["screenings"] as? [Any])?.count == programme.screenings.count)
    let films = try #require(document["films"] as? [[String: Any]])
    #expect(
      films.map { $0["original_title"] as? String }
        == programme.films.values.sorted { $0.key < $1.key }.map(\.originalTitle))
  }
}
