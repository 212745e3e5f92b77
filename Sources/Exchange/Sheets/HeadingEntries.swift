extension Headings {
  /// Every column, each word once for each kind of sheet.
  ///
  /// A sheet of screenings alone may say what belongs to its films and houses as well.
  package static let entries: [Entry] =
    week + houses + films + screenings + people + counts + returns + nouns + sayings

  static func entry(
    _ field: SheetField, _ kinds: Set<SheetKind>, _ english: [String], _ french: [String],
    _ vietnamese: [String]
  ) -> Entry {
    Entry(field: field, kinds: kinds, english: english, french: french, vietnamese: vietnamese)
  }

  private static let allKinds = Set(SheetKind.allCases)

  private static let week = [
    entry(.field, [.week], ["item"], ["champ", "rubrique"], ["mục", "trường"]),
    entry(.value, [.week], [], ["valeur"], ["giá trị", "nội dung"]),
    entry(
      .note, allKinds.subtracting([.screenings, .week]), ["notes", "remarks", "comments"],
      ["remarques", "commentaires"], ["ghi chú"]),
    entry(.rowNumber, allKinds, ["row number"], ["ligne"], ["STT", "số thứ tự"]),
    entry(.rowVersion, allKinds, [], [], []),
    entry(.problems, allKinds, [], [], []),
  ]

  private static let houses = [
    entry(
      .venue, [.venues, .screenings, .hire], ["cinema", "theatre", "house", "place", "location"],
      ["lieu", "cinéma", "établissement"], ["rạp", "rạp chiếu", "địa điểm", "nơi chiếu"]),
    entry(
      .auditorium, [.venues, .screenings, .hire], ["hall", "room", "screen", "theater"],
      ["salle", "n° de salle"], ["phòng", "phòng chiếu", "khán phòng", "số phòng"]),
    entry(
      .capacity, [.venues, .screenings], ["seats"], ["jauge", "places", "capacité", "fauteuils"],
      ["số ghế", "sức chứa", "số chỗ"]),
    entry(
      .wheelchairPlaces, [.venues], ["wheelchairs"], ["places PMR", "PMR"], ["chỗ xe lăn"]),
    entry(
      .turnaround, [.venues], ["turnaround"], ["battement", "intervalle"], ["thời gian dọn phòng"]),
    entry(
      .address, [.venues, .screenings], ["street"], ["adresse"], ["địa chỉ"]),
    entry(.city, [.venues, .screenings], ["town"], ["ville"], ["thành phố"]),
    entry(.country, [.venues], [], ["pays"], ["nước", "quốc gia"]),
    entry(.latitude, [.venues], ["lat"], [], ["vĩ độ"]),
    entry(.longitude, [.venues], ["lon", "lng"], [], ["kinh độ"]),
    entry(.formats, [.venues], ["format"], [], ["định dạng"]),
  ]

  private static let ofFilms: Set<SheetKind> = [.films, .screenings]

  private static let films = [
    entry(.film, [.films], ["key", "film id", "film code"], ["clé"], ["mã phim"]),
    entry(
      .film, [.screenings], ["films", "movie", "film title", "film id"],
      ["titre du film", "œuvre"],
      ["phim", "tên phim", "tác phẩm"]),
    entry(.film, [.packages, .prints], [], [], ["phim"]),
    entry(
      .titleOriginal, ofFilms, ["original title"], ["titre original", "titre VO"],
      ["tên gốc", "tựa gốc", "tên phim gốc", "nhan đề gốc"]),
    entry(
      .title, [.films], ["film title"], ["titre", "titre du film"],
      ["tên phim", "phim", "tựa phim", "nhan đề"]),
    entry(
      .originalLanguage, ofFilms, ["language"], ["langue", "langue originale"], ["ngôn ngữ gốc"]),
    entry(
      .directors, ofFilms, ["director", "directed by", "director original"],
      ["réalisateur", "réalisateurs", "réalisatrice", "réalisation", "réalisateur·rice"],
      ["đạo diễn"]),
    entry(
      .countries, ofFilms, ["country", "country of production"],
      ["pays", "pays de production", "nationalité"], ["nước", "quốc gia", "nước sản xuất"]),
    entry(
      .year, ofFilms, ["production year", "year of production"], ["année", "année de production"],
      ["năm", "năm sản xuất"]),
    entry(
      .runtime, ofFilms,
      ["running time", "runtime minutes", "duration", "length", "minutes", "mins"],
      ["durée", "durée du film", "minutage"], ["thời lượng", "độ dài"]),
    entry(.category, [.films], ["genre", "type"], ["catégorie"], ["thể loại", "loại phim"]),
    entry(.premiere, ofFilms, [], ["première"], ["công chiếu"]),
    entry(.rating, [.films], ["age rating"], ["classification"], ["phân loại"]),
    entry(
      .languages, ofFilms, ["spoken languages"], ["langues", "langues parlées"], ["ngôn ngữ"]),
    entry(
      .synopsis, ofFilms, ["summary", "logline"], ["résumé"], ["tóm tắt", "nội dung phim"]),
    entry(.credits, [.films], [], ["générique"], ["ê-kíp"]),
    entry(.awards, [.films], ["prizes"], ["prix", "récompenses"], ["giải thưởng"]),
    entry(.isan, [.films], [], [], []),
    entry(.eidr, [.films], [], [], []),
    entry(.colour, [.films], ["color"], ["couleur"], ["màu"]),
    entry(.ratio, [.films], ["aspect ratio"], ["cadre"], ["tỷ lệ khung hình"]),
    entry(.sound, [.films], [], ["son"], ["âm thanh"]),
    entry(.formats, [.films], ["format"], ["support"], ["định dạng"]),
  ]

  private static let screenings = [
    entry(
      .code, [.screenings], ["no", "number", "id", "screening code"],
      ["n°", "numéro", "code séance", "n° de séance"], ["mã", "mã suất", "mã suất chiếu"]),
    entry(
      .date, [.screenings, .hire], ["day", "screening date", "date local", "local date"], ["jour"],
      ["ngày", "ngày chiếu"]),
    entry(
      .start, [.screenings], ["time", "start time", "hour", "begins", "start local", "local time"],
      ["heure", "horaire", "début", "heure de début", "heure de la séance"],
      ["giờ", "giờ chiếu", "bắt đầu", "giờ bắt đầu", "suất chiếu", "thời gian"]),
    entry(
      .end, [.screenings], ["end time", "ends", "finish"], ["fin", "heure de fin"],
      ["kết thúc", "giờ kết thúc"]),
    entry(
      .title, [.screenings], ["event", "event title", "screening title"],
      ["titre", "intitulé", "titre de la séance", "événement"], ["tên sự kiện", "tiêu đề"]),
    entry(
      .kind, [.screenings], ["type", "event type"], ["type de séance", "nature"],
      ["loại", "loại hình"]),
    entry(.audience, [.screenings], [], ["public"], ["đối tượng"]),
    entry(.intro, [.screenings], ["intro"], ["présentation"], ["giới thiệu"]),
    entry(.qa, [.screenings], ["q&a", "qa"], ["débat", "rencontre", "Q&R"], ["hỏi đáp"]),
    entry(.parts, [.screenings], ["running order"], ["déroulé"], ["trình tự"]),
    entry(.version, [.screenings], [], ["VO/VF"], ["phiên bản", "bản"]),
    entry(.audio, [.screenings], ["audio language"], ["langue audio"], ["tiếng"]),
    entry(
      .subtitles, [.screenings], ["subtitle", "subs"], ["sous-titres", "ST", "sous-titrage"],
      ["phụ đề"]),
    entry(
      .status, [.screenings], ["state"], ["statut", "état"], ["trạng thái", "tình trạng"]),
    entry(.publicNote, [.screenings], [], ["note publique"], ["ghi chú công khai"]),
    entry(
      .internalNote, [.screenings], ["note", "notes", "remarks", "comments"],
      ["note interne", "remarques", "commentaires"], ["ghi chú"]),
    entry(.screening, [.appearances, .attendance, .holds], ["code"], ["séance"], ["suất chiếu"]),
  ]

  private static let people = [
    entry(.guest, [.guests], ["key"], ["clé"], ["mã khách"]),
    entry(.guest, [.appearances], ["name"], ["invité", "nom"], ["khách mời", "họ tên"]),
    entry(
      .name, [.guests], ["full name"], ["nom", "nom complet"], ["họ tên", "họ và tên", "tên"]),
    entry(.sortName, [.guests], [], ["nom de tri"], ["tên sắp xếp"]),
    entry(
      .publicRole, [.guests], ["role", "function"], ["fonction", "qualité"],
      ["vai trò", "chức danh"]),
    entry(
      .organisation, [.guests], ["organization", "company"], ["organisme", "société"],
      ["tổ chức", "đơn vị"]),
    entry(.country, [.guests], [], ["pays"], ["nước", "quốc gia"]),
    entry(
      .languages, [.guests], ["language", "spoken languages"],
      ["langues", "langue", "langues parlées"], ["ngôn ngữ"]),
    entry(.role, [.appearances], ["as"], ["rôle", "qualité"], ["vai trò"]),
    entry(.part, [.appearances], [], ["partie"], ["phần"]),
  ]

  private static let counts = [
    entry(.id, [.attendance], ["key"], ["identifiant"], ["mã"]),
    entry(
      .count, [.attendance],
      [
        "admissions", "audience", "persons", "tickets", "tickets sold", "sold", "admits",
        "attendance",
      ],
      [
        "entrées", "nombre", "spectateurs", "billets", "billets vendus", "nb entrées",
        "nb d'entrées", "nbre d'entrées", "nombre d'entrées", "nb spectateurs",
        "nombre de spectateurs", "nb billets", "nombre de billets", "fréquentation",
      ],
      [
        "số lượng", "số người", "lượt xem", "số vé", "số vé bán", "vé bán", "số khán giả",
        "khán giả", "số người xem", "số lượng vé", "số lượng vé bán", "số lượng vé đã bán",
      ]),
    entry(
      .gross, [.attendance],
      ["box office", "revenue", "takings", "gross revenue", "gross receipts", "amount"],
      [
        "recette", "recettes", "recette brute", "recette TTC", "recette guichet", "montant",
        "chiffre d'affaires", "chiffre d'affaires TTC", "CA", "CA TTC",
      ],
      ["doanh thu", "doanh thu phòng vé", "tổng thu", "số tiền"]),
    entry(.currency, [.attendance], [], ["devise", "monnaie"], ["tiền tệ", "đơn vị tiền tệ"]),
    entry(.method, [.attendance], [], ["méthode"], ["cách đếm"]),
    entry(.category, [.attendance], [], ["catégorie"], ["loại"]),
    entry(.country, [.attendance], [], ["pays"], ["nước"]),
    entry(
      .countries, [.attendance], ["number of countries"], ["nombre de pays"], ["số nước"]),
    entry(.countedAt, [.attendance], [], ["compté à"], ["lúc đếm"]),
    entry(.countedBy, [.attendance], [], ["compté par"], ["người đếm"]),
    entry(.source, [.attendance], [], [], ["nguồn"]),
    entry(.supersedes, [.attendance], ["replaces"], ["remplace"], ["thay cho"]),
    entry(.scope, [.attendance], [], ["portée"], ["phạm vi"]),
    entry(.moment, [.attendance], [], [], ["thời điểm"]),
    entry(.door, [.attendance], [], ["porte"], ["cửa"]),
    entry(.precision, [.attendance], [], ["précision"], ["độ chính xác"]),
    entry(.partOf, [.attendance], [], ["partie de"], ["thuộc"]),
    entry(.sampleSize, [.attendance], [], ["échantillon"], ["cỡ mẫu"]),
  ]

  /// What returns of box offices describe a screening by.
  private static let returns = [
    entry(
      .film, [.attendance], ["films", "movie", "film title", "title", "event"],
      ["titre", "titre du film", "œuvre", "spectacle"], ["phim", "tên phim"]),
    entry(
      .date, [.attendance], ["day", "screening date", "show date"], ["jour", "date de séance"],
      ["ngày", "ngày chiếu"]),
    entry(
      .start, [.attendance], ["time", "start time", "show time", "hour"],
      ["heure", "horaire", "début", "heure de la séance"], ["giờ", "giờ chiếu"]),
    entry(
      .venue, [.attendance], ["cinema", "theatre", "house"], ["lieu", "cinéma", "établissement"],
      ["rạp", "rạp chiếu", "địa điểm"]),
    entry(
      .auditorium, [.attendance], ["hall", "room", "screen"], ["salle"],
      ["phòng", "phòng chiếu"]),
  ]
}
