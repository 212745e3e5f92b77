package import SchedulingDomain

/// Countries by their names in English, French and Vietnamese, and by their codes.
package enum CountryNames {
  /// Nil for what names no country.
  package static func country(_ text: String) -> Country? {
    // "AO" is Angola, although "Áo" is Austria without its accent.
    let isCode = text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    if isCode, let country = try? Country(text) { return country }
    return countries[Headings.plain(text)] ?? (try? Country(text))
  }

  private static let countries: [String: Country] = {
    var countries: [String: Country] = [:]
    for line in table.split(separator: "\n") {
      let names = line.split(separator: ",").map { Headings.plain(String($0)) }
      guard let code = names.first, let country = try? Country(code) else { continue }
      for name in names.dropFirst() { countries[name] = country }
    }
    return countries
  }()

  /// Those that films come from; any other is written as its code.
  private static let table = """
    AE,United Arab Emirates,Émirats arabes unis,Các Tiểu vương quốc Ả Rập Thống nhất,UAE
    AF,Afghanistan
    AL,Albania,Albanie
    AM,Armenia,Arménie
    AO,Angola
    AR,Argentina,Argentine
    AT,Austria,Autriche,Áo
    AU,Australia,Australie,Úc
    AZ,Azerbaijan,Azerbaïdjan
    BA,Bosnia and Herzegovina,Bosnie-Herzégovine
    BD,Bangladesh
    BE,Belgium,Belgique,Bỉ
    BF,Burkina Faso
    BG,Bulgaria,Bulgarie,Bungari
    BO,Bolivia,Bolivie
    BR,Brazil,Brésil,Bra-xin
    BT,Bhutan,Bhoutan
    BY,Belarus,Biélorussie
    CA,Canada,Ca-na-đa
    CD,Democratic Republic of the Congo,République démocratique du Congo,DR Congo,RDC
    CH,Switzerland,Suisse,Thụy Sĩ
    CI,Ivory Coast,Côte d'Ivoire,Bờ Biển Ngà
    CL,Chile,Chili
    CM,Cameroon,Cameroun
    CN,China,Chine,Trung Quốc
    CO,Colombia,Colombie
    CR,Costa Rica
    CU,Cuba
    CY,Cyprus,Chypre
    CZ,Czech Republic,Czechia,République tchèque,Tchéquie,Cộng hòa Séc,Séc
    DE,Germany,Allemagne,Đức
    DK,Denmark,Danemark,Đan Mạch
    DO,Dominican Republic,République dominicaine
    DZ,Algeria,Algérie
    EC,Ecuador,Équateur
    EE,Estonia,Estonie
    EG,Egypt,Égypte,Ai Cập
    ES,Spain,Espagne,Tây Ban Nha
    ET,Ethiopia,Éthiopie
    FI,Finland,Finlande,Phần Lan
    FR,France,Pháp
    GB,United Kingdom,Royaume-Uni,Great Britain,UK,England,Grande-Bretagne,Anh,Vương quốc Anh
    GE,Georgia,Géorgie,Gruzia
    GH,Ghana
    GN,Guinea,Guinée
    GR,Greece,Grèce,Hy Lạp
    GT,Guatemala
    HK,Hong Kong,Hồng Kông
    HR,Croatia,Croatie
    HT,Haiti,Haïti
    HU,Hungary,Hongrie
    ID,Indonesia,Indonésie
    IE,Ireland,Irlande,Ai-len
    IL,Israel,Israël
    IN,India,Inde,Ấn Độ
    IQ,Iraq,Irak
    IR,Iran
    IS,Iceland,Islande
    IT,Italy,Italie,Ý
    JO,Jordan,Jordanie
    JP,Japan,Japon,Nhật Bản,Nhật
    KE,Kenya
    KG,Kyrgyzstan,Kirghizistan
    KH,Cambodia,Cambodge,Campuchia
    KR,South Korea,Corée du Sud,Korea,Corée,Hàn Quốc,Republic of Korea
    KP,North Korea,Corée du Nord,Triều Tiên,Bắc Triều Tiên
    KW,Kuwait,Koweït
    KZ,Kazakhstan
    LA,Laos,Lào
    LB,Lebanon,Liban
    LK,Sri Lanka
    LT,Lithuania,Lituanie,Litva
    LU,Luxembourg
    LV,Latvia,Lettonie
    MA,Morocco,Maroc,Ma-rốc
    MD,Moldova,Moldavie
    ME,Montenegro,Monténégro
    MG,Madagascar
    MK,North Macedonia,Macédoine du Nord
    ML,Mali
    MM,Myanmar,Birmanie,Burma,Miến Điện
    MN,Mongolia,Mongolie,Mông Cổ
    MO,Macao,Macau,Ma Cao
    MT,Malta,Malte
    MX,Mexico,Mexique
    MY,Malaysia,Malaisie
    MZ,Mozambique
    NE,Niger
    NG,Nigeria,Nigéria
    NL,Netherlands,The Netherlands,Pays-Bas,Hà Lan,Holland
    NO,Norway,Norvège,Na Uy
    NP,Nepal,Népal
    NZ,New Zealand,Nouvelle-Zélande
    PA,Panama
    PE,Peru,Pérou
    PH,Philippines
    PK,Pakistan
    PL,Poland,Pologne,Ba Lan
    PS,Palestine
    PT,Portugal,Bồ Đào Nha
    PY,Paraguay
    QA,Qatar
    RO,Romania,Roumanie,Ru-ma-ni
    RS,Serbia,Serbie
    RU,Russia,Russie,Nga
    RW,Rwanda
    SA,Saudi Arabia,Arabie saoudite,Ả Rập Xê Út
    SD,Sudan,Soudan
    SE,Sweden,Suède,Thụy Điển
    SG,Singapore,Singapour
    SI,Slovenia,Slovénie
    SK,Slovakia,Slovaquie
    SN,Senegal,Sénégal
    SY,Syria,Syrie
    TD,Chad,Tchad
    TH,Thailand,Thaïlande,Thái Lan
    TN,Tunisia,Tunisie
    TR,Turkey,Türkiye,Turquie,Thổ Nhĩ Kỳ
    TW,Taiwan,Taïwan,Đài Loan
    UA,Ukraine,Ukraina
    UG,Uganda,Ouganda
    US,United States,United States of America,États-Unis,USA,Mỹ,Hoa Kỳ
    UY,Uruguay
    UZ,Uzbekistan,Ouzbékistan
    VE,Venezuela
    VN,Vietnam,Viet Nam,Viêt Nam,Việt Nam
    XK,Kosovo
    YE,Yemen,Yémen
    ZA,South Africa,Afrique du Sud,Nam Phi
    ZW,Zimbabwe
    """
}
