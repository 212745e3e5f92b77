import CivilTime
import SchedulingDomain
import Tables
import Wording

extension Section: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) { writer.members(of: self) }
  func title(in programme: Programme) -> String { name.text(preferring: .english) }
}

extension Package: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) { writer.members(of: self) }

  func title(in programme: Programme) -> String {
    let titles = films.map { programme.films[$0]?.title(for: .english) ?? $0.text }
    let bill = titles.isEmpty ? "no films yet" : titles.joined(separator: " + ")
    return title.map { "\($0.text(preferring: .english)) (\(bill))" } ?? bill
  }
}

extension Organisation: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) { writer.members(of: self) }
  func title(in programme: Programme) -> String { name.text(preferring: .english) }
}

extension Print: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) {
    writer.members(of: self, zone: programme.week.zone)
  }

  func title(in programme: Programme) -> String {
    let work = programme.films[film]?.title(for: .english) ?? film.text
    return format.map { "\(work), \($0)" } ?? work
  }
}

extension Hire: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) {
    writer.members(of: self, in: programme)
  }

  func title(in programme: Programme) -> String {
    let room = auditorium.map { Auditorium.Reference(venue: venue, auditorium: $0) }
    let place =
      room.map { Wording().name(of: $0, programme) }
      ?? programme.venues[venue]?.name.text(preferring: .english) ?? venue.text
    let isSameDay = end.civil.day == start.civil.day
    let until = isSameDay ? "\(end.civil.time)" : "\(end.civil.day) \(end.civil.time)"
    return "\(place), \(start.civil.day) \(start.civil.time) to \(until), \(use.rawValue)"
  }
}

extension Travel: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) { writer.members(of: self) }

  func title(in programme: Programme) -> String {
    func name(_ key: Key<Venue>) -> String {
      programme.venues[key]?.name.text(preferring: .english) ?? key.text
    }
    return "\(name(key.from)) to \(name(key.to)), \(minutes) minutes"
  }
}
