package import SchedulingDomain

/// What reports say in whole sentences.
extension Wording {
  /// A part of a whole with one digit after the point: "83.5%", "83,5 %".
  package func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    let sign = tenths < 0 ? "-" : ""
    let whole = grouped(Int(tenths.magnitude / 10))
    let digits = pick(Words(".", ",", ",")) + "\(tenths.magnitude % 10)"
    return sign + whole + digits + pick(Words("%", "\u{A0}%", "%"))
  }

  /// A change against an earlier figure: "+12.5%".
  package func change(_ share: Double) -> String { (share > 0 ? "+" : "") + percent(share) }

  /// A figure in as few letters as it can be told: "940", "2.7k", "6.6M".
  package func short(_ figure: Int) -> String {
    let point = pick(Words(".", ",", ","))
    func tenths(_ unit: Int, _ letter: String) -> String {
      let tenths = (figure + unit / 20) / (unit / 10)
      return tenths >= 100 || tenths % 10 == 0
        ? "\(tenths / 10)\(letter)" : "\(tenths / 10)\(point)\(tenths % 10)\(letter)"
    }
    return switch figure {
    case ..<1_000: String(figure)
    case ..<1_000_000: tenths(1_000, "k")
    default: tenths(1_000_000, "M")
    }
  }

  /// How many of how many: "2 of 17".
  package func some(_ part: Int, of whole: Int) -> String {
    pick(Words("\(part) of \(whole)", "\(part) sur \(whole)", "\(part) trên \(whole)"))
  }

  /// A list that stops after some: "A1, A2 and 3 more".
  package func list(_ items: [String], upTo limit: Int = 12) -> String {
    let shown = items.prefix(limit).joined(separator: ", ")
    guard items.count > limit else { return shown }
    let more = items.count - limit
    return shown + pick(Words(" and \(more) more", " et \(more) autres", " và \(more) mục khác"))
  }

  /// What a picture leaves to its table.
  package func moreInTable(_ count: Int) -> String {
    pick(
      Words(
        "\(count) more in the table.", "\(count) de plus dans le tableau.",
        "Còn \(count) mục trong bảng."))
  }

  /// Up to which moment the ledger was read.
  package func asOf(_ moment: String) -> String {
    pick(
      Words(
        "As the ledger stood at \(moment).", "État du registre au \(moment).",
        "Theo sổ đếm tính đến \(moment)."))
  }

  /// The rule by which one of several methods speaks.
  package var methodRule: String {
    pick(
      Words(
        "Where several methods speak of one screening, the surest counts: ticket scan, clicker, "
          + "stub count, box office, registration, survey, estimate. Doors are added, each as the "
          + "surest method has it; a part is never added to its whole; what is claimed is never "
          + "added to anything.",
        "Quand plusieurs modes de comptage concernent une séance, le plus sûr est retenu\u{A0}: billets "
          + "scannés, compteur manuel, souches, billetterie, inscriptions, enquête, estimation. "
          + "Les portes s’additionnent, chacune selon le mode le plus sûr\u{A0}; une partie ne s’ajoute jamais à son tout\u{A0}; un chiffre "
          + "annoncé ne s’ajoute à rien.",
        "Khi một buổi có nhiều cách đếm, cách chắc chắn nhất được dùng: quét vé, bấm đếm, đếm cuống "
          + "vé, phòng vé, đăng ký, khảo sát, ước tính. Các cửa được cộng lại, mỗi cửa theo cách chắc nhất; một phần không bao "
          + "giờ cộng thêm vào tổng của nó; số liệu công bố không cộng vào đâu cả."))
  }

  /// That another method says otherwise.
  package func notUsed(_ code: ScreeningCode, _ method: String, _ figure: String) -> String {
    pick(
      Words(
        "\(code): \(method) says \(figure); not used.",
        "\(code)\u{A0}: \(method) donne \(figure)\u{A0}; non retenu.",
        "\(code): \(method) cho \(figure); không dùng."))
  }

  /// That doors were counted by several methods.
  package func severalMethods(_ code: ScreeningCode, _ methods: [String]) -> String {
    let methods = list(methods)
    return pick(
      Words(
        "\(code): doors counted by different methods are added: \(methods).",
        "\(code)\u{A0}: les portes comptées différemment sont additionnées\u{A0}: \(methods).",
        "\(code): cộng các cửa được đếm bằng những cách khác nhau: \(methods)."))
  }

  /// That two counts of one door disagree.
  package func disagrees(_ code: ScreeningCode, _ key: String, _ figure: String) -> String {
    pick(
      Words(
        "\(code): \(key) says \(figure) of the same; a later count stands.",
        "\(code)\u{A0}: \(key) donne \(figure) pour la même porte\u{A0}; un comptage ultérieur est retenu.",
        "\(code): \(key) cho \(figure) cùng một chỗ; lần đếm sau được dùng."))
  }

  /// That more people than seats were counted.
  package func moreThanSeats(_ code: ScreeningCode, _ figure: String, _ seats: String) -> String {
    pick(
      Words(
        "\(code): \(figure) people for \(seats) seats; kept as counted.",
        "\(code)\u{A0}: \(figure) personnes pour \(seats) places\u{A0}; conservé tel quel.",
        "\(code): \(figure) người cho \(seats) ghế; giữ nguyên như đã đếm."))
  }

  /// That a cancelled screening has a count.
  package func cancelledCounted(_ code: ScreeningCode, _ figure: String) -> String {
    pick(
      Words(
        "\(code) is cancelled; its count of \(figure) is in no total.",
        "\(code) est annulée\u{A0}; son comptage de \(figure) n’entre dans aucun total.",
        "\(code) đã hủy; số đếm \(figure) không vào tổng nào."))
  }

  /// That the parts of a line are more than the line.
  package func partsExceed(_ key: String) -> String {
    pick(
      Words(
        "\(key): its parts are more than the whole; they are not used.",
        "\(key)\u{A0}: ses parties dépassent le tout\u{A0}; elles ne sont pas retenues.",
        "\(key): các phần lớn hơn tổng; không dùng các phần này."))
  }

  /// That people were turned away, who are in no count.
  package func turnedAway(_ code: ScreeningCode, _ figure: String) -> String {
    pick(
      Words(
        "\(code): \(figure) turned away; in no count.",
        "\(code)\u{A0}: \(figure) refusés\u{A0}; dans aucun comptage.",
        "\(code): \(figure) người không vào được; không tính."))
  }
}
