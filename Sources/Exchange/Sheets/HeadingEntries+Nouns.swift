extension Headings {
  /// Columns of the sheets of sections, organisations, packages, prints, hires, ways and holds.
  static let nouns =
    [
      entry(.section, [.sections], ["key"], [], ["mã mục"]),
      entry(.name, [.sections, .organisations], [], ["nom"], ["tên", "tên gọi"]),
      entry(.description, [.sections], [], ["présentation"], ["mô tả"]),
      entry(.position, [.sections], ["order", "rank"], ["ordre", "rang"], ["thứ tự"]),
      entry(.organisation, [.organisations], ["organization", "key"], ["organisme"], ["tổ chức"]),
      entry(.role, [.organisations], ["function"], ["rôle", "qualité"], ["vai trò"]),
      entry(.country, [.organisations], [], ["pays"], ["nước", "quốc gia"]),
      entry(.contact, [.organisations], ["contact person"], ["interlocuteur"], ["người liên hệ"]),
      entry(.email, [.organisations], ["e-mail", "mail"], ["courriel"], ["thư điện tử"]),
      entry(.phone, [.organisations], ["telephone"], ["téléphone"], ["điện thoại"]),
      entry(.website, [.organisations], ["web"], ["site"], ["trang web"]),
      entry(.package, [.packages], ["key"], ["clé"], ["mã chùm phim"]),
      entry(.title, [.packages], ["package title"], ["titre"], ["tên"]),
      entry(.order, [.packages], ["position"], ["ordre", "rang"], ["thứ tự"]),
      entry(.breakMinutes, [.packages], ["break"], ["pause"], ["nghỉ"]),
      entry(.hire, [.hire], ["key"], ["clé"], ["mã thuê"]),
      entry(
        .from, [.hire], ["start", "start time", "opens"], ["de", "début"], ["từ", "bắt đầu"]),
      entry(.to, [.hire], ["end", "end time", "until"], ["à", "fin"], ["đến", "kết thúc"]),
      entry(.use, [.hire], ["purpose"], ["usage"], ["mục đích"]),
      entry(.from, [.travel], [], ["de", "depuis"], ["từ"]),
      entry(.to, [.travel], [], ["à", "vers"], ["đến"]),
      entry(.minutes, [.travel], ["duration"], ["durée"], ["số phút"]),
      entry(.holder, [.holds], ["holder", "guest"], ["pour", "bénéficiaire"], ["giữ cho"]),
      entry(.seats, [.holds], ["places"], ["nombre de places"], ["số ghế", "số chỗ"]),
      entry(
        .release, [.holds], ["release minutes", "release"], ["libération"], ["trả ghế trước"]),
      entry(.order, [.holds], ["rank", "protocol"], ["ordre", "rang"], ["thứ tự"]),
      entry(.seat, [.holds], ["seat numbers"], ["fauteuils"], ["số ghế ngồi"]),
    ] + prints

  private static let prints = [
    entry(.print, [.prints], ["copy", "key"], ["copie"], ["mã bản phim"]),
    entry(.format, [.prints], [], ["support"], ["định dạng"]),
    entry(.audio, [.prints], ["audio language"], ["langue audio"], ["tiếng"]),
    entry(.subtitles, [.prints], ["subtitle", "subs"], ["sous-titres"], ["phụ đề"]),
    entry(.subtitleMethod, [.prints], [], ["type de sous-titres"], ["cách chiếu phụ đề"]),
    entry(.runtime, [.prints], ["running time", "length"], ["durée"], ["thời lượng"]),
    entry(.from, [.prints], ["sender", "lender"], ["expéditeur", "prêteur"], ["nơi gửi"]),
    entry(.to, [.prints], ["recipient"], ["destinataire"], ["nơi nhận"]),
    entry(.carrier, [.prints], [], ["transporteur"], ["đơn vị vận chuyển"]),
    entry(.waybill, [.prints], ["tracking number"], ["n° de suivi"], ["mã vận đơn"]),
    entry(.sent, [.prints], [], ["envoyée", "envoyé"], ["đã gửi"]),
    entry(.due, [.prints], ["expected"], ["attendue", "attendu"], ["hạn đến"]),
    entry(.arrived, [.prints], ["received"], ["arrivée", "reçue"], ["đã đến"]),
    entry(.checked, [.prints], ["tested"], ["vérifiée", "testée"], ["đã kiểm tra"]),
    entry(.keyServer, [.prints], ["KDM server"], ["serveur KDM"], ["máy chủ KDM"]),
    entry(.keyFrom, [.prints], ["KDM from"], ["KDM début"], ["KDM từ"]),
    entry(.keyTo, [.prints], ["KDM to"], ["KDM fin"], ["KDM đến"]),
    entry(.keyState, [.prints], ["KDM state", "KDM"], ["état KDM"], ["trạng thái KDM"]),
    entry(.nextPlace, [.prints], ["next"], ["destination suivante"], ["nơi tiếp theo"]),
    entry(.nextBy, [.prints], [], ["à rendre le"], ["hạn chuyển tiếp"]),
  ]

  /// What the sheets of houses, films, guests and screenings say of these.
  static let sayings = [
    entry(.contact, [.venues], ["contact person"], ["interlocuteur"], ["người liên hệ"]),
    entry(
      .subtitleEquipment, [.venues], [], ["équipement de sous-titrage"], ["thiết bị phụ đề"]),
    entry(.server, [.venues], ["server serial"], ["serveur"], ["máy chủ"]),
    entry(.section, [.films, .screenings], ["strand"], ["sélection"], ["mục", "hạng mục"]),
    entry(.status, [.films], ["state"], ["statut", "état"], ["trạng thái", "tình trạng"]),
    entry(.rights, [.films], ["screening rights"], ["droits"], ["bản quyền"]),
    entry(.rightsNote, [.films], [], ["note sur les droits"], ["ghi chú bản quyền"]),
    entry(
      .rightsHolder, [.films], ["distributor"], ["ayant droit", "distributeur"],
      ["chủ bản quyền", "nhà phát hành"]),
    entry(.permit, [.films], [], ["visa d'exploitation", "autorisation"], ["giấy phép"]),
    entry(.embargo, [.films], [], [], ["cấm công bố đến"]),
    entry(.email, [.guests], ["e-mail", "mail"], ["courriel"], ["thư điện tử"]),
    entry(
      .phone, [.guests], ["telephone", "mobile"], ["téléphone", "portable"],
      ["điện thoại", "số điện thoại"]),
    entry(.status, [.guests], ["state"], ["statut", "état"], ["trạng thái", "tình trạng"]),
    entry(.arrival, [.guests], ["arrives"], ["arrivée"], ["ngày đến"]),
    entry(.departure, [.guests], ["leaves"], ["départ"], ["ngày về", "ngày đi"]),
    entry(
      .transport, [.guests], ["flight", "flight / train", "train"], ["vol", "vol / train"],
      ["chuyến bay"]),
    entry(.hotel, [.guests], ["accommodation"], ["hébergement"], ["khách sạn"]),
    entry(.nights, [.guests], ["number of nights"], ["nuits", "nuitées"], ["số đêm"]),
    entry(.paid, [.guests], ["paid by us"], ["prise en charge"], ["được chi trả"]),
    entry(.visa, [.guests], [], [], ["thị thực"]),
    entry(.companionOf, [.guests], ["accompanies"], ["accompagne"], ["đi cùng"]),
    entry(.handler, [.guests], ["looked after by"], ["référent"], ["người phụ trách"]),
    entry(.group, [.guests], ["groups"], ["groupe", "groupes"], ["nhóm"]),
    entry(.away, [.guests], ["not available"], ["indisponible"], ["vắng mặt"]),
    entry(.diet, [.guests], ["dietary needs"], ["régime"], ["chế độ ăn"]),
    entry(
      .accessNeeds, [.guests], ["accessibility"], ["besoins d'accès"], ["hỗ trợ tiếp cận"]),
    entry(.isPublic, [.guests], ["is public"], ["annoncé"], ["công khai"]),
    entry(
      .languages, [.appearances], ["language"], ["langues", "langue", "langues parlées"],
      ["ngôn ngữ"]),
    entry(
      .status, [.appearances], ["state"], ["statut", "état"], ["trạng thái", "tình trạng"]),
    entry(.package, [.screenings], [], ["séance composée"], ["chùm phim"]),
    entry(.print, [.screenings], ["prints", "copy"], ["copie"], ["bản phim"]),
    entry(.admission, [.screenings], ["entry"], ["accès", "entrée"], ["hình thức vào cửa"]),
    entry(.availability, [.screenings], [], ["disponibilité"], ["tình trạng vé"]),
    entry(
      .ticketAddress, [.screenings], ["tickets", "booking"], ["billetterie", "réservation"],
      ["mua vé", "đặt vé"]),
  ]
}
