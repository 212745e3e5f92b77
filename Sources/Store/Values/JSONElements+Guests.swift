package import SchedulingDomain

extension TimeAway: JSONElement {
  package var json: StoredJSON {
    var members = ["from": start.json, "to": end.json]
    if let note { members["note"] = .text(note) }
    return .object(members)
  }

  package init?(json: StoredJSON) {
    guard let start = json["from"].flatMap(ZonedTime.init(json:)),
      let end = json["to"].flatMap(ZonedTime.init(json:)),
      let away = try? TimeAway(from: start, to: end, note: json.text("note"))
    else { return nil }
    self = away
  }
}
