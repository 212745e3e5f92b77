package import SchedulingDomain

/// Languages by their names in English, French and Vietnamese, and by their tags.
package enum LanguageNames {
  /// Nil for what names no language.
  package static func tag(_ text: String) -> LanguageTag? {
    let plain = Headings.plain(text)
    if let known = tags[plain] { return known }
    // Any three letters are a well-formed tag; a word isn't taken for a language it may not be.
    let isTag = text.contains("-") || (text.utf8.count == 2 && text.utf8.allSatisfy { $0 < 0x80 })
    guard isTag, let tag = try? LanguageTag(text) else { return nil }
    return codes.contains(String(tag.text.prefix { $0 != "-" })) ? tag : nil
  }

  private static let tags: [String: LanguageTag] = {
    var tags: [String: LanguageTag] = [:]
    for line in table.split(separator: "\n") {
      let names = line.split(separator: ",").map { Headings.plain(String($0)) }
      guard let code = names.first, let tag = try? LanguageTag(code) else { continue }
      for name in names { tags[name] = tag }
      // Vietnamese says the word for speech before each name.
      if let last = names.last { tags["tieng " + last] = tag }
    }
    return tags
  }()

  private static let codes = Set(tags.values.map(\.text))

  private static let table = """
    ar,Arabic,arabe,Ả Rập
    bg,Bulgarian,bulgare,Bungari
    bn,Bengali,bengalais,Bengal
    bo,Tibetan,tibétain,Tạng
    ca,Catalan,catalan,Catalan
    cs,Czech,tchèque,Séc
    da,Danish,danois,Đan Mạch
    de,German,allemand,Đức
    el,Greek,grec,Hy Lạp
    en,English,anglais,Anh
    es,Spanish,espagnol,Tây Ban Nha
    et,Estonian,estonien,Estonia
    fa,Persian,Farsi,persan,Ba Tư
    fi,Finnish,finnois,Phần Lan
    fr,French,français,française,Pháp
    he,Hebrew,hébreu,Do Thái
    hi,Hindi,hindi,Hindi
    hmn,Hmong,hmong,H'Mông,Mông
    hr,Croatian,croate,Croatia
    hu,Hungarian,hongrois,Hungary
    id,Indonesian,indonésien,Indonesia
    is,Icelandic,islandais,Iceland
    it,Italian,italien,Ý
    ja,Japanese,japonais,Nhật
    ka,Georgian,géorgien,Gruzia
    kk,Kazakh,kazakh,Kazakh
    km,Khmer,khmer,Khmer
    ko,Korean,coréen,Hàn
    lo,Lao,laotien,Lào
    lt,Lithuanian,lituanien,Litva
    lv,Latvian,letton,Latvia
    mn,Mongolian,mongol,Mông Cổ
    ms,Malay,malais,Mã Lai
    my,Burmese,birman,Miến Điện
    ne,Nepali,népalais,Nepal
    nl,Dutch,néerlandais,Hà Lan
    no,Norwegian,norvégien,Na Uy
    pl,Polish,polonais,Ba Lan
    pt,Portuguese,portugais,Bồ Đào Nha
    ro,Romanian,roumain,Rumani
    ru,Russian,russe,Nga
    sk,Slovak,slovaque,Slovakia
    sl,Slovenian,slovène,Slovenia
    sr,Serbian,serbe,Serbia
    sv,Swedish,suédois,Thụy Điển
    ta,Tamil,tamoul,Tamil
    th,Thai,thaï,Thái
    tl,Tagalog,tagalog,Tagalog
    tr,Turkish,turc,Thổ Nhĩ Kỳ
    uk,Ukrainian,ukrainien,Ukraina
    ur,Urdu,ourdou,Urdu
    vi,Vietnamese,vietnamien,vietnamienne,Việt
    wo,Wolof,wolof,Wolof
    yue,Cantonese,cantonais,Quảng Đông
    zh,Chinese,Mandarin,chinois,Trung,Hoa
    """
}
