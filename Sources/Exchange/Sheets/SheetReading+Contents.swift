import SchedulingDomain
import Tables

extension SheetReading {
  /// Parts, sound and subtitles of a screening.
  func readContents(of screening: inout Screening, _ row: SheetRow) {
    readParts(of: &screening, row)
    set(&screening.audio, row[.audio]) { self.languages($0).first }
    set(&screening.subtitles, row[.subtitles]) { self.languages($0) }
    if let cell = row[.version] { readVersion(of: &screening, cell, row) }
  }

  private func readParts(of screening: inout Screening, _ row: SheetRow) {
    let short = [row[.intro], row[.qa]].compactMap(\.self)
    if let cell = row[.parts] {
      if let other = short.first {
        error(
          other, "the parts are said twice, here and at \(cell.position)",
          advice: "Keep the parts, or the minutes before and after.")
      }
      let said = cell.isOpen ? [] : parts(cell)
      if let said { screening.parts = Self.keepingMore(said, of: screening.parts) }
      return
    }
    guard !short.isEmpty else { return }
    var intro = screening.parts.first { $0.kind == .introduction }
    var qa = screening.parts.first { $0.kind == .qa }
    if let cell = row[.intro] { intro = part(.introduction, cell) }
    if let cell = row[.qa] { qa = part(.qa, cell) }
    let middle = screening.parts.filter { $0.kind != .introduction && $0.kind != .qa }
    screening.parts =
      [intro].compactMap(\.self) + (middle.isEmpty ? [Part(.film)] : middle)
      + [qa].compactMap(\.self)
    if screening.parts == [Part(.film)] { screening.parts = [] }
  }

  /// Films and titles of parts, which a cell can't say, stay with the parts of their kind.
  private static func keepingMore(_ said: [Part], of old: [Part]) -> [Part] {
    var rest = old
    return said.map { part in
      guard let place = rest.firstIndex(where: { $0.kind == part.kind }) else { return part }
      let known = rest.remove(at: place)
      return Part(part.kind, film: known.film, length: part.length, title: known.title)
    }
  }

  /// A part of so many minutes; `?` is one whose length is not known, none and `-` are no part.
  private func part(_ kind: Part.Kind, _ cell: SheetCell) -> Part? {
    if cell.isDash || cell.text == "0" { return nil }
    if cell.isOpen { return Part(kind) }
    let words = Headings.plain(cell.text)
    if ["yes", "oui", "x", "co", "ok"].contains(words) { return Part(kind) }
    if ["no", "non", "khong"].contains(words) { return nil }
    let length: RunningTime? = minutes(cell)
    return length.map { Part(kind, length: $0) }
  }

  private func parts(_ cell: SheetCell) -> [Part]? {
    guard let text = text(cell) else { return nil }
    do throws(TypedParts.Refusal) {
      return try TypedParts.parts(text)
    } catch {
      switch error {
      case .unknownPart(let text):
        self.error(
          cell, "\"\(text)\" is no part",
          advice: "Write what happens and its minutes, such as qa 30. Known: "
            + Part.Kind.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      case .notMinutes(let text, let part):
        self.error(
          cell, "\"\(text)\" is no number of minutes, in the part \"\(part)\"",
          advice: "Write it as in qa 30.")
      case .value(let refusal): report(refusal, cell)
      }
      return nil
    }
  }

  /// `VOSTFR`: the film's own language with French subtitles; what the row says itself must agree.
  private func readVersion(of screening: inout Screening, _ cell: SheetCell, _ row: SheetRow) {
    guard !cell.isOpen, let text = text(cell) else { return }
    guard let version = Version(text) else {
      return error(
        cell, "\"\(text.prefix(40))\" is no version known here",
        advice: "Write VO, VF, VOSTFR or VOSTA; or keep the column as notes: "
          + "--map \"\(cell.heading)=note\".")
    }
    let film = screening.films.first.flatMap { programme.films[$0] }
    let audio = version.audio ?? film?.originalLanguage ?? film?.languages.first
    if let said = row[.audio], !said.isOpen, let audio, screening.audio != audio {
      error(
        said, "\"\(said.text)\" is not the sound of \(text), at \(cell.position)",
        advice: "Let both say the same, or leave one empty.")
    }
    if let said = row[.subtitles], !said.isOpen, screening.subtitles != version.subtitles {
      error(
        said, "\"\(said.text)\" are not the subtitles of \(text), at \(cell.position)",
        advice: "Let both say the same, or leave one empty.")
    }
    screening.audio = audio ?? screening.audio
    screening.subtitles = version.subtitles
  }
}

/// A version as French cinemas abbreviate it, or in Vietnamese words.
struct Version: Equatable {
  /// Nil for the film's own language.
  let audio: LanguageTag?
  let subtitles: [LanguageTag]

  init?(_ text: String) {
    let words = Headings.plain(text).replacing(" ", with: "")
    if let language = ["vf": LanguageTag.french, "va": .english, "vv": .vietnamese][words] {
      audio = language
      subtitles = []
      return
    }
    audio = nil
    if ["vo", "ov", "original", "bangoc"].contains(words) {
      subtitles = []
      return
    }
    var rest = words[...]
    for start in ["vost", "phude", "subtitled"] where rest.hasPrefix(start) {
      rest = rest.dropFirst(start.count)
    }
    guard rest.count < words.count, !rest.isEmpty else { return nil }
    var languages: [LanguageTag] = []
    while !rest.isEmpty {
      guard let (name, language) = Self.names.first(where: { rest.hasPrefix($0.0) }) else {
        return nil
      }
      languages.append(language)
      rest = rest.dropFirst(name.count)
    }
    subtitles = languages
  }

  /// The longer ones first.
  private static let names: [(String, LanguageTag)] = [
    ("francais", .french), ("tienganh", .english), ("tiengphap", .french),
    ("tiengviet", .vietnamese),
    ("anglais", .english), ("french", .french), ("english", .english), ("ang", .english),
    ("fr", .french), ("en", .english), ("vn", .vietnamese), ("vi", .vietnamese), ("a", .english),
    ("f", .french),
  ]
}
