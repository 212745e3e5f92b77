package import Wording

/// What is printed for those at work: sheets as values, which their forms only render.
package struct Paper: Sendable {
  /// What it is, for the title of its page.
  package let title: String
  package let wording: Wording
  package let sheets: [Sheet]

  package init(title: String, wording: Wording, sheets: [Sheet]) {
    self.title = title
    self.wording = wording
    self.sheets = sheets
  }

  /// What stands on one sheet of paper, more only where it doesn't fit.
  package struct Sheet: Sendable {
    /// What it is, of what: "Door sheet, Paris 2025, CL".
    package let kind: String
    /// What is read from afar: the film, the guest, the room.
    package let title: String
    /// Where and when, nearly as large.
    package let lead: [String]
    /// What must not be missed: that it is cancelled.
    package let mark: String?
    /// When it was made.
    package let foot: String
    package private(set) var blocks: [Block] = []

    init(kind: String, title: String, lead: [String], mark: String? = nil, foot: String) {
      self.kind = kind
      self.title = title
      self.lead = lead
      self.mark = mark
      self.foot = foot
    }

    /// Adds a heading.
    mutating func head(_ heading: String) { blocks.append(.heading(heading)) }

    /// Adds facts, where there are any.
    mutating func tell(_ facts: [Fact]) { if !facts.isEmpty { blocks.append(.facts(facts)) } }

    /// Adds sentences, where there are any.
    mutating func say(_ words: [String]) { if !words.isEmpty { blocks.append(.words(words)) } }

    /// Adds a table, unless it has no rows.
    mutating func show(_ table: PaperTable) {
      if !table.rows.isEmpty { blocks.append(.table(table)) }
    }

    /// Adds boxes for strokes.
    mutating func tally(_ boxes: Tally) { blocks.append(.tally(boxes)) }

    /// Adds lines to write on.
    mutating func leaveRoom(for labels: [String]) { blocks.append(.blanks(labels)) }
  }

  /// One thing after the other, as people read it.
  package enum Block: Sendable {
    case heading(String)
    /// A label and what is known, a line each.
    case facts([Fact])
    /// Sentences, a paragraph each.
    case words([String])
    case table(PaperTable)
    case tally(Tally)
    /// Labels with room beside them for somebody's hand.
    case blanks([String])
  }

  /// A label and what is known.
  package struct Fact: Sendable {
    package let label: String
    package let value: String

    init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// Boxes of five strokes each, for whoever counts at a door.
  package struct Tally: Sendable {
    /// The door.
    package let label: String
    /// How many boxes.
    package let boxes: Int
  }
}
