import CivilTime
import SchedulingDomain
import Wording

/// What the log of a door says, by the name of its column.
enum DoorColumn: String, CaseIterable {
  case device, event, screening, door, movement, ticket, clicks, category, refusal, at

  /// All of them, as they are named on the command line.
  static var listed: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// The words of scanners, in English, French and Vietnamese.
enum DoorWords {
  static let movements = ChoiceWords<DoorEvent.Movement>(
    nil,
    [
      "in": .entry, "entrée": .entry, "entrant": .entry, "vào": .entry, "out": .exit,
      "sortie": .exit, "sortant": .exit, "ra": .exit,
    ])
  static let categories = ChoiceWords<Count.Category>({ $0.name(of: $1) })
  static let refusals = ChoiceWords<DoorEvent.Refusal>({ $0.reason(of: $1) })

  /// What a heading says; nil where it isn't known.
  static func column(_ heading: String) -> DoorColumn? { columns[Headings.plain(heading)] }

  /// A wall time whose day is written as people write it: `12/12/2025 20:05:10`.
  ///
  /// Of two numbers that may both be the month, the one that lies in the week is right.
  static func moment(_ text: String, in days: FestivalDays?) -> CivilDateTime? {
    guard let space = text.lastIndex(where: { $0 == " " || $0 == "T" }),
      let time = try? WallTime(text[text.index(after: space)...].replacing("h", with: ":")),
      let day = day(String(text[..<space]), in: days)
    else { return nil }
    return CivilDateTime(day: day, time: time)
  }

  private static func day(_ text: String, in days: FestivalDays?) -> Day? {
    switch TypedDay(text) {
    case .date(let day): return day
    case .numbers(let first, let second, let year?):
      let readings = Set(
        [(first, second), (second, first)].compactMap { day, month in
          try? Day(year: year, month: month, day: day)
        })
      let near = readings.filter { day in
        // What is over after midnight is of the last evening.
        days.map { day >= $0.first && day <= $0.last.adding(days: 1) } ?? false
      }
      return readings.count == 1 ? readings.first : near.count == 1 ? near.first : nil
    default: return nil
    }
  }

  private static let columns: [String: DoorColumn] = {
    let words: [DoorColumn: [String]] = [
      .device: ["scanner", "appareil", "thiết bị", "máy quét"],
      .screening: [
        "show", "session", "séance", "code séance", "suất", "suất chiếu", "mã suất", "buổi chiếu",
      ],
      .door: ["gate", "entrance", "porte", "accès", "cửa", "cổng"],
      .movement: ["direction", "sens", "mouvement", "hướng", "vào ra", "chiều"],
      .ticket: ["barcode", "billet", "code barres", "vé", "mã vé", "số vé"],
      .clicks: ["clics", "số lượt bấm"],
      .category: ["terms", "catégorie", "loại", "loại vé", "hạng"],
      .refusal: ["refus", "motif de refus", "từ chối", "lý do từ chối"],
      .at: [
        "time", "date time", "timestamp", "heure", "date heure", "date et heure", "horodatage",
        "giờ", "thời gian", "lúc", "ngày giờ",
      ],
    ]
    return Dictionary(
      words.flatMap { column, words in words.map { (Headings.plain($0), column) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
