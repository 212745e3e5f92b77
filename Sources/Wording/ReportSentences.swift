package import CivilTime
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

  /// How much larger a share is than an earlier one: "+7.2 points".
  package func points(_ share: Double) -> String {
    let points = percent(share).prefix { $0 != "%" && $0 != "\u{A0}" }
    return (share > 0 ? "+" : "") + points + pick(Words(" points", "\u{A0}points", " điểm"))
  }

  /// A difference with its sign: "+12".
  package func more(_ number: Int) -> String { (number > 0 ? "+" : "") + grouped(number) }

  /// A difference of amounts with its sign: "-190.00".
  package func more(_ units: Int, _ currency: Currency) -> String {
    let sign = units > 0 ? "+" : units < 0 ? "-" : ""
    let amount = (try? Money(minorUnits: Int(units.magnitude), currency)).map { self.amount($0) }
    return sign + (amount ?? grouped(Int(units.magnitude)))
  }

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

  /// Of how many of those held: "10 of 23 screenings and events".
  package func someHeld(_ part: Int, of whole: Int) -> String {
    some(part, of: whole)
      + pick(Words(" screenings and events", " séances et événements", " buổi"))
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
        "As the ledger stood at \(moment).", "État du registre\u{A0}: \(moment).",
        "Theo sổ đếm tính đến \(moment)."))
  }

  /// A moment by the clocks of the week: "20:30 on Friday 12 December 2025".
  package func momentInWords(_ day: Day, _ time: String) -> String {
    let day = longDay(day)
    return pick(
      Words("\(time) on \(day)", "\(day) à \(time)", "\(time), \(midSentence(day))"))
  }

  /// The end of a day: "the end of Friday 12 December 2025".
  package func endOf(_ day: Day) -> String {
    let day = longDay(day)
    return pick(
      Words("the end of \(day)", "fin du \(day)", "hết \(midSentence(day))"))
  }

  /// A weekday of Vietnamese is written small inside a sentence.
  private func midSentence(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  /// When a report was made.
  package func made(_ day: Day, _ time: String) -> String {
    let moment = momentInWords(day, time)
    return pick(Words("Made at \(moment).", "Établi le \(moment).", "Lập lúc \(moment)."))
  }

  /// Which saved report this is: "Saved report 41, “for the embassy”, of 20:30 on Friday …".
  package func saved(
    _ number: Int, _ name: String, _ day: Day, _ time: String, _ fingerprint: String
  ) -> String {
    let moment = momentInWords(day, time)
    return pick(
      Words(
        "Saved report \(number), “\(name)”, made at \(moment); fingerprint \(fingerprint).",
        "Rapport enregistré n°\u{A0}\(number), «\u{A0}\(name)\u{A0}», établi le \(moment)\u{A0}; "
          + "empreinte \(fingerprint).",
        "Báo cáo đã lưu số \(number), “\(name)”, lập lúc \(moment); mã kiểm tra \(fingerprint)."))
  }

  /// Several things one after the other: "ticket scan 2,720; estimate 60".
  package func series(_ parts: [String]) -> String {
    parts.joined(separator: pick(Words("; ", "\u{A0}; ", "; ")))
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
        "\(code)\u{A0}: \(figure) selon le mode «\u{A0}\(method)\u{A0}»\u{A0}; non retenu.",
        "\(code): \(figure) theo \(method); không dùng."))
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
        "\(code)\u{A0}: \(figure) selon \(key) pour la même porte\u{A0}; un comptage ultérieur est "
          + "retenu.",
        "\(code): dòng \(key) ghi \(figure) cho cùng một cửa; dùng số của lần đếm sau."))
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
