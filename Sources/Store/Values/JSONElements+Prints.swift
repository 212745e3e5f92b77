import CivilTime
package import SchedulingDomain

extension StoredJSON {
  /// The thing under a name, none where there is none; nil where that is no such thing.
  fileprivate func thing<Thing: JSONElement>(_ name: String) -> Thing?? {
    guard let json = self[name] else { return .some(nil) }
    return Thing(json: json).map(Optional.some)
  }

  /// An object of those members that are known.
  fileprivate static func object(known members: [String: StoredJSON?]) -> StoredJSON {
    .object(members.compactMapValues(\.self))
  }
}

extension ZonedTime: JSONElement {
  package var json: StoredJSON {
    .object(known: [
      "time": .text(civil.description), "zone": .text(zone.identifier),
      "occurrence": occurrence.map { .text($0.rawValue) }, "at": .text(instant.description),
    ])
  }

  package init?(json: StoredJSON) {
    guard let time = json.text("time"), let civil = try? CivilDateTime(time),
      let name = json.text("zone"), let zone = try? Zone(name),
      let at = json.text("at"), let instant = try? Instant(rfc3339: at)
    else { return nil }
    let occurrence = json.text("occurrence").flatMap(Occurrence.init)
    self.init(kept: civil, in: zone, occurrence: occurrence, instant: instant)
  }
}

extension DayOrTime: JSONElement {
  package var json: StoredJSON {
    switch self {
    case .day(let day): .object(["day": .text(day.description)])
    case .time(let time): time.json
    }
  }

  package init?(json: StoredJSON) {
    if let text = json.text("day") {
      guard let day = try? Day(text) else { return nil }
      self = .day(day)
    } else {
      guard let time = ZonedTime(json: json) else { return nil }
      self = .time(time)
    }
  }
}

extension Print.Leg: JSONElement {
  package var json: StoredJSON {
    .object(known: [
      "from": from.map(StoredJSON.text), "to": to.map(StoredJSON.text),
      "carrier": carrier.map(StoredJSON.text), "waybill": waybill.map(StoredJSON.text),
      "sent": sent?.json, "due": due?.json, "arrived": arrived?.json,
    ])
  }

  package init?(json: StoredJSON) {
    guard let sent: DayOrTime? = json.thing("sent"), let due: DayOrTime? = json.thing("due"),
      let arrived: DayOrTime? = json.thing("arrived")
    else { return nil }
    self.init()
    from = json.text("from")
    to = json.text("to")
    carrier = json.text("carrier")
    waybill = json.text("waybill")
    self.sent = sent
    self.due = due
    self.arrived = arrived
  }
}

extension Print.DecryptionKey: JSONElement {
  package var json: StoredJSON {
    .object(known: [
      "server": server.map(StoredJSON.text), "from": from?.json, "to": to?.json,
      "state": state.map { .text($0.rawValue) },
    ])
  }

  package init?(json: StoredJSON) {
    guard let from: ZonedTime? = json.thing("from"), let to: ZonedTime? = json.thing("to") else {
      return nil
    }
    self.init()
    server = json.text("server")
    self.from = from
    self.to = to
    state = json.text("state").flatMap(State.init)
  }
}
