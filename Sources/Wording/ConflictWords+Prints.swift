import CivilTime
import SchedulingDomain

extension Wording {
  func doubled(
    _ scene: ConflictScene, _ encounter: Conflict.Encounter, _ print: Key<Print>
  ) -> Advice {
    let (name, earlier, later) = (scene.name(print), scene.earlier, scene.later)
    let free = scene.free(encounter.later, from: encounter.freeFrom)
    return Advice(
      pick(
        Words(
          "\(name) is wanted at \(earlier) and at \(later) at one time",
          "\(name) est demandée à \(earlier) et à \(later) en même temps",
          "\(name) được dùng cùng lúc ở \(earlier) và \(later)")) + scene.assumption(encounter),
      pick(
        Words(
          "Move \(scene.code) to \(free) or later, or play another print there.",
          "Déplacez \(scene.code) à \(free) ou plus tard, ou prenez une autre copie.",
          "Dời \(scene.code) đến \(free) hoặc muộn hơn, hoặc dùng bản khác.")))
  }

  func sentTwice(_ scene: ConflictScene, _ print: Key<Print>, _ leg: Int) -> Advice {
    let name = scene.name(print)
    let legs = scene.programme.prints[print]?.legs ?? []
    guard legs.indices.contains(leg), leg > 0 else { return Advice(name, "") }
    let (before, after) = (destination(legs[leg - 1]), destination(legs[leg]))
    let there = legs[leg - 1].there.map(scene.told) ?? ""
    let sent = legs[leg].sent.map(scene.told) ?? ""
    return Advice(
      pick(
        Words(
          "\(name) leaves for \(after) on \(sent) and comes to \(before) only on \(there)",
          "\(name) part pour \(after) le \(sent) et n’arrive à \(before) que le \(there)",
          "\(name) đi \(after) ngày \(sent) nhưng đến \(before) mãi ngày \(there)")),
      pick(
        Words(
          "Correct the days of its ways.", "Corrigez les dates de ses trajets.",
          "Sửa ngày vận chuyển.")))
  }

  func onItsWay(_ scene: ConflictScene, _ print: Key<Print>, _ leg: Int) -> Advice {
    let (name, later) = (scene.name(print), scene.later)
    let legs = scene.programme.prints[print]?.legs ?? []
    guard legs.indices.contains(leg) else { return Advice(name, "") }
    let way = legs[leg]
    let suggestion = pick(
      Words(
        "Have it sent sooner, move \(scene.code), or play another print.",
        "Faites-la venir plus tôt, déplacez \(scene.code), ou prenez une autre copie.",
        "Gửi sớm hơn, dời \(scene.code), hoặc dùng bản khác."))
    guard let there = way.there.map(scene.told) else {
      let sent = way.sent.map(scene.told) ?? ""
      return Advice(
        pick(
          Words(
            "\(name) has left for \(destination(way)) on \(sent), before \(later)",
            "\(name) est partie pour \(destination(way)) le \(sent), avant \(later)",
            "\(name) đã gửi đi \(destination(way)) ngày \(sent), trước \(later)")), suggestion)
    }
    return Advice(
      pick(
        Words(
          "\(name) is on its way to \(destination(way)) until \(there), when \(later) needs it",
          "\(name) est en route vers \(destination(way)) jusqu’au \(there), or \(later) la demande",
          "\(name) đang trên đường đến \(destination(way)) tới \(there), mà \(later) cần dùng")),
      suggestion)
  }

