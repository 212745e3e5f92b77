import CivilTime
import SchedulingDomain
package import Tables

/// A row that says otherwise than the line of the ledger it is about, which it can only correct.
package struct LedgerCorrection: Sendable {
  package let position: SourcePosition
  /// The line that stands now.
  let line: Key<Count>
  /// What differs: `count 44 there, 46 here`.
  let differences: [String]

  init(_ said: Count, _ line: Count, at position: SourcePosition) {
    self.position = position
    self.line = line.key
    differences = zip(line.facts, said.facts).compactMap { there, here in
      there.text == here.text
        ? nil : "\(here.field.rawValue) \(there.text ?? "none") there, \(here.text ?? "none") here"
    }
  }

  /// Where it stands and what it says, as a line.
  package func words(file: String) -> String {
    Fault(
      severity: .notice, position: position,
      message: "the ledger has \(line) otherwise: \(differences.joined(separator: "; "))",
      advice: ""
    ).rendered(file: file)
  }
}

extension Count {
  /// What a line says of those who came, each with the column that says it.
  fileprivate var facts: [(field: SheetField, text: String?)] {
    [
      (.count, "\(figure.value)"), (.gross, gross?.description),
      (.precision, precision.rawValue), (.category, category?.rawValue),
      (.moment, moment.rawValue), (.door, door), (.country, country?.code),
      (.countries, countries.map { "\($0.value)" }),
      (.sampleSize, sampleSize.map { "\($0.value)" }), (.countedBy, countedBy),
      (.countedAt, countedAt?.description), (.partOf, partOf?.text),
    ]
  }

  /// Whether two lines say the same of those who came.
  func saysSame(as other: Count) -> Bool {
    zip(facts, other.facts).allSatisfy { $0.text == $1.text }
  }

  /// Whether two lines of one screening and method are about the same people.
  func isOfSame(as other: Count) -> Bool {
    (door, category, country) == (other.door, other.category, other.country)
      && moment == other.moment
  }

  /// The line with another figure, under another key.
  func stating(_ figure: Figure, under key: Key<Count>) -> Count {
    var count = Count(
      key: key, scope: scope, figure: figure, method: method, recordedAt: recordedAt)
    (count.precision, count.subject, count.category) = (precision, subject, category)
    (count.moment, count.door, count.country) = (moment, door, country)
    (count.countries, count.origin, count.sampleSize) = (countries, origin, sampleSize)
    (count.gross, count.countedAt, count.countedBy) = (gross, countedAt, countedBy)
    (count.supersedes, count.partOf, count.remarks) = (supersedes, partOf, remarks)
    return count
  }
}
