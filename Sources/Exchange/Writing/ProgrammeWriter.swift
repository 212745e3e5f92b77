package import SchedulingDomain
import Tables

/// Writes a programme as a document of the form `filmweek-programme/1`, whole and in one way only.
///
/// Members stand in a fixed order, things in the order of their keys and codes, what is not known
/// is left out. Reading the document gives the programme again, and writing that the same bytes.
package enum ProgrammeWriter {
  /// The document, indented for people.
  package static func write(_ programme: Programme) -> [UInt8] { write(programme, .indented) }

  static func write(_ programme: Programme, _ layout: JSONWriter.Layout) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.object { $0.members(of: programme) }
    return writer.bytes
  }
}

extension JSONWriter {
  /// A whole document, as an object.
  mutating func members(of programme: Programme) {
    member("schema", ProgrammeReader.schema)
    object("festival") { $0.members(of: programme.festival) }
    object("week") { $0.members(of: programme.week) }
    things("venues", programme.venues) { $0.members(of: $1) }
    let zone = programme.week.zone
    things("films", programme.films) { $0.members(of: $1, zone: zone) }
    things("guests", programme.guests) { $0.members(of: $1, zone: zone) }
    nouns(of: programme)
    things("screenings", programme.screenings) { $0.members(of: $1, in: programme) }
    things("counts", programme.counts) { $0.members(of: $1) }
  }

  /// What not every week has: lists of nothing are left out.
  fileprivate mutating func nouns(of programme: Programme) {
    let zone = programme.week.zone
    some("sections", programme.sections) { $0.members(of: $1) }
    some("packages", programme.packages) { $0.members(of: $1) }
    some("organisations", programme.organisations) { $0.members(of: $1) }
    some("prints", programme.prints) { $0.members(of: $1, zone: zone) }
    some("hires", programme.hires) { $0.members(of: $1, in: programme) }
    some("travels", programme.travels) { $0.members(of: $1) }
  }

  private mutating func some<Value: Keyed>(
    _ key: String, _ things: [Value.KeyType: Value], _ write: (inout JSONWriter, Value) -> Void
  ) {
    if !things.isEmpty { self.things(key, things, write) }
  }

  /// Things in the order of their keys.
  fileprivate mutating func things<Value: Keyed>(
    _ key: String, _ things: [Value.KeyType: Value], _ write: (inout JSONWriter, Value) -> Void
  ) {
    array(key, things.keys.sorted()) { writer, key in
      if let thing = things[key] { write(&writer, thing) }
    }
  }
}
