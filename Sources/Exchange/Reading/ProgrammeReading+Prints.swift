import CivilTime
import SchedulingDomain
import Tables

extension ProgrammeReading {
  func print(_ object: ObjectReader) -> Print? {
    let stated = object.needed("key")
    let key = prints.take(stated?.value(Key<Print>.init(_:)), stated: stated)
    let film = object.neededName("film", films, advisor, Key<Film>.init(_:))
    // What is missing is stood in for, so that the faults of the rest are found as well.
    guard let standIn = Key<Print>(from: "print"), let work = Key<Film>(from: "film") else {
      return nil
    }
    var print = Print(key: key ?? standIn, film: film ?? work)
    print.format = object.optionalText("format")
    print.audio = object.optionalValue("audio", LanguageTag.init)
    print.subtitles = object.list("subtitles", LanguageTag.init)
    print.subtitleMethod = object.optionalChoice("subtitle_method")
    print.runningTime = object.optionalNumber("runtime_minutes")
    print.legs = object.array("legs") { self.leg($0) }
    print.keys = object.array("keys") { self.key($0) }
    print.checked = object.optionalMoment("checked", zone, advisor)
    print.remarks = object.remarks()
    guard let key, let film else { return nil }
    printFilms[key] = film
    return print
  }

  private func leg(_ object: ObjectReader) -> Print.Leg {
    var leg = Print.Leg()
    leg.from = object.optionalText("from")
    leg.to = object.optionalText("to")
    leg.carrier = object.optionalText("carrier")
    leg.waybill = object.optionalText("waybill")
    leg.sent = object.optionalMoment("sent", zone, advisor)
    leg.due = object.optionalMoment("due", zone, advisor)
    leg.arrived = object.optionalMoment("arrived", zone, advisor)
    return leg
  }

  private func key(_ object: ObjectReader) -> Print.DecryptionKey {
    // The zone of both ends, as the message that brings a key states it.
    let zone = object.optional("zone")?.zone(advisor) ?? zone
    var key = Print.DecryptionKey()
    key.server = object.optionalText("server")
    key.from = object.optionalTime("from", zone, advisor)
    key.to = object.optionalTime("to", zone, advisor)
    key.state = object.optionalChoice("state")
    return key
  }
}
