/// Titles and notes of reports.
extension Wording {
  /// The reports on a week.
  package enum ReportKind: String, CaseIterable, Sendable {
    case attendance, occupancy, countries, editions, funder, dossier
    case boxOffice = "box-office"
  }

  /// The title of a report on something.
  package func title(of report: ReportKind, on name: String) -> String {
    let words =
      switch report {
      case .attendance: Words("Attendance", "Fréquentation", "Lượng khán giả")
      case .occupancy: Words("Occupancy", "Taux d’occupation", "Tỷ lệ lấp đầy")
      case .countries: Words("Countries", "Pays", "Các nước")
      case .editions: Words("Editions", "Éditions", "Các kỳ")
      case .funder: Words("Figures for funders", "Chiffres pour les financeurs", "Số liệu tài trợ")
      case .dossier: Words("Report", "Bilan", "Báo cáo")
      case .boxOffice: Words("Box office", "Billetterie", "Phòng vé")
      }
    return pick(words) + pick(Words(": ", "\u{A0}: ", ": ")) + name
  }

  /// A total by something: "Audience by venue".
  package func audience(by dimension: String) -> String {
    let dimension = dimension.prefix(1).lowercased() + dimension.dropFirst()
    return pick(
      Words(
        "Audience by \(dimension)", "Public par \(dimension)", "Khán giả theo \(dimension)"))
  }

  /// How full houses were by something: "Occupancy by section".
  package func occupancy(by dimension: String) -> String {
    let dimension = dimension.prefix(1).lowercased() + dimension.dropFirst()
    return pick(
      Words(
        "Occupancy by \(dimension)", "Occupation par \(dimension)", "Lấp đầy theo \(dimension)"))
  }

  /// Admissions by something: "Admissions by festival day".
  package func admissions(by dimension: String) -> String {
    let dimension = dimension.prefix(1).lowercased() + dimension.dropFirst()
    return pick(
      Words(
        "Admissions by \(dimension)", "Entrées par \(dimension)", "Lượt xem theo \(dimension)"))
  }

  /// How persons are known apart, and how many they are.
  package func personsKnown(_ method: String, _ figure: String) -> String {
    pick(
      Words(
        "\(figure) by \(method) of the whole week, which knows each person once",
        "\(figure) pour toute la semaine selon le mode «\u{A0}\(method)\u{A0}», qui compte chaque "
          + "personne une fois",
        "\(figure) theo \(method) của cả tuần, mỗi người chỉ tính một lần"))
  }

  /// Why the number of persons isn't known.
  package var personsUnknown: String {
    pick(
      Words(
        "nothing tells one person from another", "rien ne distingue une personne d’une autre",
        "không có gì phân biệt từng người"))
  }

  /// Which figures are withheld.
  package func withheldNote(below threshold: Int) -> String {
    pick(
      Words(
        "Figures below \(threshold) are withheld, with others that would give them away.",
        "Les effectifs inférieurs à \(threshold) sont masqués, avec d’autres qui les révéleraient.",
        "Số dưới \(threshold) không công bố, cùng các số khác có thể làm lộ chúng."))
  }

  /// What is measured against the seats.
  package func occupancyBasis(_ known: Int, of counted: Int) -> String {
    pick(
      Words(
        "\(known) of \(counted) counted screenings and events have known seats; the others are in "
          + "no rate.",
        "\(known) séances et événements comptés sur \(counted) ont une jauge connue\u{A0}; les autres "
          + "n’entrent dans aucun taux.",
        "\(known) trên \(counted) buổi đã đếm có số ghế; các buổi khác không tính vào tỷ lệ."))
  }

  /// That three notions of country are told apart.
  package var countryNotions: String {
    pick(
      Words(
        "Three different things: where films were made, where guests come from, where the audience "
          + "says it comes from.",
        "Trois notions distinctes\u{A0}: les pays de production des films, les pays des invités, les pays "
          + "d’où le public déclare venir.",
        "Ba điều khác nhau: nước sản xuất phim, nước của khách mời, nước của khán giả."))
  }

