package import SchedulingDomain

/// Headings of the lists of a guest office.
extension ReportWord {
  package static let name = ReportWord("Name", "Nom", "Họ tên")
  package static let role = ReportWord("Role", "Qualité", "Vai trò")
  package static let organisation = ReportWord("Organisation", "Organisme", "Đơn vị")
  package static let languages = ReportWord("Languages", "Langues", "Ngôn ngữ")
  package static let time = ReportWord("Time", "Heure", "Giờ")
  package static let transport = ReportWord("By", "Transport", "Phương tiện")
  package static let handler = ReportWord("Fetched by", "Accueil", "Người đón")
  package static let hotel = ReportWord("Hotel", "Hôtel", "Khách sạn")
  package static let room = ReportWord("Room", "Chambre", "Phòng")
  package static let from = ReportWord("From", "Du", "Từ")
  package static let until = ReportWord("To", "Au", "Đến")
  package static let nights = ReportWord("Nights", "Nuits", "Số đêm")
  package static let with = ReportWord("With", "Avec", "Đi cùng")
  package static let sharedWith = ReportWord("Shared with", "Partagée avec", "Ở chung với")
  package static let paid = ReportWord("Paid by us", "Pris en charge", "Được chi trả")
  package static let phone = ReportWord("Phone", "Téléphone", "Điện thoại")
  package static let access = ReportWord("Access", "Accessibilité", "Hỗ trợ tiếp cận")
  package static let diet = ReportWord("Diet", "Régime", "Chế độ ăn")
  package static let present = ReportWord("There that day", "Présents ce jour", "Có mặt hôm đó")
}

extension Wording {
  /// The lists by which a guest office works.
  package enum GuestList: String, CaseIterable, Sendable {
    case arrivals, departures, rooming, badges, meals
  }

  /// What a list is called.
  package func name(of list: GuestList) -> String {
    let words =
      switch list {
      case .arrivals: Words("Arrivals", "Arrivées", "Khách đến")
      case .departures: Words("Departures", "Départs", "Khách về")
      case .rooming: Words("Rooming list", "Liste des chambres", "Danh sách phòng")
      case .badges: Words("Badges", "Badges", "Thẻ khách mời")
      case .meals: Words("Meals", "Repas", "Bữa ăn")
      }
    return pick(words)
  }

  /// The title of a list of a week: "Arrivals: Paris 2025".
  package func title(of list: GuestList, on week: String) -> String {
    name(of: list) + colon + week
  }

  /// Of whom it is not known when they come or leave.
  package func notKnownWhen(_ list: GuestList, _ names: [String]) -> String {
    let names = names.joined(separator: ", ")
    let words =
      switch list {
      case .departures:
        Words(
          "Not known when they leave: \(names).", "Départ non connu\u{A0}: \(names).",
          "Chưa biết ngày về: \(names).")
      case .meals:
        Words(
          "In no count, as it is not known when they are there: \(names).",
          "Non comptés, leur séjour n’étant pas connu\u{A0}: \(names).",
          "Không tính vì chưa biết thời gian lưu lại: \(names).")
      case .arrivals, .rooming, .badges:
        Words(
          "Not known when they come: \(names).", "Arrivée non connue\u{A0}: \(names).",
          "Chưa biết ngày đến: \(names).")
      }
    return pick(words)
  }

  /// Guests who are told apart by nothing they eat.
  package var noDiet: String {
    pick(Words("nothing special", "sans régime particulier", "không yêu cầu riêng"))
  }

  /// What somebody is who appears so, as a badge has it.
  package func badge(of role: Appearance.Role) -> String {
    let french: String? =
      switch role {
      case .director: "Cinéaste"
      case .cast: "Comédien·ne"
      case .crew: "Équipe du film"
      case .moderator: "Modérateur·rice"
      case .speaker: "Intervenant·e"
      case .jury: "Membre du jury"
      case .patron: "Parrain ou marraine"
      case .guestOfHonour: "Invité·e d’honneur"
      case .attendee: "Invité·e"
      case .interpreter, .performer: nil
      }
    let name = self.name(of: role)
    guard language == .french, let french else {
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    return french
  }

  /// That nobody comes or leaves.
  package func nobody(in list: GuestList) -> String {
    pick(
      list == .departures
        ? Words("Nobody leaves.", "Aucun départ.", "Không có khách về.")
        : Words("Nobody arrives.", "Aucune arrivée.", "Không có khách đến."))
  }

  /// What somebody is who comes and appears nowhere.
  package var guestCategory: String { pick(Words("Guest", "Invité·e", "Khách mời")) }
}
