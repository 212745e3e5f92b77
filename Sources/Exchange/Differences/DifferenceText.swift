package import SchedulingDomain

/// What is different between two programmes, line by line, for people who decide whether to go on.
///
/// The names of what has changed are those of the document `filmweek-programme/1`, or their words.
package struct DifferenceText {
  /// How many things are new, different and gone: "new: 17 films, 3 venues; changed: 1 screening".
  package let summary: String
  /// One line a thing: `screening CL: start 20:00 -> 20:30`, `film mua-do: new: Mưa đỏ`.
  package let lines: [String]

  /// - Parameters:
  ///   - before: the programme before; nil where the week is new.
  ///   - limit: how many lines there are before the rest is only counted.
  package init(
    _ difference: Difference, before: Programme?, after: Programme, limit: Int = 40
  ) {
    let states = States(before: before ?? after, after: after)
    var list = LineList(limit: limit)
    list.add(difference.festival.map { [$0] } ?? [], "festival", states)
    list.add(difference.week.map { [$0] } ?? [], "week", states)
    list.add(difference.films, "film", states)
    list.add(difference.venues, "venue", states)
    list.add(difference.guests, "guest", states)
    list.add(difference.sections, "section", states)
    list.add(difference.packages, "package", states)
    list.add(difference.organisations, "organisation", states)
    list.add(difference.prints, "print", states)
    list.add(difference.hires, "hire", states)
    list.add(difference.travels, "travel", states)
    list.add(difference.screenings, "screening", states)
    list.add(difference.counts, "count", states)
    summary = list.summary
    lines = list.lines
  }
}

/// Where the things of a difference stand before and after.
private struct States {
  let before: Programme
  let after: Programme
}

/// Lines up to a limit, and counts of all.
private struct LineList {
  let limit: Int
  private var shown: [String] = []
  private var total = 0
  private var news: [String] = []
  private var changes: [String] = []
  private var losses: [String] = []

  init(limit: Int) { self.limit = limit }

  mutating func add<Value: Stated>(_ list: [Change<Value>], _ kind: String, _ states: States) {
    var (new, changed, gone) = (0, 0, 0)
    for change in list {
      total += 1
      let isShown = shown.count < limit
      let start = "\(kind) \(change.key): "
      switch change {
      case .added(let value):
        new += 1
        if isShown { shown.append(start + "new: \(value.title(in: states.after))") }
      case .removed:
        gone += 1
        if isShown { shown.append(start + "gone") }
      case .changed(let old, let value):
        changed += 1
        if isShown {
          let changes = MemberChanges(
            from: { old.write(to: &$0, in: states.before) },
            to: { value.write(to: &$0, in: states.after) }, in: states.after)
          shown.append(start + changes.text)
        }
      }
    }
    if new > 0 { news.append(counted(new, kind)) }
    if changed > 0 { changes.append(counted(changed, kind)) }
    if gone > 0 { losses.append(counted(gone, kind)) }
  }

  var lines: [String] { total > shown.count ? shown + ["and \(total - shown.count) more"] : shown }

  var summary: String {
    let groups = [("new", news), ("changed", changes), ("gone", losses)]
    let parts = groups.filter { !$0.1.isEmpty }.map { name, counts in
      "\(name): \(counts.joined(separator: ", "))"
    }
    return parts.isEmpty ? "nothing is different" : parts.joined(separator: "; ")
  }

  private func counted(_ number: Int, _ kind: String) -> String {
    "\(number) \(kind)\(number == 1 ? "" : "s")"
  }
}
