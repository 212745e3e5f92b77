import SchedulingDomain

/// What the rows of a sheet are about.
package enum SheetKind: String, CaseIterable, Sendable {
  case week, venues, films, guests, screenings, appearances, attendance
  case sections, organisations, packages, prints, hire, travel, holds

  /// The kind that a sheet's name says, in English, French or Vietnamese.
  init?(sheetName: String) {
    let name = Headings.plain(sheetName)
    guard let kind = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = kind
  }

  /// Words for such a sheet, folded.
  private var names: Set<String> {
    switch self {
    case .week: ["week", "semaine", "festival", "tuan phim"]
    case .venues: ["venues", "venue", "auditoria", "salles", "lieux", "cinemas", "rap", "dia diem"]
    case .films: ["films", "film", "movies", "phim", "danh sach phim", "selection"]
    case .guests: ["guests", "invites", "khach moi", "khach"]
    case .screenings:
      [
        "screenings", "screening", "events", "seances", "projections", "programme", "program",
        "grille", "planning", "lich chieu", "suat chieu", "chuong trinh", "lich",
      ]
    case .appearances: ["appearances", "interventions", "presences", "giao luu"]
    case .attendance: ["attendance", "counts", "frequentation", "entrees", "luot xem", "khan gia"]
    case .sections: ["sections", "section", "muc", "hang muc"]
    case .organisations:
      ["organisations", "organizations", "organismes", "partenaires", "partners", "to chuc"]
    case .packages: ["packages", "seances composees", "chum phim"]
    case .prints: ["prints", "copies", "ban phim", "ban chieu"]
    case .hire: ["hire", "location", "thue rap"]
    case .travel: ["travel", "trajets", "di chuyen"]
    case .holds: ["holds", "reservations", "giu cho"]
    }
  }
}
