package import SchedulingDomain

extension Wording {
  /// How a figure is known, as a label.
  package func name(of method: Count.Method) -> String {
    let words =
      switch method {
      case .ticketScan: Words("ticket scan", "billets scannés", "quét vé")
      case .clicker: Words("clicker", "compteur manuel", "bấm đếm")
      case .stubCount: Words("stub count", "souches comptées", "đếm cuống vé")
      case .boxOffice: Words("box office", "billetterie", "phòng vé")
      case .registration: Words("registration", "inscriptions", "đăng ký")
      case .survey: Words("survey", "enquête", "khảo sát")
      case .estimate: Words("estimate", "estimation", "ước tính")
      case .reported: Words("reported", "chiffre annoncé", "số liệu công bố")
      }
    return pick(words)
  }

  /// On what terms people came, as a label.
  package func name(of category: Count.Category) -> String {
    let words =
      switch category {
      case .paid: Words("paid", "payant", "mua vé")
      case .complimentary: Words("complimentary", "exonéré", "vé mời")
      case .accredited: Words("accredited", "accrédité", "có thẻ")
      case .guest: Words("guest", "invité", "khách mời")
      case .jury: Words("jury", "jury", "ban giám khảo")
      case .press: Words("press", "presse", "báo chí")
      case .school: Words("school", "scolaire", "học sinh")
      case .staff: Words("staff", "équipe", "nhân viên")
      }
    return pick(words)
  }

  /// Why nobody passed a door, as a label.
  package func reason(of refusal: DoorEvent.Refusal) -> String {
    let words =
      switch refusal {
      case .alreadyInside: Words("already inside", "déjà entré", "đã vào")
      case .wrongTicket:
        Words(
          "not a ticket of this screening", "billet d'une autre séance",
          "không phải vé của buổi này")
      case .full: Words("full", "complet", "hết chỗ")
      case .cancelled: Words("cancelled", "annulée", "đã hủy")
      case .unknown: Words("no such screening", "séance inconnue", "không có buổi này")
      }
    return pick(words)
  }

  /// A figure with its sharpness: "more than 2,700".
  package func figure(_ number: Int, _ precision: Count.Precision) -> String {
    let digits = grouped(number)
    return switch precision {
    case .exact: digits
    case .atLeast: pick(Words("more than ", "plus de ", "hơn ")) + digits
    case .about: pick(Words("about ", "environ ", "khoảng ")) + digits
    case .atMost: pick(Words("fewer than ", "moins de ", "dưới ")) + digits
    }
  }

  /// A whole number with its thousands set apart as the language does it.
  package func grouped(_ number: Int) -> String {
    let separator = pick(Words(",", "\u{202F}", "."))
    var groups: [Substring] = []
    var rest = Substring(String(number.magnitude))
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return (number < 0 ? "-" : "") + groups.joined(separator: separator)
  }

  /// An amount with all decimals of its currency, and without its name.
  package func amount(_ money: Money) -> String {
    let parts = money.decimalText.split(separator: ".")
    let whole = grouped(Int(parts[0]) ?? 0)
    return parts.count == 1 ? whole : whole + pick(Words(".", ",", ",")) + parts[1]
  }

  /// An amount with its currency by its code, which no two share.
  package func money(_ money: Money) -> String { "\(amount(money))\u{A0}\(money.currency)" }

  /// What each of the three totals counts.
  package func definition(of total: AttendanceTotal) -> String {
    let words =
      switch total {
      case .admissions:
        Words(
          "people counted at screenings of films; one person at two films is two admissions",
          "entrées comptées aux projections\u{A0}; une personne à deux films compte deux entrées",
          "lượt xem được đếm tại các buổi chiếu phim; một người xem hai phim là hai lượt")
      case .audience:
        Words(
          "admissions, and people counted at other events of the week",
          "entrées et participants comptés aux autres événements de la semaine",
          "lượt xem và lượt tham dự các sự kiện khác trong tuần")
      case .persons:
        Words(
          "different people, however often they came",
          "personnes différentes, quel que soit le nombre de leurs venues",
          "số người khác nhau, dù đến bao nhiêu lần")
      }
    return pick(words)
  }
}

/// The three totals that are never mixed.
package enum AttendanceTotal: String, CaseIterable, Sendable {
  case admissions, audience, persons
}
