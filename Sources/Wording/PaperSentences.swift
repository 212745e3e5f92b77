package import CivilTime

/// What papers say in whole phrases.
extension Wording {
  /// A wall time as clocks show it: "20:30".
  package func clock(_ time: WallTime) -> String { String(time.description.prefix(5)) }

  /// That something can't be before a time, and nobody knows by how much it is later.
  package func notBefore(_ time: String) -> String {
    pick(Words("\(time) or later", "\(time) au plus tôt", "sớm nhất \(time)"))
  }

  /// From when somebody is expected whose exact time nobody knows yet.
  package func expected(from time: String) -> String {
    pick(
      Words(
        "from \(time) on; exact time not known yet",
        "dès \(time) ; heure exacte pas encore connue", "từ \(time); chưa rõ giờ chính xác"))
  }

  /// Seats of a room, those that are kept, and those that are left, as far as known.
  package func seats(_ capacity: Int?, held: Int) -> String {
    let kept = pick(
      Words("\(grouped(held)) held", "\(grouped(held)) réservées", "giữ \(grouped(held))"))
    guard let capacity else {
      return held > 0 ? "\(phrase(.notKnown)), \(kept)" : phrase(.notKnown)
    }
    guard held > 0 else { return grouped(capacity) }
    let left = grouped(max(0, capacity - held))
    let free = pick(Words("\(left) free", "\(left) libres", "còn \(left)"))
    return "\(grouped(capacity)), \(kept), \(free)"
  }

  /// Until when seats are kept that nobody gives up.
  package var toTheEnd: String { pick(Words("the end", "la fin", "hết buổi")) }

  /// So many minutes before a start whose time is not known.
  package func beforeStart(_ minutes: Int) -> String {
    let length = self.minutes(minutes)
    return pick(
      Words("\(length) before", "\(length) avant le début", "trước giờ chiếu \(length)"))
  }

  /// How the boxes of a door sheet are used.
  package func howToTally(upTo strokes: Int) -> String {
    let most = grouped(strokes)
    return pick(
      Words(
        "Five strokes a box; the sum stands at the end of a row. Room for \(most); then go on "
          + "overleaf.",
        "Cinq traits par case\u{A0}; le total est en fin de ligne. Place pour \(most)\u{A0}; au-delà, "
          + "continuer au verso.",
        "Mỗi ô năm vạch; tổng số ghi ở cuối hàng. Đủ chỗ cho \(most); sau đó ghi tiếp ở mặt sau."))
  }

  /// Where counts go when they are made.
  package func typeCounts(_ commands: [String]) -> String {
    let all = commands.joined(separator: " · ")
    return pick(Words("Then type: ", "Puis saisir\u{A0}: ", "Sau đó nhập: ")) + all
  }

  /// When a paper was made: there may be a newer one.
  package func printed(_ day: Day, _ time: String) -> String {
    let on = shortDay(day)
    return pick(
      Words("Printed \(on), \(time)", "Imprimé \(on), \(time)", "In lúc \(time), \(on)"))
  }

  /// How many people speak in a part, as far as they are named.
  package func people(_ count: Int) -> String {
    pick(
      Words(
        count == 1 ? "1 person" : "\(count) people",
        count == 1 ? "1 personne" : "\(count) personnes", "\(count) người"))
  }

  /// Nights in a hotel.
  package func nights(_ count: Int) -> String {
    pick(
      Words(
        count == 1 ? "1 night" : "\(count) nights", count == 1 ? "1 nuit" : "\(count) nuits",
        "\(count) đêm"))
  }

  /// Between two shows: what there is and what is needed.
  package func turnaround(_ minutes: Int?, needed: Int, before next: String) -> String {
    let need = self.minutes(needed)
    guard let minutes else {
      return pick(
        Words(
          "not known before \(next), because a length is not; \(need) needed",
          "inconnu avant \(next), faute de durée\u{A0}; il faut \(need)",
          "chưa rõ trước \(next) vì chưa rõ thời lượng; cần \(need)"))
    }
    let there = self.minutes(minutes)
    return pick(
      Words(
        "\(there) before \(next); \(need) needed", "\(there) avant \(next)\u{A0}; il faut \(need)",
        "\(there) trước \(next); cần \(need)"))
  }

  /// After the last show of a room.
  package var nothingAfter: String {
    pick(Words("nothing comes after it", "rien après", "không có suất nào sau"))
  }

  /// The server that a key is for.
  package func keyServer(_ serial: String?, isHere: Bool?) -> String {
    let name = serial ?? phrase(.notKnown)
    let server = pick(Words("server \(name)", "serveur \(name)", "máy chủ \(name)"))
    guard isHere == false else { return server }
    return server
      + pick(Words(", not this room’s", ", pas celui de la salle", ", không phải của phòng này"))
  }

  /// That something is to come by then.
  package func due(_ moment: String) -> String {
    pick(Words("due \(moment)", "attendue \(moment)", "dự kiến \(moment)"))
  }

  /// Heads what has changed since a release.
  package func changedSince(_ release: Int) -> String {
    pick(
      Words(
        "Changed since version \(release)", "Modifié depuis la version \(release)",
        "Thay đổi từ phiên bản \(release)"))
  }

  /// Heads what people who knew a release will look for in vain.
  package var noLongerThisDay: String {
    pick(Words("No longer on this day", "N’a plus lieu ce jour", "Không còn trong ngày này"))
  }

  /// That nobody interprets for somebody whom the audience does not understand.
  package var nobodyYet: String { pick(Words("nobody yet", "personne encore", "chưa có ai")) }

  /// Those of whom there is no room to tell more.
  package func others(_ count: Int) -> String {
    pick(Words("\(count) more", "\(count) autres", "\(count) người khác"))
  }

  /// Guests whom only staff know of.
  package func unnamedGuests(_ count: Int) -> String {
    pick(
      Words(
        count == 1 ? "1 guest who is not announced" : "\(count) guests who are not announced",
        count == 1 ? "1 invité non annoncé" : "\(count) invités non annoncés",
        "\(count) khách không công bố"))
  }
}
