import CivilTime
import SchedulingDomain

extension Wording {
  func taken(
    _ scene: ConflictScene, _ encounter: Conflict.Encounter, _ room: Auditorium.Reference
  ) -> Advice {
    let name = name(of: room, scene.programme)
    let start = scene.clock(encounter.start)
    let free = scene.free(encounter.later, from: encounter.freeFrom)
    let (earlier, later, code) = (scene.earlier, scene.later, scene.code)
    return Advice(
      pick(
        Words(
          "\(name) is taken by \(earlier) when \(later) starts at \(start)",
          "\(name) est occupée par \(earlier) quand \(later) commence à \(start)",
          "\(name) đang có \(earlier) khi \(later) bắt đầu lúc \(start)"))
        + scene.assumption(encounter),
      pick(
        Words(
          "Move \(code) to \(free) or later, or to another auditorium.",
          "Déplacez \(code) à \(free) ou plus tard, ou dans une autre salle.",
          "Dời \(code) đến \(free) hoặc muộn hơn, hoặc sang phòng khác.")))
  }

  func turnaround(
    _ scene: ConflictScene, _ encounter: Conflict.Encounter, _ room: Auditorium.Reference,
    _ needed: Pause, _ short: Int
  ) -> Advice {
    let name = name(of: room, scene.programme)
    let free = scene.free(encounter.later, from: encounter.freeFrom)
    let (earlier, later, code) = (scene.earlier, scene.later, scene.code)
    return Advice(
      pick(
        Words(
          "\(name) needs \(needed) minutes between \(earlier) and \(later): \(short) too few",
          "\(name) demande \(needed) minutes entre \(earlier) et \(later) : il en manque \(short)",
          "\(name) cần \(needed) phút giữa \(earlier) và \(later): thiếu \(short) phút"))
        + scene.assumption(encounter),
      pick(
        Words(
          "Move \(code) to \(free) or later, or accept a shorter clearance of \(encounter.earlier).",
          "Déplacez \(code) à \(free) ou plus tard, ou acceptez un battement plus court après "
            + "\(encounter.earlier).",
          "Dời \(code) đến \(free) hoặc muộn hơn, hoặc rút ngắn giờ dọn phòng sau "
            + "\(encounter.earlier).")))
  }

  func closed(_ scene: ConflictScene, _ place: Place, _ closure: Conflict.Closure) -> Advice {
    guard let span = scene.span else { return Advice(scene.later, "") }
    guard let window = closure.window else {
      return closedAllDay(scene, place, span, isHire: closure.isHire)
    }
    let name = scene.name(place)
    let (from, to) = (scene.clock(window.start), scene.clock(window.end))
    let (begin, end) = (scene.clock(span.start), scene.clock(span.end))
    let (later, code) = (scene.later, scene.code)
    let times =
      closure.isHire
      ? pick(
        Words(
          "\(later) fills \(name) from \(begin) to \(end), and it is hired from \(from) to \(to)",
          "\(later) occupe \(name) de \(begin) à \(end), louée de \(from) à \(to)",
          "\(later) dùng \(name) từ \(begin) đến \(end), mà chỉ thuê từ \(from) đến \(to)"))
      : pick(
        Words(
          "\(later) fills \(name) from \(begin) to \(end), and it is open from \(from) to \(to)",
          "\(later) occupe \(name) de \(begin) à \(end), ouverte de \(from) à \(to)",
          "\(later) dùng \(name) từ \(begin) đến \(end), mà chỉ mở từ \(from) đến \(to)"))
    let suggestion = pick(
      Words(
        "Move \(code) into that time, or ask the house for more.",
        "Placez \(code) dans ce créneau, ou demandez plus de temps à la salle.",
        "Dời \(code) vào khoảng đó, hoặc xin rạp thêm giờ."))
    return Advice(times + ": " + overrun(closure), suggestion)
  }

