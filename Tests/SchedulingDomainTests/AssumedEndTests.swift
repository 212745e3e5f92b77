import CivilTime
import SchedulingDomain
import TestSupport
import Testing

/// A film of unknown length at 15:00, taken to last two hours, and what meets its end.
struct AssumedEndTests {
  private let salle1 = Build.room("salle-1")
  private let rex = Build.room("salle-1", of: "le-grand-rex")

  private func found(
    minutes: Int?, next: String? = nil, in room: Auditorium.Reference? = nil,
    _ change: (inout Programme) -> Void = { _ in }
  ) -> [String] {
    var programme = Build.programme(
      films: [Build.film("sd", minutes: minutes)], guests: [Build.guest("anna")],
      screenings: [
        Build.screening(
          "SD", at: "2025-12-12 15:00", in: salle1, films: ["sd"], guests: ["anna"])
      ])
    if let next {
      programme.put(
        .screening(
          Build.screening(
            "B", at: "2025-12-12 \(next)", minutes: 60, in: room ?? rex, guests: ["anna"])))
    }
    change(&programme)
    return programme.conflicts.filter { $0.severity > .notice && $0.kind != .turnaroundShort }
      .map { "\($0.severity.rawValue) \($0.kind.rawValue)\($0.isAssumed ? " assumed" : "")" }
  }

  @Test func `a house that closes before an assumed end is a warning, before a known one fatal`() {
    let hire = Build.hire("h", "2025-12-12 14:00", "2025-12-12 16:30")
    #expect(found(minutes: nil) { $0.put(.hire(hire)) } == ["warning venue-closed assumed"])
    #expect(found(minutes: 120) { $0.put(.hire(hire)) } == ["fatal venue-closed"])
    let late = Build.hire("h", "2025-12-12 15:10", "2025-12-12 16:30")
    #expect(found(minutes: nil) { $0.put(.hire(late)) } == ["fatal venue-closed"])
  }

  @Test func `so is a room that is somebody else's before an assumed end`() {
    let block = Build.hire("h", "2025-12-12 16:30", "2025-12-12 18:00", use: .blocked)
    #expect(found(minutes: nil) { $0.put(.hire(block)) } == ["warning auditorium-blocked assumed"])
    #expect(found(minutes: 120) { $0.put(.hire(block)) } == ["fatal auditorium-blocked"])
  }

  @Test func `what is known of a length is no assumption`() {
    let block = Build.hire("h", "2025-12-12 15:20", "2025-12-12 15:30", use: .blocked)
    let found = found(minutes: nil) {
      $0.put(.hire(block))
      $0.screenings[Build.code("SD")]?.parts = [
        Part(.speeches, length: Build.minutes(30)), Part(.film),
      ]
    }
    #expect(found == ["fatal auditorium-blocked"])
  }

  @Test func `a guest may still come from what perhaps is over, not from what has just begun`() {
    #expect(found(minutes: nil, next: "16:30") == ["warning guest-in-two-places assumed"])
    #expect(found(minutes: 120, next: "16:30") == ["fatal guest-in-two-places"])
    #expect(found(minutes: nil, next: "15:00") == ["fatal guest-in-two-places"])
  }

  @Test func `who leaves before an assumed end may have seen all of it`() {
    let leave: (inout Programme) -> Void = {
      $0.guests[Build.key("anna")]?.visit.departure = .time(Build.zoned("2025-12-12 16:30"))
    }
    #expect(found(minutes: nil, leave) == ["warning guest-absent assumed"])
    #expect(found(minutes: 120, leave) == ["fatal guest-absent"])
  }

  @Test func `who is wanted for questions at a time that nobody knows may be elsewhere before`() {
    let questions: (inout Programme) -> Void = {
      $0.screenings[Build.code("SD")]?.parts = [Part(.film), Part(.qa, length: Build.minutes(20))]
      $0.screenings[Build.code("SD")]?.appearances = [
        Appearance(guest: Build.key("anna"), role: .director, part: .qa)
      ]
    }
    #expect(
      found(minutes: nil, next: "15:00", questions) == ["warning guest-in-two-places assumed"])
  }

  @Test func `a room is held for the assumed time, so two in it are fatal`() {
    let found = found(minutes: nil, next: "16:30", in: salle1) {
      $0.screenings[Build.code("B")]?.appearances = []
    }
    #expect(found == ["fatal auditorium-taken assumed"])
  }

  @Test func `of two guests, one there for sure, the conflict is one and names both`() throws {
    var programme = Build.programme(
      films: [Build.film("sd")], guests: [Build.guest("anna"), Build.guest("lan")],
      screenings: [
        Build.screening("SD", at: "2025-12-12 15:00", films: ["sd"], guests: ["lan"]),
        Build.screening("B", at: "2025-12-12 15:00", minutes: 60, guests: ["anna", "lan"]),
      ])
    programme.screenings[Build.code("SD")]?.parts = [Part(.film), Part(.qa)]
    programme.screenings[Build.code("SD")]?.appearances.append(
      Appearance(guest: Build.key("anna"), role: .director, part: .qa))
    let found = programme.conflicts.filter { $0.kind == .guestInTwoPlaces }
    #expect(found.map(\.severity) == [.fatal])
    #expect(found.first?.guests == [Build.key("anna"), Build.key("lan")])
    let own = RuleBook(programme).conflicts(of: Build.key("anna"))
      .filter { $0.kind == .guestInTwoPlaces }
    #expect(own.map(\.severity) == [.warning] && own.first?.guests == [Build.key("anna")])
  }
}
