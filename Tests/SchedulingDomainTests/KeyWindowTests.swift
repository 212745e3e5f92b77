import CivilTime
import SchedulingDomain
import TestSupport
import Testing

/// A key must hold while its film runs, and no longer.
struct KeyWindowTests {
  /// Doors at 19:30, speeches from 20:00, the film from 20:25 to 22:29, questions until 22:59.
  private func programme(
    from: String, to: String, speeches: RunningTime? = Build.minutes(25)
  ) -> Programme {
    var print = Print(key: Build.key("rr"), film: Build.key("mua-do"))
    print.checked = .day(Build.day("2025-12-01"))
    var key = Print.DecryptionKey()
    key.from = Build.zoned("2025-12-12 \(from)")
    key.to = Build.zoned("2025-12-12 \(to)")
    print.keys = [key]
    var show = Build.screening(
      "A", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"],
      parts: [
        Part(.doors, length: Build.minutes(30)), Part(.speeches, length: speeches), Part(.film),
        Part(.qa, length: Build.minutes(30)),
      ])
    show.prints = [Build.key("rr")]
    return Build.programme(films: [Build.film("mua-do", minutes: 124)], screenings: [show])
      .with(.print(print))
  }

  @Test(arguments: [
    ("20:15", "22:40", nil), ("20:25", "22:29", nil), ("20:26", "22:29", 1), ("20:25", "22:28", 1),
    ("21:00", "22:00", 64),
  ])
  func `a key is measured by the film, not by what goes with it`(
    from: String, to: String, short: Int?
  ) {
    let found = programme(from: from, to: to).conflicts.filter { $0.kind == .keyWindow }
    #expect(found.map(\.id) == (short == nil ? [] : ["key-window:A:rr"]))
    #expect(found.first?.minutesShort == short)
  }

  @Test func `where nobody knows when the film begins, the key holds for all of it`() {
    let found = programme(from: "20:15", to: "23:59", speeches: nil).conflicts
    #expect(found.contains { $0.kind == .keyWindow && $0.minutesShort == 15 })
  }
}
