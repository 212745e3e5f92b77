package import CivilTime
import SchedulingDomain
import Wording

extension Papers {
  /// What is on in each house on one festival day, with room for a number beside each show.
  package func day(_ day: Day) -> Paper.Sheet {
    var sheet = Paper.Sheet(
      kind: wording.label(.daySheet), title: wording.longDay(day), lead: [weekName], foot: foot)
    let today = programme.screeningsInOrder.filter { isOn($0, day, in: programme) }
    let changes = changes
    let counted = Dictionary(
      uniqueKeysWithValues: programme.attendance.lines.map {
        ($0.screening.code, $0.standing?.figure)
      })
    let houses = today.map(\.place.venue).reduce(into: [Key<Venue>?]()) { houses, house in
      if !houses.contains(house) { houses.append(house) }
    }
    for house in houses {
      var table = PaperTable(
        house.map { wording.name(of: $0, programme) } ?? wording.phrase(.venueToCome), columns)
      for screening in today where screening.place.venue == house {
        let isChanged = changes[screening.code] != nil
        table.row(row(screening, isChanged: isChanged, counted[screening.code] ?? nil))
      }
      sheet.show(table)
    }
    if today.isEmpty { sheet.say([wording.phrase(.nothingYet)]) }
    tell(changes, of: today, in: &sheet)
    tellGone(day, changes, in: &sheet)
    return sheet
  }

  private var columns: [PaperTable.Column] {
    [
      .init(wording.label(.start), .text, priority: 8),
      .init(wording.label(.end), .text, priority: 4),
      .init(wording.label(.room), .text, priority: 5),
      .init(wording.label(.code), .short, priority: 6),
      .init(wording.label(.title), .text, priority: 7),
      .init(wording.label(.seats), .number, priority: 3),
      .init(wording.label(.held), .number, priority: 2),
      .init(wording.label(.number), .blank),
    ]
  }

  private func row(_ screening: Screening, isChanged: Bool, _ counted: Int?) -> [String] {
    let isCancelled = screening.status == .cancelled
    let room = screening.place.auditorium.flatMap { wording.roomName(of: $0, programme) }
    let held = screening.seatsHeld
    return [
      start(of: screening) + (isChanged ? " *" : ""),
      clock(RunOfShow(of: screening, in: programme).end, of: screening),
      room ?? (screening.place.auditorium == nil ? wording.phrase(.auditoriumToCome) : ""),
      screening.code.text,
      title(of: screening) + (isCancelled ? " (\(wording.name(of: screening.status)))" : ""),
      programme.capacity(of: screening).map { wording.grouped($0.value) } ?? notKnown,
      held > 0 ? wording.grouped(held) : "",
      isCancelled ? "–" : counted.map { wording.grouped($0) } ?? "",
    ]
  }

  private func isOn(_ screening: Screening, _ day: Day, in programme: Programme) -> Bool {
    screening.timing.festivalDay(programme.week.clock) == day
  }

  /// What people who know the last release notice of each screening.
  private var changes: [ScreeningCode: [String]] {
    guard let released else { return [:] }
    let words = NoticeWords(wording, from: released.programme, to: programme)
    var changes: [ScreeningCode: [String]] = [:]
    for notice in programme.notices(since: released.programme) {
      guard case .screening(let code) = notice.subject else { continue }
      changes[code] = notice.changes.map { change in
        // Where it is now stands beside it.
        change == .added
          ? wording.label(.new) : words.words(for: change, of: notice.subject)
      }
    }
    return changes
  }

  /// What those who know the last release must be told of the shows of the day.
  private func tell(
    _ changes: [ScreeningCode: [String]], of today: [Screening], in sheet: inout Paper.Sheet
  ) {
    guard let released, today.contains(where: { changes[$0.code] != nil }) else { return }
    sheet.head("* " + wording.changedSince(released.number))
    sheet.say(
      today.compactMap { screening in
        changes[screening.code].map {
          "\(screening.code)\(wording.colon)\($0.joined(separator: "; "))"
        }
      })
  }

  /// Shows that were announced for the day and are on another, or nowhere.
  private func tellGone(
    _ day: Day, _ changes: [ScreeningCode: [String]], in sheet: inout Paper.Sheet
  ) {
    guard let released else { return }
    let gone = released.programme.screeningsInOrder.filter { old in
      guard old.status != .cancelled, isOn(old, day, in: released.programme) else { return false }
      return programme.screenings[old.code].map { !isOn($0, day, in: programme) } ?? true
    }
    guard !gone.isEmpty else { return }
    sheet.head(wording.noLongerThisDay)
    sheet.say(
      gone.map { old in
        let now = changes[old.code]?.joined(separator: "; ") ?? ""
        return "\(old.code) \(released.programme.title(of: old, for: tag))"
          + (now.isEmpty ? "" : wording.colon + now)
      })
  }
}
