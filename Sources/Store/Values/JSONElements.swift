import CivilTime
package import Postgres
package import SchedulingDomain

/// Something that is stored as `jsonb`, alone or in a list.
package protocol JSONElement: Sendable {
  var json: StoredJSON { get }

  /// Nil where the JSON is not that of such a thing.
  init?(json: StoredJSON)
}

extension PostgresRepresentable where Self: JSONElement, PostgresForm == JSONText {
  package var postgresForm: JSONText { JSONText(json.written) }

  package init?(postgresForm: JSONText) {
    guard let json = StoredJSON(postgresForm.text) else { return nil }
    self.init(json: json)
  }
}

/// Things that belong to one row only, in order, stored as one `jsonb`.
struct JSONList<Element: JSONElement>: PostgresRepresentable {
  let elements: [Element]

  init(_ elements: [Element]) { self.elements = elements }

  var postgresForm: JSONText { JSONText(StoredJSON.list(elements.map(\.json)).written) }

  init?(postgresForm: JSONText) {
    guard let json = StoredJSON(postgresForm.text) else { return nil }
    self.init(json: json)
  }

  /// Nil where the JSON is no list of such things.
  init?(json: StoredJSON) {
    guard case .list(let list) = json else { return nil }
    var elements: [Element] = []
    for json in list {
      guard let element = Element(json: json) else { return nil }
      elements.append(element)
    }
    self.elements = elements
  }
}

extension LocalizedText: JSONElement, PostgresRepresentable {
  package typealias PostgresForm = JSONText

  package var json: StoredJSON {
    var members: [String: StoredJSON] = [:]
    for entry in entries { members[entry.language.text] = .text(entry.text) }
    return .object(members)
  }

  package init?(json: StoredJSON) {
    guard case .object(let members) = json else { return nil }
    var texts: [LanguageTag: String] = [:]
    for (language, member) in members {
      guard case .text(let text) = member, let tag = try? LanguageTag(language) else { return nil }
      texts[tag] = text
    }
    guard let text = try? LocalizedText(texts) else { return nil }
    self = text
  }
}

/// Stored as NULL where nothing is remarked.
extension Remarks: JSONElement, PostgresRepresentable {
  package typealias PostgresForm = JSONText

  package var isNull: Bool { isEmpty }

  package static func fromNull() throws(ValueFault) -> Remarks { Remarks() }

  package var json: StoredJSON {
    var members: [String: StoredJSON] = [:]
    if let note { members["note"] = .text(note) }
    if !sources.isEmpty { members["sources"] = .list(sources.map(StoredJSON.text)) }
    if !variants.isEmpty { members["variants"] = .list(variants.map(\.json)) }
    return .object(members)
  }

  package init?(json: StoredJSON) {
    guard let variants = JSONList<Variant>(json: json["variants"] ?? .list([])),
      let sources = (json["sources"] ?? .list([])).texts
    else { return nil }
    self.init(note: json.text("note"), sources: sources, variants: variants.elements)
  }
}

extension Variant: JSONElement {
  package var json: StoredJSON {
    .object([
      "field": .text(field), "value": .text(value), "sources": .list(sources.map(StoredJSON.text)),
    ])
  }

  package init?(json: StoredJSON) {
    guard let field = json.text("field"), let value = json.text("value"),
      let sources = json["sources"]?.texts,
      let variant = try? Variant(field: field, value: value, sources: sources)
    else { return nil }
    self = variant
  }
}

extension Credit: JSONElement {
  package var json: StoredJSON {
    .object([
      "role": .text(role), "names": .list(names.map(StoredJSON.text)),
      "sources": .list(sources.map(StoredJSON.text)),
    ])
  }

  package init?(json: StoredJSON) {
    guard let role = json.text("role"), let names = json["names"]?.texts,
      let sources = json["sources"]?.texts,
      let credit = try? Credit(role: role, names: names, sources: sources)
    else { return nil }
    self = credit
  }
}

extension Involvement: JSONElement {
  package var json: StoredJSON {
    .object([
      "name": .text(name), "role": .text(role), "sources": .list(sources.map(StoredJSON.text)),
    ])
  }

  package init?(json: StoredJSON) {
    guard let name = json.text("name"), let role = json.text("role"),
      let sources = json["sources"]?.texts,
      let involvement = try? Involvement(name: name, role: role, sources: sources)
    else { return nil }
    self = involvement
  }
}

extension OpeningHours: JSONElement {
  package var json: StoredJSON {
    .object([
      "weekdays": .list(weekdays.map { .number($0.rawValue) }), "from": .number(from),
      "to": .number(to),
    ])
  }

  package init?(json: StoredJSON) {
    guard case .list(let list) = json["weekdays"], let from = json.number("from"),
      let to = json.number("to")
    else { return nil }
    var weekdays: [Weekday] = []
    for element in list {
      guard case .number(let number) = element, let weekday = Weekday(rawValue: number) else {
        return nil
      }
      weekdays.append(weekday)
    }
    guard let hours = try? OpeningHours(weekdays: weekdays, from: from, to: to) else { return nil }
    self = hours
  }
}
