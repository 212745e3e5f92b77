package import SchedulingDomain

extension Wording {
  /// What a screening or event is, as a label.
  package func name(of kind: Screening.Kind) -> String {
    let words =
      switch kind {
      case .screening: Words("Screening", "Projection", "Chiếu phim")
      case .ceremony: Words("Ceremony", "Cérémonie", "Lễ")
      case .panel: Words("Panel", "Table ronde", "Tọa đàm")
      case .masterclass: Words("Masterclass", "Masterclass", "Lớp chuyên đề")
      case .workshop: Words("Workshop", "Atelier", "Hội thảo thực hành")
      case .reception: Words("Reception", "Réception", "Tiệc chiêu đãi")
      case .exhibition: Words("Exhibition", "Exposition", "Triển lãm")
      case .meeting: Words("Meeting", "Rencontre", "Gặp gỡ")
      case .concert: Words("Concert", "Concert", "Hòa nhạc")
      case .pressConference: Words("Press conference", "Conférence de presse", "Họp báo")
      case .rehearsal: Words("Rehearsal", "Répétition", "Tổng duyệt")
      case .interview: Words("Interview", "Entretien", "Phỏng vấn")
      case .photocall: Words("Photocall", "Séance photo", "Chụp ảnh báo chí")
      case .dinner: Words("Dinner", "Dîner", "Tiệc tối")
      case .other: Words("Event", "Événement", "Sự kiện")
      }
    return pick(words)
  }

  /// For whom a screening or event is, as a label.
  package func name(of audience: Screening.Audience) -> String {
    let words =
      switch audience {
      case .public: Words("Public", "Tout public", "Công chúng")
      case .press: Words("Press", "Presse", "Báo chí")
      case .industry: Words("Industry", "Professionnels", "Giới chuyên môn")
      case .jury: Words("Jury", "Jury", "Ban giám khảo")
      case .school: Words("Schools", "Scolaires", "Trường học")
      case .invitation: Words("By invitation", "Sur invitation", "Theo giấy mời")
      }
    return pick(words)
  }

  /// How sure a screening is, as a label.
  package func name(of status: Screening.Status) -> String {
    let words =
      switch status {
      case .tentative: Words("tentative", "à confirmer", "chờ xác nhận")
      case .confirmed: Words("confirmed", "confirmé", "đã xác nhận")
      case .cancelled: Words("cancelled", "annulé", "đã hủy")
      }
    return pick(words)
  }

  /// What happens in a part, as a label.
  package func name(of part: Part.Kind) -> String {
    let words =
      switch part {
      case .doors: Words("Doors", "Ouverture des portes", "Mở cửa")
      case .introduction: Words("Introduction", "Présentation", "Giới thiệu")
      case .speeches: Words("Speeches", "Discours", "Phát biểu")
      case .salute: Words("Crew’s greeting", "Salut de l’équipe", "Đoàn phim chào khán giả")
      case .music: Words("Music", "Musique", "Âm nhạc")
      case .film: Words("Film", "Film", "Phim")
      case .intermission: Words("Intermission", "Entracte", "Giải lao")
      case .qa: Words("Q&A", "Rencontre avec l’équipe", "Giao lưu hỏi đáp")
      case .discussion: Words("Discussion", "Discussion", "Thảo luận")
      case .other: Words("Other", "Autre", "Khác")
      }
    return pick(words)
  }

  /// A part of the day, as it stands in a sentence.
  package func name(of daypart: Daypart) -> String {
    let words =
      switch daypart {
      case .morning: Words("morning", "matin", "buổi sáng")
      case .afternoon: Words("afternoon", "après-midi", "buổi chiều")
      case .evening: Words("evening", "soirée", "buổi tối")
      }
    return pick(words)
  }

  /// As what a guest takes part, as a label.
  package func name(of role: Appearance.Role) -> String {
    let words =
      switch role {
      case .director: Words("director", "réalisation", "đạo diễn")
      case .cast: Words("cast", "interprétation", "diễn viên")
      case .crew: Words("crew", "équipe", "đoàn phim")
      case .moderator: Words("moderator", "modération", "điều phối")
      case .interpreter: Words("interpreter", "interprète", "phiên dịch")
      case .speaker: Words("speaker", "intervention", "diễn giả")
      case .jury: Words("jury", "jury", "giám khảo")
      case .patron: Words("patron", "parrainage", "bảo trợ")
      case .guestOfHonour: Words("guest of honour", "invité d’honneur", "khách mời danh dự")
      case .performer: Words("performer", "artiste", "nghệ sĩ biểu diễn")
      case .attendee: Words("attending", "présence", "tham dự")
      }
    return pick(words)
  }
}