  func elsewhere(_ scene: ConflictScene, _ print: Key<Print>, _ leg: Int) -> Advice {
    let (name, later) = (scene.name(print), scene.later)
    let legs = scene.programme.prints[print]?.legs ?? []
    guard legs.indices.contains(leg), let there = legs[leg].there.map(scene.told) else {
      return Advice(name, "")
    }
    let place = destination(legs[leg])
    return Advice(
      pick(
        Words(
          "\(name) is in \(place) from \(there) on, when \(later) needs it",
          "\(name) est à \(place) à partir du \(there), or \(later) la demande",
          "\(name) ở \(place) từ \(there), mà \(later) cần dùng")),
      pick(
        Words(
          "Have it sent back and say so as one more of its ways, move \(scene.code), or play another "
            + "print. Where \(place) is here, say it by the name of the house or its city.",
          "Faites-la revenir et notez ce trajet, déplacez \(scene.code), ou prenez une autre copie. "
            + "Si \(place) est ici, donnez le nom de la salle ou de sa ville.",
          "Gửi trả lại và ghi thêm chặng đó, dời \(scene.code), hoặc dùng bản khác. "
            + "Nếu \(place) là ở đây, hãy ghi tên rạp hoặc thành phố.")))
  }

  func backwards(_ scene: ConflictScene, _ print: Key<Print>, _ leg: Int) -> Advice {
    let name = scene.name(print)
    let legs = scene.programme.prints[print]?.legs ?? []
    guard legs.indices.contains(leg), let sent = legs[leg].sent.map(scene.told),
      let there = legs[leg].thereBeforeSent.map(scene.told)
    else { return Advice(name, "") }
    let place = destination(legs[leg])
    return Advice(
      pick(
        Words(
          "\(name) leaves for \(place) on \(sent) and is there on \(there), before it leaves",
          "\(name) part pour \(place) le \(sent) et y est le \(there), avant son départ",
          "\(name) gửi đi \(place) ngày \(sent) mà đến ngày \(there), trước khi gửi")),
      pick(Words("Correct the days", "Corrigez les dates", "Sửa ngày"))
        + ": filmweek print edit \(print) --leg \(leg + 1) --sent DAY")
  }

  private func destination(_ leg: Print.Leg) -> String {
    leg.to ?? pick(Words("an unnamed place", "un lieu non précisé", "nơi chưa rõ"))
  }

  func unready(
    _ scene: ConflictScene, _ print: Key<Print>, _ reason: Conflict.Unreadiness
  ) -> Advice {
    let (name, codes) = (scene.name(print), scene.codes)
    switch reason {
    case .unchecked:
      return Advice(
        pick(
          Words(
            "nobody has played \(name) through; \(codes) \(scene.isOne ? "needs" : "need") it",
            "\(name) n’a pas été vérifiée ; elle sert à \(codes)",
            "\(name) chưa được chạy thử; dùng cho \(codes)")),
        pick(
          Words(
            "Play it through, and say when: filmweek print edit \(print) --checked DAY",
            "Vérifiez-la, puis dites quand : filmweek print edit \(print) --checked DAY",
            "Chạy thử rồi ghi ngày: filmweek print edit \(print) --checked DAY")))
    case .checkedLate(let moment):
      let day = scene.told(moment)
      return Advice(
        pick(
          Words(
            "\(name) is played through on \(day), after \(codes)",
            "\(name) n’est vérifiée que le \(day), après \(codes)",
            "\(name) chạy thử ngày \(day), sau \(codes)")),
        pick(
          Words(
            "Play it through before it is shown.", "Vérifiez-la avant la séance.",
            "Chạy thử trước buổi chiếu.")))
    case .keyAwaited:
      return Advice(
        pick(
          Words(
            "the key of \(name) has not come; \(codes) \(scene.isOne ? "needs" : "need") it",
            "la clé de \(name) n’est pas arrivée ; elle sert à \(codes)",
            "khóa của \(name) chưa nhận được; cần cho \(codes)")),
        pick(
          Words(
            "Ask for it again.", "Relancez le distributeur.", "Nhắc bên phát hành gửi khóa.")))
    }
  }

