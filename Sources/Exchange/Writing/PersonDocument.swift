package import CivilTime
package import SchedulingDomain
import Tables

/// What is kept of one person, as a document of the form `filmweek-person/1` to be handed to them.
package struct PersonDocument {
  let festival: Festival
  let guest: Guest
  /// What each week says of them.
  package var weeks: [Programme] = []
  package var releases: [Release] = []
  package var entries: [Entry] = []

  package init(festival: Festival, guest: Guest) {
    self.festival = festival
    self.guest = guest
  }

  /// What a release says of them.
  package struct Release {
    let number: Int
    let at: Instant
    let programme: Programme

    package init(number: Int, at: Instant, programme: Programme) {
      self.number = number
      self.at = at
      self.programme = programme
    }
  }

  /// An entry of the log that is about them, and what it keeps of them as it was before.
  package struct Entry {
    let number: Int
    let at: Instant
    let actor: String
    let action: String
    let before: Programme?

    package init(number: Int, at: Instant, actor: String, action: String, before: Programme?) {
      self.number = number
      self.at = at
      self.actor = actor
      self.action = action
      self.before = before
    }
  }

  /// The document; each week in it is a `filmweek-programme/1` in which nobody else is named.
  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "filmweek-person/1")
      writer.named("festival", festival.key)
      writer.named("guest", guest.key)
      writer.text("name", guest.name)
      writer.array("weeks", weeks) { $0.members(of: $1) }
      writer.array("releases", releases) { writer, release in
        writer.named("week", release.programme.week.key)
        writer.member("number", release.number)
        writer.named("at", release.at)
        writer.object("programme") { $0.members(of: release.programme) }
      }
      writer.array("entries", entries) { writer, entry in
        writer.member("number", entry.number)
        writer.named("at", entry.at)
        writer.text("actor", entry.actor)
        writer.text("action", entry.action)
        if let before = entry.before { writer.object("before") { $0.members(of: before) } }
      }
    }
    return writer.bytes
  }
}
