import SchedulingDomain
import Wording

extension Programme {
  /// The next free key of the ledger that begins so: `cl-1`, `cl-2`.
  func freeCountKey(_ stem: String) throws(Failure) -> Key<Count> {
    guard let key = freeKey(stem) else { throw Failure(.failure, "no key is left for “\(stem)”.") }
    return key
  }

  func freeKey(_ stem: String) -> Key<Count>? {
    var words = Key<Count>(from: stem)?.text ?? "count"
    // A correction of `cl-1` is `cl-2`, not `cl-1-1`.
    if let hyphen = words.lastIndex(of: "-"), Int(words[words.index(after: hyphen)...]) != nil,
      counts.keys.contains(where: { $0.text == words })
    {
      words = String(words[..<hyphen])
    }
    for number in 1...(counts.count + 1) {
      if let key = try? Key<Count>("\(words.prefix(70))-\(number)"), counts[key] == nil {
        return key
      }
    }
    return nil
  }

  var countFinder: Finder<Count> {
    Finder(
      "count", noun: "attendance", verb: "count CODE NUMBER",
      counts.values.sorted { $0.key < $1.key }.map {
        .init(key: $0.key.text, names: [], item: $0)
      })
  }
}

extension Count {
  /// The key without its number.
  var stem: String {
    guard let hyphen = key.text.lastIndex(of: "-") else { return key.text }
    return String(key.text[..<hyphen])
  }

  /// The same under another key.
  func rekeyed(_ key: Key<Count>) -> Count {
    var other = Count(
      key: key, scope: scope, figure: figure, method: method, recordedAt: recordedAt)
    (other.precision, other.subject, other.category) = (precision, subject, category)
    (other.moment, other.door, other.country) = (moment, door, country)
    (other.countries, other.origin, other.sampleSize) = (countries, origin, sampleSize)
    (other.countedAt, other.countedBy, other.partOf) = (countedAt, countedBy, partOf)
    (other.supersedes, other.remarks, other.gross) = (supersedes, remarks, gross)
    return other
  }
}

/// What is said of a count as it is written down.
struct CountWords {
  private let programme: Programme
  private let wording = Wording()

  init(_ programme: Programme) { self.programme = programme }

  /// Film, hour and room, so that a count on the wrong show is seen at once.
  func echo(_ count: Count, of screening: Screening) -> String {
    let title = programme.title(of: screening, for: .english)
    let known = WhenWhere(screening, in: programme).sentence
    return "\(screening.code) \(title), \(known): \(figures(of: count))"
  }

  /// Of the week as a whole, with what becomes of it.
  func echo(ofWeek count: Count) -> String {
    let meaning =
      count.method.knowsPersonsApart
      ? "the number of unique persons" : "shown beside the totals, in no sum of screenings"
    return "The whole week: \(figures(of: count)); \(meaning)"
  }

  private func figures(of count: Count) -> String {
    "\(wording.grouped(count.figure.value)) by \(wording.name(of: count.method))"
      + (count.door.map { ", door \($0)" } ?? "")
      + (count.gross.map { ", \(wording.money($0))" } ?? "")
  }

  /// What is strange about it; it is kept all the same.
  func notes(_ count: Count, of screening: Screening?) -> [String] {
    var notes: [String] = []
    if let screening, screening.status == .cancelled {
      notes.append("\(screening.code) is cancelled; its count is kept and is in no total")
    }
    let seats = screening?.place.auditorium.flatMap { programme.auditorium($0)?.capacity }
    if let seats, count.figure.value > seats.value {
      notes.append(
        "\(wording.grouped(count.figure.value)) is more than the \(wording.grouped(seats.value)) "
          + "seats; it is kept as counted")
    }
    let replaced = Set(programme.counts.values.compactMap(\.supersedes))
    for other in programme.counts.values.sorted(by: { $0.key < $1.key })
    where !replaced.contains(other.key) && other.speaksOfTheSame(as: count) {
      notes.append(
        "\(other.key) says \(wording.grouped(other.figure.value)) of the same; the later one counts. "
          + "If \(other.key) was wrong: filmweek attendance correct \(other.key) NUMBER --reason …")
    }
    return notes
  }
}

extension Count {
  /// Whether two lines can't both be right.
  fileprivate func speaksOfTheSame(as other: Count) -> Bool {
    scope == other.scope && method == other.method && subject == other.subject
      && category == other.category && moment == other.moment && door == other.door
      && country == other.country && partOf == other.partOf
  }
}
