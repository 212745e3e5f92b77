/// What figures for funders still need.
extension Wording {
  /// What a form asks of films and the programme may not know.
  package enum FunderNeed: Sendable {
    case countries, length, category, premiere
  }

  /// Of how many films something is not known: "countries of 4 films".
  package func lacking(_ fact: FunderNeed, of count: Int) -> String {
    let what =
      switch fact {
      case .countries: Words("countries", "pays", "nước sản xuất")
      case .length: Words("length", "durée", "thời lượng")
      case .category: Words("category", "catégorie", "thể loại")
      case .premiere: Words("premiere", "statut de première", "tình trạng công chiếu")
      }
    return pick(
      Words(
        "\(what.english) of \(films(count))", "\(what.french) de \(films(count))",
        "\(what.vietnamese) của \(films(count))"))
  }

  /// That the country of the week is not known.
  package var countryOfWeekMissing: String {
    pick(Words("country of the week", "pays de la semaine", "nước tổ chức tuần phim"))
  }

  /// That nothing is kept on whether films were released.
  package var releasesNotKept: String {
    pick(
      Words(
        "releases of films: not kept", "sorties des films\u{A0}: non suivies",
        "việc phát hành phim: không lưu"))
  }

  /// That screenings in the open air are not told apart.
  package var openAirNotKnown: String {
    pick(
      Words(
        "open air: not told apart", "plein air\u{A0}: non distingué",
        "chiếu ngoài trời: không tách riêng"))
  }

  /// Which screenings nobody has counted: "counts of 101, 102".
  package func countsOf(_ codes: String) -> String {
    pick(Words("counts of \(codes)", "comptages de \(codes)", "số đếm của \(codes)"))
  }

  /// The part of European films, and what calls have asked for.
  package func europeanShare(_ share: String, features: Int) -> String {
    pick(
      Words(
        "European films: \(share) of those whose country is known (calls: 70%, or 100 features; "
          + "here \(features) features).",
        "Films européens\u{A0}: \(share) de ceux dont le pays est connu (appels\u{A0}: 70\u{A0}%, ou "
          + "100 longs métrages\u{A0}; ici \(features)).",
        "Phim châu Âu: \(share) số phim đã rõ nước sản xuất (yêu cầu: 70%, hoặc 100 phim dài; ở đây "
          + "\(features) phim dài)."))
  }

  /// The part of European films that are from elsewhere.
  package func nonNationalShare(_ share: String) -> String {
    pick(
      Words(
        "Non-national of these: \(share) (calls: 50%).",
        "Dont non nationaux\u{A0}: \(share) (appels\u{A0}: 50\u{A0}%).",
        "Trong đó phim nước ngoài: \(share) (yêu cầu: 50%)."))
  }

  /// From how many countries of the programme films come.
  package func mediaCountries(_ count: Int) -> String {
    pick(
      Words(
        "MEDIA countries: \(count) (calls: 15).", "Pays MEDIA\u{A0}: \(count) (appels\u{A0}: 15).",
        "Nước thuộc MEDIA: \(count) (yêu cầu: 15)."))
  }

  /// What is taken for European, of low capacity, and for a feature.
  package var europeanRule: String {
    pick(
      Words(
        "European is taken as: main country in the EU or in AL BA IS LI ME MK NO RS; low capacity "
          + "as all of these but DE ES FR IT. A feature is of 60 minutes or more where the film "
          + "does not say. Check against the guidelines of your call.",
        "Est compté comme européen un film dont le pays principal est dans l’UE ou parmi AL BA IS "
          + "LI ME MK NO RS\u{A0}; à faible capacité, tous sauf DE ES FR IT. Sans autre indication, un "
          + "long métrage dure 60 minutes ou plus. À vérifier dans les lignes directrices de l’appel.",
        "Phim châu Âu: nước chính thuộc EU hoặc AL BA IS LI ME MK NO RS; năng lực sản xuất thấp: tất "
          + "cả trừ DE ES FR IT. Nếu không ghi rõ, phim dài là phim từ 60 phút. Hãy kiểm tra theo "
          + "hướng dẫn của đợt tài trợ."))
  }
}
