package import SchedulingDomain

extension Wording {
  /// How far the invitation of a film has come, as a label.
  package func name(ofSelection status: Selection.Status) -> String {
    let words =
      switch status {
      case .wished: Words("wished for", "souhaité", "mong muốn")
      case .invited: Words("invited", "invité", "đã mời")
      case .confirmed: Words("confirmed", "confirmé", "đã xác nhận")
      case .withdrawn: Words("withdrawn", "retiré", "đã rút")
      }
    return pick(words)
  }

  /// How far a leave has come, as a label.
  package func name(of state: Permission.State) -> String {
    let words =
      switch state {
      case .asked: Words("asked for", "demandé", "đã xin")
      case .granted: Words("granted", "accordé", "đã được cấp")
      case .refused: Words("refused", "refusé", "bị từ chối")
      }
    return pick(words)
  }

  /// How subtitles reach the screen, as a label.
  package func name(of method: Print.SubtitleMethod) -> String {
    let words =
      switch method {
      case .burned: Words("burned in", "incrustés", "in liền hình")
      case .soft: Words("drawn by the server", "par le serveur", "do máy chủ hiển thị")
      case .live: Words("projected live", "projetés en direct", "chiếu trực tiếp")
      }
    return pick(words)
  }

  /// How far a key has come, as a label.
  package func name(of state: Print.DecryptionKey.State) -> String {
    let words =
      switch state {
      case .asked: Words("asked for", "demandée", "đã xin")
      case .received: Words("received", "reçue", "đã nhận")
      case .tested: Words("tested", "testée", "đã thử")
      }
    return pick(words)
  }

  /// For what the time of a house is, as a label.
  package func name(of use: Hire.Use) -> String {
    let words =
      switch use {
      case .open: Words("open to us", "à disposition", "được sử dụng")
      case .blocked: Words("blocked", "indisponible", "không dùng được")
      case .rehearsal: Words("rehearsal", "répétition", "tổng duyệt")
      }
    return pick(words)
  }

  /// On what terms people come in, as a label.
  package func name(of admission: Admission) -> String {
    let words =
      switch admission {
      case .paid: Words("Paid admission", "Entrée payante", "Có bán vé")
      case .free: Words("Free admission", "Entrée libre", "Vào cửa tự do")
      case .invitation: Words("By invitation", "Sur invitation", "Theo giấy mời")
      case .accreditation: Words("With accreditation", "Sur accréditation", "Có thẻ đại biểu")
      case .registration: Words("On registration", "Sur inscription", "Đăng ký trước")
      }
    return pick(words)
  }

  /// Whether seats are still to be had, as a label.
  package func name(of availability: Availability) -> String {
    let words =
      switch availability {
      case .onSale: Words("Seats available", "Places disponibles", "Còn chỗ")
      case .soldOut: Words("Sold out", "Complet", "Hết vé")
      case .standby:
        Words("Last seats at the door", "Dernières places à l’entrée", "Vé chờ tại cửa")
      }
    return pick(words)
  }

  /// How sure an appearance is, as a label.
  package func name(ofAppearance status: Appearance.Status) -> String {
    let words =
      switch status {
      case .invited: Words("invited", "à confirmer", "đã mời")
      case .confirmed: Words("confirmed", "confirmé", "đã xác nhận")
      case .declined: Words("declined", "décliné", "đã từ chối")
      }
    return pick(words)
  }

  /// How far the invitation of a guest has come, as a label.
  package func name(ofVisit status: Visit.Status) -> String {
    let words =
      switch status {
      case .invited: Words("invited", "à confirmer", "đã mời")
      case .accepted: Words("coming", "présence confirmée", "sẽ đến")
      case .declined: Words("declined", "invitation déclinée", "đã từ chối")
      case .cancelled: Words("no longer coming", "venue annulée", "không đến nữa")
      }
    return pick(words)
  }
}
