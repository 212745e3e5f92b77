package import CivilTime
package import Wording

/// A report as values: words, tables and pictures, which its forms only render.
package struct Report: Sendable {
  /// What it is, in the name of its form: `filmweek-occupancy/1`.
  package let noun: String
  /// The key of the film week, or what stands for several.
  package let week: String
  package let title: String
  package let wording: Wording
  /// Of which days it is, and of which saved report; for people, who read it on paper too.
  package var lead: [String] = []
  /// By which clocks its moments are told; nil where it does not tell when it was made.
  var zone: Zone?
  /// Up to which moment the ledger was read; nil for all of it.
  package var asOf: Instant?
  package var blocks: [Block]

  package init(noun: String, week: String, title: String, wording: Wording) {
    self.noun = noun
    self.week = week
    self.title = title
    self.wording = wording
    self.blocks = []
  }

  /// One thing after the other, as people read it.
  package enum Block: Sendable {
    /// Sentences, a paragraph each.
    case words([String])
    case table(ReportTable)
    case picture(Picture)
  }

  /// All tables, in order.
  package var tables: [ReportTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// All pictures, in order.
  package var pictures: [Picture] {
    blocks.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
  }

  /// All sentences, in order.
  package var sentences: [String] {
    blocks.flatMap { block -> [String] in
      if case .words(let words) = block { words } else { [] }
    }
  }

  /// Whether it has pictures as soon as there is anything to draw.
  package var isDrawn: Bool {
    ["attendance", "occupancy", "countries", "box-office", "editions"].contains(noun)
  }

  /// Adds sentences, where there are any.
  mutating func say(_ words: [String]) {
    if !words.isEmpty { blocks.append(.words(words)) }
  }

  /// Adds a table; programs get it without rows too, people do not.
  mutating func show(_ table: ReportTable) { blocks.append(.table(table)) }

  /// Adds a picture, where there is one.
  mutating func show(_ picture: Picture?) {
    if let picture { blocks.append(.picture(picture)) }
  }
}
