import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// No edit is lost without a word, however many read, change and write one screening.
struct LostUpdateTests {
  private static let week: Key<FilmWeek> = Build.key("paris-2025")
  private static let code = Build.code("CL")

  @Test func `sixteen who each add a guest on what they saw lose none`() throws {
    let clients = 16
    try TestDatabase.lease { database in
      let archive = database.archive(connections: clients)
      let guests = (0..<clients).map { Build.guest("guest-\($0)") }
      try archive.take(
        Build.programme(guests: guests, screenings: [Build.screening("CL")]))
      let refusals = try inThreads(clients) { client in
        var refused = 0
        while true {
          let stored = try archive.stored(Self.week)
          guard var screening = stored.programme.screenings[Self.code] else { return -1 }
          screening.appearances.append(Appearance(guest: guests[client].key, role: .speaker))
          let seen = stored.versions[ItemName(.screening, Self.code)]
          do throws(Refusal) {
            let changed = screening
            _ = try EditProgramme(archive: archive)(
              .test(by: "client \(client)", versionSeen: seen), in: Self.week, action: "test"
            ) { _ throws(SchedulingRefusal) in .replace(.screening(changed)) }
            return refused
          } catch {
            guard case .stale = error else { throw error }
            refused += 1
          }
        }
      }
      let stored = try archive.stored(Self.week)
      let appearing = stored.programme.screenings[Self.code]?.appearances.map(\.guest) ?? []
      #expect(Set(appearing) == Set(guests.map(\.key)) && appearing.count == clients)
      #expect(stored.versions[ItemName(.screening, Self.code)] == clients + 1)
      #expect(refusals.allSatisfy { $0 >= 0 })
    }
  }
}
