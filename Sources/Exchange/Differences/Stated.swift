import SchedulingDomain
import Tables

/// A thing that a document states in members of its own.
protocol Stated: Keyed {
  /// Writes the members, as the document has them.
  func write(to writer: inout JSONWriter, in programme: Programme)
  /// What people call it.
  func title(in programme: Programme) -> String
}

extension Festival: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) { writer.members(of: self) }
  func title(in programme: Programme) -> String { name.text(preferring: .english) }
}

extension FilmWeek: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) { writer.members(of: self) }
  func title(in programme: Programme) -> String { name.text(preferring: .english) }
}

extension Venue: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) { writer.members(of: self) }
  func title(in programme: Programme) -> String { name.text(preferring: .english) }
}

extension Film: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) {
    writer.members(of: self, zone: programme.week.zone)
  }

  func title(in programme: Programme) -> String { title(for: .english) }
}

extension Guest: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) {
    writer.members(of: self, zone: programme.week.zone)
    // A document says only that a guest is not public; who reads a change is told what it was.
    if isPublic { writer.member("public", true) }
  }

  func title(in programme: Programme) -> String { name }
}

extension Screening: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) {
    writer.members(of: self, in: programme)
  }

  func title(in programme: Programme) -> String { programme.title(of: self, for: .english) }
}

extension Count: Stated {
  func write(to writer: inout JSONWriter, in programme: Programme) { writer.members(of: self) }

  func title(in programme: Programme) -> String {
    let number = precision == .exact ? "\(figure)" : "\(precision.rawValue) \(figure)"
    let scope = if case .screening(let code) = scope { code.text } else { "the week" }
    return "\(number) \(subject.rawValue) of \(scope), \(method.rawValue)"
  }
}
