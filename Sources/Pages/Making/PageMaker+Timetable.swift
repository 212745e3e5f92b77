import CivilTime
import SchedulingDomain
import Wording

extension PageMaker {
  /// The whole programme, with head and foot or to stand in a page of another site.
  package func timetable(isEmbedded: Bool = false) -> TimetablePage {
    var days: [Day: [Screening]] = [:]
    var undated: [Screening] = []
    for screening in week.screenings {
      if let day = screening.timing.festivalDay(programme.week.clock) {
        days[day, default: []].append(screening)
      } else {
        undated.append(screening)
      }
    }
    var dayLinks = days.keys.sorted().map { day in
      NamedLink(text: wording.shortDay(day), link: anchor(Links.fragment(of: day)))
    }
    let noDay = capitalised(wording.phrase(.noDayYet))
    if !undated.isEmpty { dayLinks.append(NamedLink(text: noDay, link: anchor(Links.undated))) }
    return TimetablePage(
      frame: frame(), daysLabel: wording.phrase(.days),
      dayLinks: dayLinks.count > 1 ? dayLinks : [],
      days: days.sorted { $0.key < $1.key }.map { section(of: $0, $1) },
      undated: undated.isEmpty
        ? nil
        : UndatedSection(
          id: Links.undated, heading: noDay, cards: undated.map { card(of: $0) }),
      nothingYet: week.screenings.isEmpty ? wording.phrase(.nothingYet) : nil,
      isEmbedded: isEmbedded)
  }

  private func anchor(_ fragment: String) -> String {
    links.link(.page(page, wording.language), at: fragment)
  }

  private func section(of day: Day, _ screenings: [Screening]) -> DaySection {
    let grid = week.grids[day]
    let timed = screenings.filter { $0.timing.start != nil }
    let timeless = screenings.filter { $0.timing.start == nil }
    return DaySection(
      id: Links.fragment(of: day), datetime: day.description,
      heading: capitalised(wording.longDay(day)),
      grid: grid.map { GridStylesheet.classes(of: $0) }, rows: GridStylesheet.name(of: day),
      halls: (grid?.halls ?? []).map { head(of: $0) },
      hours: (grid?.hours ?? []).map { hour in
        HourLine(classes: GridStylesheet.line(hour.line), text: wording.clock(hour.clock))
      },
      cards: timed.map { card(of: $0, at: grid?.spots[$0.code]) },
      timeless: timeless.map { card(of: $0) })
  }

  private func head(of hall: DayGrid.Hall) -> HallHead {
    let classes = GridStylesheet.classes(of: hall)
    guard let key = hall.place.venue, let venue = programme.venues[key] else {
      return HallHead(
        classes: classes, venue: Said(words: place(named: .venueToCome)), room: nil)
    }
    guard let reference = hall.place.auditorium else {
      let room =
        venue.auditoria.isEmpty ? nil : Said(words: place(named: .auditoriumToCome))
      return HallHead(classes: classes, venue: say(venue.name), room: room)
    }
    let name = programme.auditorium(reference)?.name
    return HallHead(
      classes: classes, venue: say(venue.name),
      room: name.map(say) ?? wording.roomName(of: reference, programme).map { Said(words: $0) })
  }

  private func place(named phrase: Wording.Phrase) -> String {
    capitalised(wording.phrase(phrase))
  }
}