  /// That no takings are stated.
  package var grossNotStated: String {
    pick(
      Words(
        "Gross: none is stated.", "Recettes\u{A0}: aucune n’est indiquée.",
        "Doanh thu: chưa có số liệu."))
  }

  /// Which line speaks for money, and what an average is of.
  package var grossRule: String {
    pick(
      Words(
        "Gross is what the box office returned, else what the surest method states. Currencies are "
          + "never added. The average price is of the people whose gross is stated.",
        "Les recettes sont celles de la billetterie, à défaut celles du mode de comptage le plus "
          + "sûr. Les devises ne s’additionnent jamais. Le prix moyen porte sur les personnes dont "
          + "la recette est indiquée.",
        "Doanh thu lấy từ phòng vé, nếu không có thì từ cách đếm chắc nhất. Không cộng các loại "
          + "tiền với nhau. Giá trung bình tính trên số người có doanh thu được ghi."))
  }

  /// What side events took, which is in no row of films.
  package func grossOfEvents(_ amounts: String) -> String {
    pick(
      Words(
        "Side events took \(amounts); in no row above.",
        "Les autres événements ont rapporté \(amounts)\u{A0}; hors des lignes ci-dessus.",
        "Sự kiện khác thu \(amounts); không nằm trong các dòng trên."))
  }

  /// Which form of which year a table follows.
  package func form(_ name: String, _ year: String, _ source: String) -> String {
    pick(
      Words(
        "Form: \(name), \(year). Source: \(source).",
        "Formulaire\u{A0}: \(name), \(year). Source\u{A0}: \(source).",
        "Biểu mẫu: \(name), \(year). Nguồn: \(source)."))
  }

  /// What was counted of the week as a whole by a method that can't tell persons apart.
  package func ofWholeWeek(_ method: String, _ figure: String) -> String {
    pick(
      Words(
        "Of the whole week, \(method) says \(figure); it is in no sum of screenings.",
        "Pour toute la semaine\u{A0}: \(figure) selon le mode «\u{A0}\(method)\u{A0}»\u{A0}; hors des "
          + "sommes par séance.",
        "Cả tuần: \(figure) theo \(method); không tính vào tổng các buổi."))
  }

  /// Where people come from: ", from 23 countries"; the words of a source fit no French sentence.
  package func from(_ origin: String, isQuoted: Bool) -> String {
    isQuoted
      ? pick(Words(", from \(origin)", ", provenance\u{A0}: \(origin)", ", đến từ: \(origin)"))
      : pick(Words(", from \(origin)", ", de \(origin)", ", từ \(origin)"))
  }

  /// The words of a source, which are English: marked as such in other languages.
  package func quoted(_ words: String) -> String {
    pick(Words(words, "«\u{A0}\(words)\u{A0}»", "“\(words)”"))
  }

  /// How many countries.
  package func countries(_ count: Int) -> String {
    pick(
      Words(
        count == 1 ? "1 country" : "\(count) countries", "\(count) pays", "\(count) nước"))
  }

  /// How many counts there are not.
  package func countsMissing(_ count: Int, of whole: Int, withEvents: Bool) -> String {
    pick(
      Words(
        "counts of \(count) of \(whole) screenings\(withEvents ? " and events" : "")",
        "les comptages de \(count) séances\(withEvents ? " et événements" : "") sur \(whole)",
        "số đếm của \(count) trên \(whole) buổi\(withEvents ? "" : " chiếu")"))
  }

  /// How many the programme names, where nobody counted them.
  package func named(_ count: Int) -> String {
    pick(
      Words(
        "not counted; the programme names \(count)",
        "non comptés\u{A0}; le programme en nomme \(count)",
        "chưa đếm; chương trình nêu tên \(count)"))
  }

