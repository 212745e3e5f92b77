import SchedulingDomain
import Spelling
import Tables
import Wording

/// Auditoria by what a schedule calls them.
enum RoomNames {
  /// Each auditorium with its name, the house before the room.
  static func all(
    in programme: Programme, _ language: LanguageTag
  ) -> [(Auditorium.Reference, String)] {
    let wording = Wording(Wording.Language(language))
    return programme.venues.values.flatMap { venue in
      venue.auditoria.map { auditorium in
        let reference = Auditorium.Reference(venue: venue.key, auditorium: auditorium.key)
        return (reference, wording.name(of: reference, programme))
      }
    }
  }

  /// Auditoria by their folded names: house and room, and the room alone where it is the only one.
  static func index(of programme: Programme) -> [String: Auditorium.Reference] {
    var names: [String: Set<Auditorium.Reference>] = [:]
    for (reference, name) in all(in: programme, .english) {
      names[folded(name), default: []].insert(reference)
      for entry in programme.auditorium(reference)?.name?.entries ?? [] {
        names[folded(entry.text), default: []].insert(reference)
      }
    }
    return names.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
