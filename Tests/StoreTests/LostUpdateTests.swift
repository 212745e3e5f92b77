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

  /// The screening's note counts what each editor has saved, so a save over a save would show.
  @Test func `two who edit one screening again and again lose no save`() throws {
    let rounds = Trial.count("FILMWEEK_EDIT_ROUNDS", or: 100)
    try TestDatabase.lease { database in
      let archive = database.archive(connections: 2)
      var screening = Build.screening("CL")
      screening.remarks.note = "0 0"
      try archive.take(Build.programme(screenings: [screening]))
      let tallies = try inThreads(2) { editor in
        var tally = Tally()
        for _ in 0..<rounds { try tally.save(as: editor, in: archive) }
        return tally
      }
      let stored = try archive.stored(Self.week)
      #expect(tallies.allSatisfy { $0.saved + $0.refused == rounds })
      #expect(tallies.allSatisfy { $0.saved > 0 })
      #expect(tallies.contains { $0.refused > 0 }, "the two never met")
      #expect(
        stored.programme.screenings[Self.code]?.remarks.note
          == tallies.map { "\($0.saved)" }.joined(separator: " "))
      #expect(
        stored.versions[ItemName(.screening, Self.code)]
          == 1 + tallies.reduce(0) { $0 + $1.saved })
    }
  }

  /// What became of one editor's saves.
  private struct Tally {
    var saved = 0
    var refused = 0

    /// Reads the screening, counts one more for oneself, and saves it unless it has changed since.
    mutating func save(as editor: Int, in archive: any Archive) throws {
      let stored = try archive.stored(week)
      var screening = try #require(stored.programme.screenings[code])
      var counts = (screening.remarks.note ?? "").split(separator: " ").compactMap { Int($0) }
      counts[editor] += 1
      screening.remarks.note = counts.map(String.init).joined(separator: " ")
      let item = ItemName(.screening, code)
      let seen = try #require(stored.versions[item])
      do throws(Refusal) {
        let changed = screening
        _ = try EditProgramme(archive: archive)(
          .test(by: "editor \(editor)", versionSeen: seen), in: week, action: "test"
        ) { _ throws(SchedulingRefusal) in .replace(.screening(changed)) }
        saved += 1
      } catch {
        guard case .stale(item, seen, let current) = error, current > seen else { throw error }
        refused += 1
      }
    }
  }
}
