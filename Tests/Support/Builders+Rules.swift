package import CivilTime
package import SchedulingDomain

/// Builders of what rules are about beside screenings.
extension Build {
  /// A time of Pathé Palace or a room of it: `2025-12-12 18:00` to `2025-12-12 23:00`.
  package static func hire(
    _ name: String, _ start: String, _ end: String, of venue: String = "pathe-palace",
    room: String? = nil, use: Hire.Use = .open
  ) -> Hire {
    do {
      return try Hire(
        key: key(name), venue: key(venue), auditorium: room.map { key($0) }, start: zoned(start),
        end: zoned(end), use: use)
    } catch { preconditionFailure("a builder was misused: \(error)") }
  }

  package static func travel(_ from: String, _ to: String, _ minutes: Int) -> Travel {
    do {
      return Travel(key: try Travel.Route(from: key(from), to: key(to)), minutes: pause(minutes))
    } catch { preconditionFailure("a builder was misused: \(error)") }
  }

  /// The hours of a room, in minutes of the festival day.
  package static func hours(_ from: Int, _ to: Int, on weekdays: [Weekday] = []) -> OpeningHours {
    do { return try OpeningHours(weekdays: weekdays, from: from, to: to) } catch {
      preconditionFailure("a builder was misused: \(error)")
    }
  }

  package static func hold(_ holder: String, _ count: Int) -> Hold {
    do { return try Hold(for: holder, seats: Seats(count)) } catch {
      preconditionFailure("a builder was misused: \(error)")
    }
  }
}

extension Programme {
  /// The programme with these things put in.
  package func with(_ items: Item...) -> Programme {
    var programme = self
    for item in items { programme.put(item) }
    return programme
  }

  /// A programme whose room says something more.
  package func with(
    _ room: Auditorium.Reference, _ change: (inout Auditorium) -> Void
  ) -> Programme {
    guard var venue = venues[room.venue],
      let index = venue.auditoria.firstIndex(where: { $0.key == room.auditorium })
    else { return self }
    change(&venue.auditoria[index])
    return with(.venue(venue))
  }
}

extension Build {
  /// A time away, in the form `YYYY-MM-DD HH:MM` by the clocks of Paris.
  package static func away(_ from: String, _ to: String, note: String? = nil) -> TimeAway {
    away(zoned(from), zoned(to), note: note)
  }

  package static func away(_ from: ZonedTime, _ to: ZonedTime, note: String? = nil) -> TimeAway {
    do { return try TimeAway(from: from, to: to, note: note) } catch {
      preconditionFailure("a builder was misused: \(error)")
    }
  }
}