  private func overrun(_ closure: Conflict.Closure) -> String {
    let (early, late) = (closure.minutesEarly, closure.minutesLate)
    let parts = [
      early == 0
        ? nil
        : pick(
          Words(
            "\(inWords(early)) too early", "\(inWords(early)) trop tôt", "sớm \(inWords(early))")),
      late == 0
        ? nil
        : pick(
          Words(
            "\(inWords(late)) over", "\(inWords(late)) de trop", "quá \(inWords(late))")),
    ]
    return parts.compactMap(\.self).joined(separator: pick(Words(" and ", " et ", " và ")))
  }

  /// Minutes in full: "1 minute", "12 minutes".
  func inWords(_ count: Int) -> String {
    count == 1
      ? pick(Words("1 minute", "1 minute", "1 phút"))
      : pick(Words("\(count) minutes", "\(count) minutes", "\(count) phút"))
  }

  private func closedAllDay(
    _ scene: ConflictScene, _ place: Place, _ span: Span, isHire: Bool
  ) -> Advice {
    let (name, later) = (scene.name(place), scene.later)
    let day = scene.conflict.start.map(scene.day) ?? ""
    let names = [place.venue?.text, place.auditorium?.auditorium.text].compactMap(\.self)
    let command =
      "filmweek hire add \(names.joined(separator: " ")) --date "
      + "\(scene.zone.civil(at: span.start).day) --from \(scene.clock(span.start)) "
      + "--to \(scene.clock(span.end))"
    let suggestion = pick(
      Words(
        "Move \(scene.code) to a day on which it is, or say so: \(command)",
        "Déplacez \(scene.code) à un jour qui convient, ou dites-le : \(command)",
        "Dời \(scene.code) sang ngày khác, hoặc khai báo: \(command)"))
    return Advice(
      isHire
        ? pick(
          Words(
            "\(name) is not hired on \(day), when \(later) is there, only on other days",
            "\(name) n’est pas louée le \(day) pour \(later), seulement d’autres jours",
            "\(name) không được thuê ngày \(day) khi có \(later), chỉ thuê các ngày khác"))
        : pick(
          Words(
            "\(name) is not open on \(day), when \(later) is there",
            "\(name) n’est pas ouverte le \(day) pour \(later)",
            "\(name) không mở ngày \(day) khi có \(later)")), suggestion)
  }

  func blocked(
    _ scene: ConflictScene, _ place: Place, _ hire: Key<Hire>, _ use: Hire.Use, _ span: Span
  ) -> Advice {
    let (name, later) = (scene.name(place), scene.later)
    let stated = scene.programme.hires[hire]
    let from = scene.clock(stated?.start.instant ?? span.start)
    let to = scene.clock(stated?.end.instant ?? span.end)
    let suggestion = pick(
      Words(
        "Move \(scene.code) to another time or room.",
        "Déplacez \(scene.code) à une autre heure ou dans une autre salle.",
        "Dời \(scene.code) sang giờ khác hoặc phòng khác."))
    return Advice(
      use == .rehearsal
        ? pick(
          Words(
            "\(name) is kept for rehearsal from \(from) to \(to), when \(later) is there",
            "\(name) est réservée aux répétitions de \(from) à \(to), quand \(later) s’y tient",
            "\(name) dành cho tổng duyệt từ \(from) đến \(to), trùng với \(later)"))
        : pick(
          Words(
            "\(name) is not to be had from \(from) to \(to), when \(later) is there",
            "\(name) n’est pas disponible de \(from) à \(to), quand \(later) s’y tient",
            "\(name) không dùng được từ \(from) đến \(to), trùng với \(later)")), suggestion)
  }

