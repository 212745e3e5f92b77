package import SchedulingDomain
import Tables

extension Answers {
  /// Prints, in the order given, each with the codes of the screenings at which it is played.
  package func prints(_ prints: [Print]) -> Answer<Print> {
    var codes: [Key<Print>: [ScreeningCode]] = [:]
    for screening in programme.screeningsInOrder {
      for print in Set(screening.prints) { codes[print, default: []].append(screening.code) }
    }
    let played = codes
    let work: [Column<Print>] = [
      .text("key") { $0.key }, .text("film") { $0.film },
      .text("film_title") { programme.films[$0.film]?.title(for: language) },
      .text("format") { $0.format }, .text("audio") { $0.audio },
      .list("subtitles") { $0.subtitles },
      .text("subtitle_method") { $0.subtitleMethod?.rawValue },
      .integer("runtime_minutes") { $0.runningTime?.value },
    ]
    let state: [Column<Print>] = [
      .text("due") { $0.legs.last?.due?.stated },
      .text("arrived") { $0.legs.last?.arrived?.stated },
      .text("checked") { $0.checked?.stated }, .list("screenings") { played[$0.key] ?? [] },
      .integer("version") { version(.print, $0.key) }, .text("note") { $0.remarks.note },
    ]
    return Answer("print", prints, work + ways + state)
  }

  private var ways: [Column<Print>] {
    [
      .objects("legs", \.legs) { writer, leg in
        writer.nullableMember("from", leg.from)
        writer.nullableMember("to", leg.to)
        writer.nullableMember("carrier", leg.carrier)
        writer.nullableMember("waybill", leg.waybill)
        writer.nullableMember("sent", leg.sent?.stated)
        writer.nullableMember("due", leg.due?.stated)
        writer.nullableMember("arrived", leg.arrived?.stated)
      },
      .objects("keys", \.keys) { writer, key in
        writer.nullableMember("server", key.server)
        writer.nullableMember("from", key.from?.rfc3339)
        writer.nullableMember("to", key.to?.rfc3339)
        writer.nullableMember("state", key.state?.rawValue)
      },
    ]
  }
}
