import CivilTime
package import SchedulingDomain

extension Wording {
  func inTwoPlaces(_ scene: ConflictScene, _ encounter: Conflict.Encounter) -> Advice {
    let (guests, earlier, later, code) = (scene.guests, scene.earlier, scene.later, scene.code)
    let until = scene.clock(encounter.freeFrom)
    let free = scene.free(encounter.later, from: encounter.freeFrom)
    let start = scene.clock(encounter.start)
    return Advice(
      pick(
        Words(
          "\(guests) cannot be at \(earlier) until \(until) and at \(later) from \(start)",
          "\(guests) ne peut être à \(earlier) jusqu’à \(until) et à \(later) dès \(start)",
          "\(guests) không thể vừa ở \(earlier) đến \(until) vừa ở \(later) từ \(start)"))
        + scene.assumption(encounter),
      pick(
        Words(
          "Move \(code) to \(free) or later, or take the guest off one of the two.",
          "Déplacez \(code) à \(free) ou plus tard, ou retirez l’invité de l’une des deux séances.",
          "Dời \(code) đến \(free) hoặc muộn hơn, hoặc bỏ tên khách ở một trong hai buổi.")))
  }

  func travel(
    _ scene: ConflictScene, _ encounter: Conflict.Encounter, _ who: String,
    _ route: Travel.Route, _ needed: Pause, _ short: Int
  ) -> Advice {
    let (earlier, later, code) = (scene.earlier, scene.later, scene.code)
    let from = name(of: route.from, scene.programme)
    let to = name(of: route.to, scene.programme)
    let free = scene.free(encounter.later, from: encounter.freeFrom)
    let isOne = scene.conflict.guests.count < 2
    return Advice(
      pick(
        Words(
          "\(who) \(isOne ? "needs" : "need") \(needed) minutes from \(earlier) in \(from) to \(later) in \(to): "
            + "\(short) too few",
          "\(who) \(isOne ? "a" : "ont") besoin de \(needed) minutes de \(earlier), \(from), à \(later), \(to) : "
            + "il en manque \(short)",
          "\(who) cần \(needed) phút đi từ \(earlier) ở \(from) đến \(later) ở \(to): "
            + "thiếu \(short) phút")) + scene.assumption(encounter),
      pick(
        Words(
          "Move \(code) to \(free) or later, or leave one of the two without.",
          "Déplacez \(code) à \(free) ou plus tard, ou renoncez à l’une des deux séances.",
          "Dời \(code) đến \(free) hoặc muộn hơn, hoặc bỏ ở một trong hai buổi.")))
  }

  func absent(_ scene: ConflictScene, _ absence: Conflict.Absence) -> Advice {
    let (guests, later, code) = (scene.guests, scene.later, scene.code)
    let takeOff = pick(
      Words(
        "Take \(guests) off \(code).", "Retirez \(guests) de \(code).",
        "Bỏ tên \(guests) khỏi \(code)."))
    switch absence {
    case .notComing:
      return Advice(
        pick(
          Words(
            "\(guests) does not come, and is announced at \(later)",
            "\(guests) ne vient pas, mais est annoncé à \(later)",
            "\(guests) không đến, nhưng có tên ở \(later)")), takeOff)
    case .before(let arrival, let wanted):
      let (time, from) = (text(of: arrival), scene.wantedText(wanted))
      return Advice(
        pick(
          Words(
            "\(guests) arrives on \(time), and is wanted at \(later) from \(from)",
            "\(guests) n’arrive que le \(time), et est attendu à \(later) dès le \(from)",
            "\(guests) đến \(time), mà cần có mặt ở \(later) từ \(from)")),
        moveLater(scene, arrival, wanted))
    case .after(let departure, let wanted):
      let (time, until) = (text(of: departure), scene.wantedText(wanted))
      return Advice(
        pick(
          Words(
            "\(guests) leaves on \(time), and is wanted at \(later) until \(until)",
            "\(guests) part le \(time), et est attendu à \(later) jusqu’au \(until)",
            "\(guests) rời đi \(time), mà cần có mặt ở \(later) đến \(until)")),
        moveEarlier(scene, departure, wanted))
    case .backwards(let arrival, let departure):
      let (comes, leaves) = (scene.told(arrival), scene.told(departure))
      let key = scene.conflict.guests.first?.text ?? ""
      return Advice(
        pick(
          Words(
            "\(guests) leaves on \(leaves), before arriving on \(comes)",
            "\(guests) part le \(leaves), avant d’arriver le \(comes)",
            "\(guests) rời đi \(leaves), trước khi đến \(comes)")),
        pick(Words("Correct the days", "Corrigez les dates", "Sửa ngày"))
          + ": filmweek guest edit \(key) --arrival DAY --departure DAY")
    case .away(let away):
      let time = text(of: away)
      return Advice(
        pick(
          Words(
            "\(guests) is not to be had \(time), during \(later)",
            "\(guests) n’est pas disponible \(time), pendant \(later)",
            "\(guests) không có mặt \(time), trong lúc \(later)")),
        pick(
          Words(
            "Move \(code), or take \(guests) off it.",
            "Déplacez \(code), ou retirez-en \(guests).",
            "Dời \(code), hoặc bỏ tên \(guests).")))
    }
  }