  func overfull(_ scene: ConflictScene, _ place: Place, _ crowd: Conflict.Crowd) -> Advice {
    let (name, later, seats) = (scene.name(place), scene.later, grouped(crowd.capacity))
    if crowd.wanted <= crowd.capacity {
      let inside = grouped(crowd.inside)
      return Advice(
        pick(
          Words(
            "\(inside) people were counted at \(later), and \(name) has \(seats) seats",
            "\(inside) personnes comptées à \(later), et \(name) a \(seats) places",
            "đếm được \(inside) người tại \(later), mà \(name) có \(seats) chỗ")),
        pick(
          Words(
            "Correct the count or the capacity.", "Corrigez le comptage ou la jauge.",
            "Sửa số đếm hoặc sức chứa.")))
    }
    let (wanted, uses) = (grouped(crowd.wanted), uses(of: crowd))
    return Advice(
      pick(
        Words(
          "\(later) takes \(wanted) seats (\(uses)), and \(name) has \(seats)",
          "\(later) demande \(wanted) places (\(uses)), et \(name) en a \(seats)",
          "\(later) cần \(wanted) chỗ (\(uses)), mà \(name) có \(seats) chỗ")),
      crowd.held > crowd.given
        ? pick(
          Words(
            "Give up held seats of \(scene.code), or move it to a larger room.",
            "Libérez des places de \(scene.code), ou choisissez une salle plus grande.",
            "Bớt chỗ giữ của \(scene.code), hoặc chuyển sang phòng lớn hơn."))
        : pick(
          Words(
            "Move \(scene.code) to a larger room, or correct the count or the capacity.",
            "Choisissez une salle plus grande, ou corrigez le comptage ou la jauge.",
            "Chuyển \(scene.code) sang phòng lớn hơn, hoặc sửa số đếm hoặc sức chứa.")))
  }

  /// "60 held, 412 sold": what the seats that are spoken for are.
  private func uses(of crowd: Conflict.Crowd) -> String {
    let (held, sold, given) = (grouped(crowd.held), grouped(crowd.sold), grouped(crowd.given))
    let isHeld = crowd.held > crowd.given
    let uses = [
      isHeld ? pick(Words("\(held) held", "\(held) réservées", "giữ \(held)")) : nil,
      crowd.sold > 0 ? pick(Words("\(sold) sold", "\(sold) vendues", "bán \(sold)")) : nil,
      isHeld || crowd.given == 0
        ? nil : pick(Words("\(given) given out", "\(given) offertes", "tặng \(given)")),
    ]
    return uses.compactMap(\.self).joined(separator: ", ")
  }

  func slot(_ scene: ConflictScene, _ minutes: Int, _ short: Int) -> Advice {
    let later = scene.later
    return Advice(
      pick(
        Words(
          "\(later) takes \(minutes) minutes, \(short) more than its stated end leaves",
          "\(later) dure \(minutes) minutes, soit \(short) de plus que jusqu’à la fin indiquée",
          "\(later) dài \(minutes) phút, quá giờ kết thúc đã định \(short) phút")),
      pick(
        Words(
          "Give \(scene.code) a later end, or shorten what goes with the film.",
          "Reculez la fin de \(scene.code), ou raccourcissez ce qui accompagne le film.",
          "Lùi giờ kết thúc của \(scene.code), hoặc rút ngắn phần đi kèm.")))
  }

  func clash(
    _ scene: ConflictScene, _ encounter: Conflict.Encounter, _ group: Conflict.Crowd.Group
  ) -> Advice {
    let (earlier, later) = (scene.earlier, scene.later)
    let free = scene.free(encounter.later, from: encounter.freeFrom)
    let people =
      switch group {
      case .audience(let audience): name(of: audience)
      case .section(let section):
        scene.programme.sections[section]?.name.text(preferring: language.tag) ?? section.text
      }
    return Advice(
      pick(
        Words(
          "\(earlier) and \(later) are at one time and for the same people (\(people))",
          "\(earlier) et \(later) ont lieu en même temps pour le même public (\(people))",
          "\(earlier) và \(later) cùng lúc và cùng người xem (\(people))"))
        + scene.assumption(encounter),
      pick(
        Words(
          "Move \(scene.code) to \(free) or later.",
          "Déplacez \(scene.code) à \(free) ou plus tard.",
          "Dời \(scene.code) đến \(free) hoặc muộn hơn.")))
  }
}
