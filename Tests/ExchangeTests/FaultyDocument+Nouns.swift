extension FaultyDocument {
  /// Sections, packages, organisations, prints, hires and ways, and what names them.
  static let nouns = [
    FaultyDocument(
      "nouns without what they need",
      [
        "sections": #"[{}]"#, "packages": #"[{"films":[{}]}]"#, "organisations": #"[{}]"#,
        "prints": #"[{}]"#, "hires": #"[{}]"#, "travels": #"[{}]"#,
      ]),
    FaultyDocument(
      "nouns twice",
      [
        "venues": #"[{"key":"rex","name":{"fr":"Rex"}},{"key":"b","name":{"fr":"B"}}]"#,
        "sections": #"[{"key":"s","name":{"en":"S"}},{"key":"s","name":{"en":"T"}}]"#,
        "packages": #"[{"key":"p"},{"key":"p"}]"#,
        "travels": #"""
        [{"from":"rex","to":"b","minutes":5},{"from":"rex","to":"b","minutes":6},\#
        {"from":"b","to":"rex","minutes":5},{"from":"b","to":"b","minutes":0}]
        """#,
      ]),
    FaultyDocument(
      "names that lead nowhere",
      [
        "films": #"""
        [{"key":"mua-do","original_title":"Mưa đỏ","selection":{"section":"short",\#
        "rights_holder":"vfd"}}]
        """#,
        "guests": #"[{"key":"huyen","name":"H","visit":{"companion_of":"huyn"}}]"#,
        "sections": #"[{"key":"shorts","name":{"en":"Shorts"}}]"#,
        "packages": #"[{"key":"p","films":[{"film":"mua-doo"}]}]"#,
        "prints": #"[{"key":"dcp","film":"mua"}]"#,
        "hires": #"""
        [{"key":"h","venue":"rex","auditorium":"salle-9","date":"2026-03-28","start":"18:00",\#
        "end":"23:00"}]
        """#,
        "travels": #"[{"from":"rex","to":"pathe","minutes":5}]"#,
        "screenings": #"[{"code":"CL","package":"q","prints":["dcq"]}]"#,
      ]),
    FaultyDocument(
      "a guest names one who is said later",
      [
        "guests": #"""
        [{"key":"a","name":"A","visit":{"companion_of":"b"}},{"key":"b","name":" "}]
        """#
      ]),
    FaultyDocument(
      "what a screening can't show",
      [
        "films": #"""
        [{"key":"mua-do","original_title":"M"},{"key":"bi","original_title":"B"}]
        """#,
        "packages": #"[{"key":"p","films":[{"film":"mua-do"}]}]"#,
        "prints": #"[{"key":"dcp","film":"bi"},{"key":"ok","film":"mua-do"}]"#,
        "screenings": #"""
        [{"code":"CL","films":["mua-do"],"package":"p"},{"code":"B","package":"p",\#
        "prints":["ok","dcp"]},{"code":"C","films":["mua-do"],"prints":["dcp"]},\#
        {"code":"D","films":["mua"],"prints":["dcp"]}]
        """#,
      ]),
    FaultyDocument(
      "seats that are kept twice, and none",
      [
        "screenings": #"""
        [{"code":"CL","holds":[{"for":"Embassy","seats":20},{"for":" Embassy","seats":0},\#
        {"seats":5,"release_minutes":-1}]}]
        """#
      ]),
    FaultyDocument(
      "words of the nouns that are not among those allowed",
      [
        "films": #"""
        [{"key":"mua-do","original_title":"M","selection":{"status":"maybe",\#
        "rights":{"state":"given"},"permit":{"note":"n"}}}]
        """#,
        "guests": #"[{"key":"huyen","name":"H","public":"no","visit":{"visa":"asked"}}]"#,
        "screenings": #"""
        [{"code":"CL","admission":"gratis","availability":"soldout","appearances":[\#
        {"guest":"huyen","role":"cast","status":"sure"}],"actual":{"turned_away":-1}}]
        """#,
      ]),
    FaultyDocument(
      "days and times in one text",
      [
        "guests": #"""
        [{"key":"a","name":"A","visit":{"arrival":"5 December","departure":"2026-02-30"}},\#
        {"key":"b","name":"B","visit":{"arrival":"2026-03-28T24:30","departure":"2026-10-25T02:30"}}]
        """#,
        "prints": #"""
        [{"key":"p","film":"mua-do","checked":"2026-03-29T02:30","legs":[{"sent":"2026-03-28 10:00",\#
        "due":"2026-03-28[Asia/Tokyo]","arrived":"2026-03-28T10:00[Asia/Tokio]"},\#
        {"sent":"2026-03-28T10:00[Asia/Tokyo","due":"2026-10-25T02:30 third"}],\#
        "keys":[{"from":"2026-03-28","zone":"Nowhere"}]}]
        """#,
      ]),
    FaultyDocument(
      "hires that end before they start, or never",
      [
        "hires": #"""
        [{"key":"a","venue":"rex","date":"2026-03-28","start":"18:00","end":"17:00"},\#
        {"key":"b","venue":"rex","date":"2026-03-28","start":"18:00"},\#
        {"key":"c","venue":"rex","date":"2026-03-29","start":"02:30","end":"23:00","use":"ours"},\#
        {"key":"d","venue":"rex","start":"18:00","end":"23:00","daypart":"evening"}]
        """#
      ]),
  ]
}
