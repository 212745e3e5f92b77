import SchedulingDomain
import Wording

/// The columns that are offered for each sheet, and an example for each.
enum SheetExamples {
  /// In the order in which people fill them in.
  static func fields(of kind: SheetKind) -> [SheetField] { columns(of: kind).map(\.field) }

  /// - Parameter language: that of the sheet; a text in a language has an example in that.
  static func example(
    of heading: SheetHeading, on kind: SheetKind, in language: Wording.Language
  ) -> String {
    if let tag = heading.language {
      let isName = heading.field == .name || heading.field == .title
      let text = (isName ? names[kind]?[tag] : nil) ?? texts[heading.field]?[tag]
      if let text { return text }
    }
    let example = columns(of: kind).first { $0.field == heading.field }?.example ?? ""
    guard language != .english, let said = inOtherLanguages[example] else { return example }
    return language == .french ? said.french : said.vietnamese
  }

  typealias Column = (field: SheetField, example: String)

  private static func columns(of kind: SheetKind) -> [Column] {
    switch kind {
    case .week: [(.field, "first_day"), (.value, "2025-12-05")]
    case .venues: venues
    case .films: films
    case .screenings: screenings
    case .guests: guests
    case .appearances:
      [
        (.guest, "Đặng Thái Huyền"), (.screening, "CL"), (.role, "director"), (.part, "qa"),
        (.languages, "vi | fr"), (.status, "invited ; confirmed ; declined"),
        (.note, "arrives at 19:30"),
      ]
    case .attendance: attendance
    case .sections: sections
    case .organisations: organisations
    case .packages: packages
    case .prints: prints
    case .hire: hire
    case .travel: travel
    case .holds: holds
    }
  }

  private static let venues: [Column] = [
    (.venue, "Pathé Palace"), (.auditorium, "Salle 1"), (.capacity, "431"),
    (.wheelchairPlaces, "6"), (.turnaround, "20"), (.formats, "DCP | 35mm"),
    (.subtitleEquipment, "soft, live"), (.server, "4217"), (.contact, "the booth, 1234"),
    (.address, "2 boulevard des Capucines"), (.city, "Paris"), (.country, "FR"),
    (.latitude, "48.8708"), (.longitude, "2.3317"), (.note, "437 and 441 also published"),
  ]

  private static let films: [Column] = [
    (.film, "mua-do"), (.titleOriginal, "Mưa đỏ"), (.originalLanguage, "vi"), (.title, ""),
    (.directors, "Đặng Thái Huyền"), (.countries, "VN | FR"), (.year, "2025"), (.runtime, "124"),
    (.category, "fiction"), (.premiere, "international"), (.rating, "16"), (.languages, "vi | en"),
    (.synopsis, ""), (.credits, "screenplay: Chu Lai | producer: A, B"), (.awards, "Golden Lotus"),
    (.isan, ""), (.eidr, ""), (.colour, "colour"), (.ratio, "1.85"), (.sound, "5.1"),
    (.formats, "DCP"), (.section, "Closing"), (.status, "invited ; confirmed"),
    (.rights, "asked ; granted ; refused"), (.rightsNote, "one screening"),
    (.rightsHolder, "People's Army Cinema"), (.permit, "granted: no. 12"),
    (.embargo, "2025-12-12 22:30"), (.note, "the trailer is missing"),
  ]

  private static let screenings: [Column] = [
    (.code, "CL"), (.date, "2025-12-12"), (.start, "20:30 ; evening ; 24:30"), (.end, "22:45"),
    (.venue, "Pathé Palace"), (.auditorium, "Salle 1"), (.film, "Mưa đỏ | Bi, đừng sợ!"),
    (.package, "jeunes-voix"),
    (.title, ""), (.kind, "screening ; panel ; ceremony"), (.audience, "public ; press"),
    (.intro, "10"), (.qa, "30 ; ?"), (.parts, "speeches 20 | film | qa 30"), (.version, "VOSTFR"),
    (.audio, "vi"), (.subtitles, "fr | en"), (.print, "rr-dcp2"),
    (.status, "confirmed ; tentative"), (.admission, "paid ; free ; invitation"),
    (.availability, "on-sale ; sold-out ; standby"), (.ticketAddress, "https://example.org/t"),
    (.publicNote, ""), (.internalNote, "ask for a piano"),
  ]

  private static let guests: [Column] = [
    (.guest, "dang-thai-huyen"), (.name, "Đặng Thái Huyền"), (.sortName, "Đặng Thái Huyền"),
    (.publicRole, ""), (.organisation, "People's Army Cinema"), (.country, "VN"),
    (.languages, "vi | fr"), (.email, "guest@example.org"), (.phone, "+33 1 00 00 00 00"),
    (.status, "invited ; accepted"), (.arrival, "2025-12-04 08:10"), (.departure, "2025-12-14"),
    (.transport, "VN19"), (.hotel, "Hôtel du Nord"), (.nights, "10"), (.paid, "flight and hotel"),
    (.visa, "asked: at the consulate"), (.companionOf, "Chu Lai"), (.handler, "Lan"),
    (.group, "Crew of Red Rain"), (.away, "2025-12-06 09:00..12:00 (doctor)"),
    (.diet, "vegetarian"), (.accessNeeds, "no stairs"), (.isPublic, "yes ; no"),
    (.note, "speaks first"),
  ]

  private static let attendance: [Column] = [
    (.id, "a1"), (.screening, "CL"), (.scope, "week"), (.count, "214"), (.method, "clicker"),
    (.category, "paid"), (.country, "FR"), (.countries, "23"), (.countedAt, "2025-12-08T20:20"),
    (.countedBy, "Lan"), (.source, "the house"), (.supersedes, "a0"), (.moment, "start"),
    (.door, "balcony"), (.precision, "exact"), (.partOf, "a2"), (.sampleSize, "300"),
    (.gross, "2140.00"), (.currency, "EUR"),
    (.note, "two doors"),
  ]

  /// What things of some kinds are called, whose names are not those of a film or a section.
  private static let names: [SheetKind: [LanguageTag: String]] = [
    .organisations: [
      .english: "People's Army Cinema", .french: "Cinéma de l’Armée populaire",
      .vietnamese: "Điện ảnh Quân đội nhân dân",
    ],
    .packages: [
      .english: "Young voices", .french: "Jeunes voix", .vietnamese: "Những giọng nói trẻ",
    ],
    .screenings: [
      .english: "Closing night", .french: "Soirée de clôture", .vietnamese: "Đêm bế mạc",
    ],
  ]

  private static let texts: [SheetField: [LanguageTag: String]] = [
    .title: [.english: "Red Rain", .french: "Pluie rouge", .vietnamese: "Mưa đỏ"],
    .synopsis: [
      .english: "81 days and nights.", .french: "81 jours et nuits.", .vietnamese: "81 ngày đêm.",
    ],
    .name: [
      .english: "Closing night", .french: "Soirée de clôture", .vietnamese: "Bế mạc",
    ],
    .description: [
      .english: "One film and prizes.", .french: "Un film et les prix.",
      .vietnamese: "Một phim và trao giải.",
    ],
    .publicRole: [
      .english: "Director, Red Rain", .french: "Réalisatrice, Pluie rouge",
      .vietnamese: "Đạo diễn Mưa đỏ",
    ],
    .publicNote: [
      .english: "By invitation", .french: "Sur invitation", .vietnamese: "Theo thư mời",
    ],
  ]
}