  /// To when a screening had to move for a guest to have arrived.
  private func moveLater(
    _ scene: ConflictScene, _ arrival: DayOrTime, _ wanted: Instant?
  ) -> String {
    let (guests, code) = (scene.guests, scene.code)
    let time = scene.start(moving: wanted, to: arrival) ?? text(of: arrival)
    return pick(
      Words(
        "Move \(code) to \(time) or later, or take \(guests) off it.",
        "Déplacez \(code) au \(time) ou plus tard, ou retirez-en \(guests).",
        "Dời \(code) đến \(time) hoặc muộn hơn, hoặc bỏ tên \(guests)."))
  }

  /// To when a screening had to move for a guest not to have left.
  private func moveEarlier(
    _ scene: ConflictScene, _ departure: DayOrTime, _ wanted: Instant?
  ) -> String {
    let (guests, code) = (scene.guests, scene.code)
    let time = scene.start(moving: wanted, to: departure) ?? text(of: departure)
    return pick(
      Words(
        "Move \(code) to \(time) or earlier, or take \(guests) off it.",
        "Déplacez \(code) au \(time) ou plus tôt, ou retirez-en \(guests).",
        "Dời \(code) đến \(time) hoặc sớm hơn, hoặc bỏ tên \(guests)."))
  }

  func silent(_ scene: ConflictScene, _ languages: [LanguageTag]) -> Advice {
    let (guests, later, code) = (scene.guests, scene.later, scene.code)
    let spoken = list(languages)
    let isOne = scene.conflict.guests.count == 1
    return Advice(
      pick(
        Words(
          "\(guests) \(isOne ? "speaks" : "speak") \(spoken) at \(later), and nobody interprets",
          "\(guests) \(isOne ? "parle" : "parlent") \(spoken) à \(later), sans interprète",
          "\(guests) nói \(spoken) tại \(later), chưa có phiên dịch")),
      pick(Words("Add an interpreter", "Ajoutez un interprète", "Thêm phiên dịch"))
        + ": filmweek appearance add NAME \(code) --role interpreter")
  }

  /// Languages by their names.
  package func list(_ languages: [LanguageTag]) -> String {
    languages.map { name(of: $0) }.joined(separator: ", ")
  }

  /// From when until when a guest is away, by the clocks that were said: "6 Dec 09:00-12:00".
  package func text(of away: TimeAway) -> String {
    let (start, end) = (away.start.civil, away.end.civil)
    let until = start.day == end.day ? "\(end.time)" : text(of: .time(away.end))
    return "\(text(of: .time(away.start)))–\(until)"
  }

  /// A day, or a day and a time with its zone's clocks.
  package func text(of moment: DayOrTime) -> String {
    switch moment {
    case .day(let day): shortDay(day)
    case .time(let time): "\(shortDay(time.civil.day)) \(time.civil.time.description)"
    }
  }
}