  func locked(_ scene: ConflictScene, _ print: Key<Print>, _ fault: Conflict.KeyFault) -> Advice {
    let (name, later) = (scene.name(print), scene.later)
    let order = pick(
      Words(
        "Ask for a key for that server and time, or move \(scene.code).",
        "Demandez une clé pour ce serveur et cette heure, ou déplacez \(scene.code).",
        "Xin khóa đúng máy chủ và giờ, hoặc dời \(scene.code)."))
    switch fault {
    case .server(let server, let others):
      let keys = others.map { serverName($0, scene) }.joined(separator: ", ")
      let room = scene.room.map { self.name(of: $0, scene.programme) } ?? ""
      return Advice(
        pick(
          Words(
            "the key of \(name) is for server \(keys); \(room), where \(later) is, has \(server)",
            "la clé de \(name) est pour le serveur \(keys) ; \(room), où a lieu \(later), a \(server)",
            "khóa của \(name) dành cho máy chủ \(keys); \(room), nơi chiếu \(later), dùng \(server)"
          )), order)
    case .window(let from, let to, let early, let late):
      let opens = from.map { moment($0, scene) } ?? "…"
      let closes = to.map { moment($0, scene) } ?? "…"
      let misses = [
        early > 0
          ? pick(
            Words(
              "opens \(inWords(early)) late", "s’ouvre \(inWords(early)) trop tard",
              "mở muộn \(inWords(early))")) : nil,
        late > 0
          ? pick(
            Words(
              "closes \(inWords(late)) early", "se ferme \(inWords(late)) trop tôt",
              "hết hạn sớm \(inWords(late))")) : nil,
      ].compactMap(\.self).joined(separator: pick(Words(" and ", " et ", " và ")))
      return Advice(
        pick(
          Words(
            "the key of \(name) holds from \(opens) to \(closes) and \(misses) for \(later)",
            "la clé de \(name) vaut de \(opens) à \(closes) et \(misses) pour \(later)",
            "khóa của \(name) có hiệu lực từ \(opens) đến \(closes), \(misses) cho \(later)")),
        order)
    }
  }

  /// A server with the room in which it stands: "4217 (Salle 1)".
  private func serverName(_ server: String, _ scene: ConflictScene) -> String {
    for venue in scene.programme.venues.values.sorted(by: { $0.key < $1.key }) {
      for room in venue.auditoria where room.server == server {
        return "\(server) (\(room.name?.text(preferring: language.tag) ?? room.key.text))"
      }
    }
    return server
  }

  /// A time by the clocks there, and by its own where they go otherwise.
  private func moment(_ time: ZonedTime, _ scene: ConflictScene) -> String {
    let own = "\(shortDay(time.civil.day)) \(time.civil.time)"
    let there = scene.zone.civil(at: time.instant)
    guard there != time.civil else { return own }
    return "\(shortDay(there.day)) \(there.time) (\(own) \(time.zone))"
  }

  func unplayable(
    _ scene: ConflictScene, _ room: Auditorium.Reference, _ copy: Conflict.Copy,
    _ formats: [String]
  ) -> Advice {
    let what =
      switch copy {
      case .print(let print): scene.name(print)
      case .film(let film): scene.name(film)
      }
    let house = name(of: room, scene.programme)
    let can = (scene.programme.auditorium(room)?.formats ?? []).joined(separator: ", ")
    let needs = formats.joined(separator: ", ")
    return Advice(
      pick(
        Words(
          "\(what) is \(needs), and \(house), where \(scene.later) is, plays \(can)",
          "\(what) est en \(needs), et \(house), où a lieu \(scene.later), lit \(can)",
          "\(what) là \(needs), mà \(house), nơi chiếu \(scene.later), chỉ phát \(can)")),
      pick(
        Words(
          "Move \(scene.code) to another room, or find another copy.",
          "Déplacez \(scene.code) dans une autre salle, ou trouvez une autre copie.",
          "Chuyển \(scene.code) sang phòng khác, hoặc tìm bản khác.")))
  }
}
