import CivilTime
import SchedulingDomain
import Tables

extension SheetExport {
  var prints: WrittenSheet {
    let zone = programme.week.zone
    func first(_ value: @escaping (Print.Leg) -> CellValue) -> (Print) -> CellValue {
      { $0.legs.first.map(value) ?? .empty }
    }
    func next(_ value: @escaping (Print.Leg) -> CellValue) -> (Print) -> CellValue {
      { $0.legs.dropFirst().first.map(value) ?? .empty }
    }
    func key(_ value: @escaping (Print.DecryptionKey) -> CellValue) -> (Print) -> CellValue {
      { $0.keys.first.map(value) ?? .empty }
    }
    func moment(_ time: ZonedTime?) -> CellValue {
      CellValue(time.map(DayOrTime.time), zone: zone)
    }
    return sheet(
      .prints,
      [
        SheetColumn(.print) { .text($0.key.text) }, SheetColumn(.film) { .text($0.film.text) },
        SheetColumn(.format) { CellValue($0.format) },
        SheetColumn(.audio) { CellValue($0.audio?.text) },
        SheetColumn(.subtitles) { CellValue($0.subtitles) },
        SheetColumn(.subtitleMethod) { CellValue($0.subtitleMethod?.rawValue) },
        SheetColumn(.runtime) { CellValue($0.runningTime) },
        SheetColumn(.from, first { CellValue($0.from) }),
        SheetColumn(.to, first { CellValue($0.to) }),
        SheetColumn(.carrier, first { CellValue($0.carrier) }),
        SheetColumn(.waybill, first { CellValue($0.waybill) }),
        SheetColumn(.sent, first { CellValue($0.sent, zone: zone) }),
        SheetColumn(.due, first { CellValue($0.due, zone: zone) }),
        SheetColumn(.arrived, first { CellValue($0.arrived, zone: zone) }),
        SheetColumn(.checked) { CellValue($0.checked, zone: zone) },
        SheetColumn(.keyServer, key { CellValue($0.server) }),
        SheetColumn(.keyFrom, key { moment($0.from) }),
        SheetColumn(.keyTo, key { moment($0.to) }),
        SheetColumn(.keyState, key { CellValue($0.state?.rawValue) }),
        SheetColumn(.nextPlace, next { CellValue($0.to) }),
        SheetColumn(.nextBy, next { CellValue($0.due, zone: zone) }),
        SheetColumn(.note) { CellValue($0.remarks.note) },
      ], programme.prints.values.sorted { $0.key < $1.key })
  }
}

extension CellValue {
  /// A day or a time as spreadsheets have them; as text where zone or occurrence must be said.
  init(_ moment: DayOrTime?, zone: Zone) {
    switch moment {
    case nil: self = .empty
    case .day(let day): self = .date(SheetDate(day))
    case .time(let time) where time.zone == zone && time.occurrence == nil:
      self = .dateTime(SheetDate(time.civil.day), second: time.civil.time.secondsOfDay)
    case .time(let time): self = .text(Moment.text(time, zone: zone))
    }
  }

  /// How far a leave has come, and in whose words behind a colon.
  init(_ permission: Permission?) {
    guard let permission else {
      self = .empty
      return
    }
    self = .text(permission.state.rawValue + (permission.note.map { ": \($0)" } ?? ""))
  }
}
