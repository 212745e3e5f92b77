import CivilTime
import SchedulingDomain
import Wording

extension WeekReports {
  /// How full the houses were by festival day and hour.
  var heatPicture: Picture? {
    let clock = programme.week.clock
    var places: [Day: [Int: (people: Int, seats: Int)]] = [:]
    for house in filled {
      guard let start = house.line.screening.timing.start?.civil else { continue }
      let hour = clock.minuteOfFestivalDay(start.time) / 60
      var place = places[clock.festivalDay(of: start)]?[hour] ?? (0, 0)
      place.people += house.people
      place.seats += house.seats
      places[clock.festivalDay(of: start), default: [:]][hour] = place
    }
    let days = places.keys.sorted()
    let all = places.values.flatMap(\.keys)
    guard let first = all.min(), let last = all.max() else { return nil }
    let hours = Array(first...last)
    var table = ReportTable(
      "hours", wording.pictureTitle(.hours),
      [
        .init("festival_day", wording.words(.festivalDay)), .init("hour", wording.words(.hour)),
        .init("people", wording.words(.people), .number),
        .init("seats", wording.words(.seats), .number),
        .init("occupancy", wording.words(.occupancy), .number),
      ])
    let cells = days.map { day in
      hours.map { hour -> HeatCell? in
        guard let place = places[day]?[hour] else { return nil }
        table.row([
          .text(day.description), .text(clockHour(hour)), .number(place.people),
          .number(place.seats), .share(place.people, of: place.seats),
        ])
        let share = Double(place.people) / Double(place.seats)
        return HeatCell(share: share, words: wording.wholePercent(share))
      }
    }
    return Picture.heat(
      "hours", title: wording.pictureTitle(.hours),
      description: wording.pictured(.hours, table.rows.count, nil),
      rows: days.map { wording.shortDay($0) }, columns: hours.map { clockHour($0) }, cells: cells,
      table: table, note: wording.heatNote)
  }

  /// An hour of the festival day as the clock shows it.
  private func clockHour(_ hour: Int) -> String {
    AttendanceSum.Group.hour(hour % 24).text
  }
}
