extension SheetExamples {
  static let sections: [Column] = [
    (.section, "closing"), (.name, ""), (.description, ""), (.position, "3"),
    (.note, "two prizes"),
  ]

  static let organisations: [Column] = [
    (.organisation, "people-s-army-cinema"), (.name, ""), (.role, "distributor"),
    (.country, "VN"), (.contact, "Lê Minh"), (.email, "prints@example.org"),
    (.phone, "+84 24 0000 0000"), (.website, "https://example.org"), (.note, "answers slowly"),
  ]

  static let packages: [Column] = [
    (.package, "jeunes-voix"), (.title, ""), (.order, "1"), (.film, "Stay Awake, Be Ready"),
    (.breakMinutes, "5"), (.note, "one talk for all"),
  ]

  static let hire: [Column] = [
    (.hire, "gala"), (.venue, "Pathé Palace"), (.auditorium, "Salle 1"), (.date, "2025-12-12"),
    (.from, "18:30"), (.to, "23:00"), (.use, "open ; blocked ; rehearsal"),
    (.note, "overtime costs"),
  ]

  static let travel: [Column] = [
    (.from, "Pathé Palace"), (.to, "Le Grand Rex"), (.minutes, "20"), (.note, "by metro"),
  ]

  static let holds: [Column] = [
    (.screening, "CL"), (.holder, "embassy"), (.seats, "150"), (.release, "15"),
    (.order, "1"), (.seat, "A1-A4"), (.note, "the ambassador leads them in"),
  ]

  static let prints: [Column] = [
    (.print, "rr-dcp2"), (.film, "Mưa đỏ"), (.format, "DCP"), (.audio, "vi"),
    (.subtitles, "fr | en"), (.subtitleMethod, "burned ; soft ; live"), (.runtime, "124"),
    (.from, "People's Army Cinema"), (.to, "Pathé Palace"), (.carrier, "DHL"),
    (.waybill, "1234567890"), (.sent, "2025-11-28"), (.due, "2025-12-01"),
    (.arrived, "2025-12-01 10:30"), (.checked, "2025-12-02"), (.keyServer, "4217"),
    (.keyFrom, "2025-12-11 00:00"), (.keyTo, "2025-12-14 00:00"),
    (.keyState, "asked ; received ; tested"), (.nextPlace, "Toulouse"), (.nextBy, "2025-12-15"),
    (.note, "reel 3 is worn"),
  ]
}