  /// Why venues are told apart.
  package var venueShareNote: String {
    pick(
      Words(
        "Aid to a festival’s venue has asked for 15,000 admissions and 30% of all screenings there; "
          + "whether free admissions count is for the funder to say.",
        "L’aide aux salles de festivals a demandé 15 000 entrées et 30\u{A0}% des séances dans la "
          + "salle\u{A0}; la prise en compte des entrées exonérées est à vérifier.",
        "Hỗ trợ cho rạp liên hoan từng yêu cầu 15.000 lượt xem và 30% số buổi tại rạp; vé mời có "
          + "được tính hay không tùy nhà tài trợ."))
  }

  /// That an edition has not been held yet.
  package func isToCome(_ name: String, _ days: String) -> String {
    pick(
      Words(
        "\(name) is to come (\(days)): its figures are planned, and no change is measured on it.",
        "\(name) est à venir (\(days))\u{A0}: ses chiffres sont prévisionnels, hors de l’évolution.",
        "\(name) sắp diễn ra (\(days)): số liệu là dự kiến, chưa tính vào thay đổi."))
  }

  /// A label and what it is of: "Persons: …", "Personnes : …".
  package func labelled(_ label: String, _ text: String) -> String {
    label + pick(Words(": ", "\u{A0}: ", ": ")) + text
  }

  /// For whom a dossier is; those to whom most go are told in the language, others as they are typed.
  package func forWhom(_ name: String) -> String {
    let known = [
      "embassy": Words("Embassy", "Ambassade", "Đại sứ quán"),
      "ministry": Words("Ministry", "Ministère", "Bộ"),
      "funder": Words("Funder", "Financeur", "Nhà tài trợ"),
    ]
    let name = known[name.lowercased()].map { pick($0) } ?? name
    return pick(Words("For: \(name)", "Destinataire\u{A0}: \(name)", "Gửi: \(name)"))
  }

  /// Heads what was claimed.
  package var claimsStandAlone: String {
    pick(
      Words(
        "Claimed; never added up:", "Annoncé\u{A0}; jamais additionné\u{A0}:",
        "Số liệu công bố, không bao giờ cộng vào:"))
  }

  /// Heads what can't be true together.
  package var contradictionsFollow: String {
    pick(
      Words("What contradicts:", "Ce qui se contredit\u{A0}:", "Những điều mâu thuẫn:"))
  }

  /// That a claim and a count can't both be right.
  package func contradicts(_ name: String, _ claim: String, _ counted: String) -> String {
    pick(
      Words(
        "\(name): claimed \(claim); counted \(counted).",
        "\(name)\u{A0}: annoncé \(claim)\u{A0}; compté \(counted).",
        "\(name): công bố \(claim); đã đếm \(counted)."))
  }

  /// That sources say different things of one.
  package func sourcesDiffer(on name: String, _ sayings: [String]) -> String {
    let all = sayings.joined(separator: pick(Words(" or ", " ou ", " hoặc ")))
    return pick(
      Words(
        "\(name): sources differ: \(all).", "\(name)\u{A0}: les sources divergent\u{A0}: \(all).",
        "\(name): các nguồn khác nhau: \(all)."))
  }

  /// Which columns a terminal has no room for, and what has.
  package func noRoom(for columns: [String]) -> String {
    let titles = columns.map { pick(Words("“\($0)”", "«\u{A0}\($0)\u{A0}»", "“\($0)”")) }
      .joined(separator: ", ")
    return pick(
      Words(
        "(no room for \(titles): widen the terminal, or take --format html, xlsx or csv)",
        "(pas de place pour \(titles)\u{A0}: élargir le terminal, ou prendre --format html, xlsx ou "
          + "csv)",
        "(không đủ chỗ cho \(titles): mở rộng cửa sổ, hoặc dùng --format html, xlsx hay csv)"))
  }

  /// That two reports say the same.
  package var nothingChanged: String {
    pick(
      Words(
        "No figure has changed.", "Aucun chiffre n’a changé.", "Không có số liệu nào thay đổi."))
  }

  /// Which line another one corrects: ", in place of cl-1".
  package func inPlace(of key: String) -> String {
    pick(Words(", in place of \(key)", ", à la place de \(key)", ", thay cho \(key)"))
  }
}
