import SchedulingDomain

extension Wording {
  func endless(_ scene: ConflictScene, _ film: Key<Film>?) -> Advice {
    guard let film else {
      return Advice(
        pick(
          Words(
            "nobody has said when \(scene.later) ends",
            "la fin de \(scene.later) n’est pas indiquée",
            "chưa rõ khi nào \(scene.later) kết thúc")),
        pick(Words("Say it", "Indiquez-la", "Khai báo"))
          + ": filmweek screening edit \(scene.code) --end TIME")
    }
    let (name, codes) = (scene.name(film), scene.codes)
    return Advice(
      pick(
        Words(
          "nobody has said how long \(name) runs, so the end of \(codes) is not known",
          "la durée de \(name) n’est pas indiquée ; la fin de \(codes) est donc inconnue",
          "chưa rõ thời lượng \(name), nên chưa rõ giờ kết thúc của \(codes)")),
      pick(Words("Say it", "Indiquez-la", "Khai báo"))
        + ": filmweek film edit \(film) --runtime MINUTES")
  }

  func unsureWords(_ scene: ConflictScene, _ unsure: Conflict.Unsure) -> Advice {
    let codes = scene.codes
    let confirm = pick(
      Words(
        "Ask again, and say what comes of it.", "Relancez, puis notez la réponse.",
        "Hỏi lại rồi ghi kết quả."))
    switch unsure {
    case .screening:
      return Advice(
        pick(
          Words(
            "\(scene.later) has its time and room and is not confirmed",
            "\(scene.later) a son heure et sa salle mais n’est pas confirmée",
            "\(scene.later) đã có giờ và phòng nhưng chưa xác nhận")),
        pick(Words("Confirm it", "Confirmez-la", "Xác nhận"))
          + ": filmweek screening edit \(scene.code) --status confirmed")
    case .film(let film, .withdrawn):
      let name = scene.name(film)
      return Advice(
        pick(
          Words(
            "\(name) is withdrawn and still shown at \(codes)",
            "\(name) est retiré mais encore montré à \(codes)",
            "\(name) đã rút nhưng vẫn có trong \(codes)")),
        pick(
          Words(
            "Cancel \(codes), or show another film.",
            "Annulez \(codes), ou montrez un autre film.",
            "Hủy \(codes), hoặc chiếu phim khác.")))
    case .film(let film, _):
      let name = scene.name(film)
      return Advice(
        pick(
          Words(
            "\(name) is not confirmed, and \(codes) \(scene.isOne ? "is" : "are")",
            "\(name) n’est pas confirmé, or \(codes) \(scene.isOne ? "l’est" : "le sont")",
            "\(name) chưa xác nhận, mà \(codes) đã xác nhận")), confirm)
    case .guest:
      let guests = scene.guests
      return Advice(
        pick(
          Words(
            "\(guests) is announced at \(codes) and has not promised to come",
            "\(guests) est annoncé à \(codes) sans avoir confirmé",
            "\(guests) có tên ở \(codes) nhưng chưa nhận lời")), confirm)
    }
  }

  func unknown(_ scene: ConflictScene, _ gap: Conflict.Gap) -> Advice {
    let say = pick(Words("Say it", "Indiquez-le", "Khai báo"))
    switch gap {
    case .travel(let route):
      let from = name(of: route.from, scene.programme)
      let to = name(of: route.to, scene.programme)
      return Advice(
        pick(
          Words(
            "guests go from \(from) to \(to) or back, and nobody has said how long that takes",
            "des invités vont de \(from) à \(to) ou en reviennent ; la durée n’est pas indiquée",
            "khách đi giữa \(from) và \(to), nhưng chưa rõ mất bao lâu")),
        say + ": filmweek travel add \(route.from) \(route.to) MINUTES")
    case .server(let room):
      let name = name(of: room, scene.programme)
      return Advice(
        pick(
          Words(
            "there are keys for \(name), and nobody has said which server plays there",
            "il y a des clés pour \(name), dont le serveur n’est pas indiqué",
            "có khóa cho \(name) nhưng chưa rõ máy chủ nào")),
        say + ": filmweek auditorium edit \(room.venue) \(room.auditorium) --server SERIAL")
    case .film(let film, let field):
      let (name, what) = (scene.name(film), label(of: field))
      return Advice(
        pick(
          Words(
            "\(name) has no \(what)", "\(name) : \(what) manquant",
            "\(name) chưa có \(what)")), say + ": filmweek film edit \(film)")
    }
  }

  /// What a catalogue says of each film, as it stands in a sentence.
  func label(of field: Conflict.FilmField) -> String {
    switch field {
    case .directors: pick(Words("director", "réalisateur", "đạo diễn"))
    case .countries: pick(Words("country", "pays", "nước sản xuất"))
    case .year: pick(Words("year", "année", "năm"))
    case .synopsis(let language):
      pick(
        Words(
          "synopsis in \(language)", "synopsis en \(language)", "tóm tắt bằng \(language)"))
    case .title(let language):
      pick(Words("title in \(language)", "titre en \(language)", "tên bằng \(language)"))
    }
  }
}
