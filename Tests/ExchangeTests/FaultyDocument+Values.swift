extension FaultyDocument {
  /// Values that are not what they should be.
  static let values = [
    FaultyDocument(
      "schema missing",
      [
        "schema": #""#
      ],
      #"1:1: error: "schema" is missing. Give it a value."#),
    FaultyDocument(
      "another schema",
      [
        "schema": #""filmweek-screening/1""#
      ],
      #"""
      2:15: error: "schema": the document is "filmweek-screening/1", only "filmweek-programme/1" \#
      can be read here. Export the week as a programme.
      """#),
    FaultyDocument(
      "a newer schema",
      [
        "schema": #""filmweek-programme/2""#
      ],
      #"""
      2:15: error: "schema": the document is "filmweek-programme/2", only "filmweek-programme/1" \#
      can be read here. Use the newer program that wrote it.
      """#),
    FaultyDocument(
      "wrong types",
      [
        "festival": #"{"key":7,"name":"Viet","note":["x"]}"#
      ],
      #"3:22: error: "key": found the number 7, expected a string. Put it in double quotes."#,
      #"3:31: error: "name": found "Viet", expected languages with texts. Write {"en": …}."#,
      #"3:45: error: "note": found an array, expected a string. Put it in double quotes."#),
    FaultyDocument(
      "festival missing and null",
      [
        "festival": #""#,
        "week": #"null"#,
      ],
      #"1:1: error: "festival" is missing. Give it a value."#,
      #"3:15: error: "week" is null but needed. Give it a value."#),
    FaultyDocument(
      "unknown keys",
      [
        "venues": #"[{"key":"rex","name":{"fr":"Rex"},"capacities":3,"xyzzy":1}]"#,
        "extra": #"1"#,
      ],
      #"5:49: error: the key "capacities" is not known here. Did you mean "capacity"?"#,
      #"""
      5:64: error: the key "xyzzy" is not known here. Remove it; known here: key, name, address, \#
      city, country, position, zone, capacity, contact, auditoria, note, sources, variants.
      """#,
      #"""
      10:1: error: the key "extra" is not known here. Remove it; known here: schema, as_of, \#
      festival, week, venues, sections, organisations, films, guests, packages, prints, hires, \#
      travels, screenings, counts.
      """#),
    FaultyDocument(
      "missing keys",
      [
        "films": #"[{"title":"Red Rain"}]"#,
        "screenings": #"[{}]"#,
        "counts": #"[{}]"#,
      ],
      #"6:16: error: "key" is missing. Give it a value."#,
      #"6:16: error: "original_title" is missing. Give it a value."#,
      #"6:17: error: the key "title" is not known here. Did you mean "titles"?"#,
      #"8:16: error: "code" is missing. Give it a value."#,
      #"9:16: error: "key" is missing. Give it a value."#,
      #"""
      9:16: error: it is not said what was counted. Give "screening" with a code, or "scope": \#
      "week".
      """#,
      #"9:16: error: "count" is missing. Give it a value."#,
      #"9:16: error: "method" is missing. Give it a value."#),
    FaultyDocument(
      "a key twice",
      [
        "guests": #"[{"key":"huyen","name":"A","name":"B"}]"#
      ],
      #"""
      7:42: error: the key "name" stands twice in one object, first at 7:31. Keep one of the two.
      """#),
    FaultyDocument(
      "negative capacity",
      [
        "venues": #"""
        [{"key":"rex","name":{"fr":"Rex"},"capacity":-5,"auditoria":[{"key":"a",\#
        "capacity":0}]}]
        """#
      ],
      #"""
      5:60: error: "capacity": found the number -5, expected a whole number from 1 to 200000. \#
      Write a whole number from 1 to 200000.
      """#,
      #"""
      5:98: error: "capacity": found the number 0, expected a whole number from 1 to 200000. \#
      Write a whole number from 1 to 200000.
      """#),
    FaultyDocument(
      "fractions and strings for numbers",
      [
        "films": #"""
        [{"key":"mua-do","original_title":"Mưa đỏ","runtime_minutes":124.5,"year":"2025"}]
        """#
      ],
      #"""
      6:76: error: "runtime_minutes": found the number 124.5, expected a whole number from 1 to \#
      1440. Write digits only, without quotes or a point.
      """#,
      #"""
      6:89: error: "year": found the string "2025", expected a whole number from 1888 to 2200. \#
      Write digits only, without quotes or a point.
      """#),
    FaultyDocument(
      "malformed keys, codes, tags, countries",
      [
        "films": #"""
        [{"key":"Mưa đỏ","original_title":"Mưa đỏ","countries":["Vietnam","VN"],\#
        "languages":["vietnamese"]}]
        """#,
        "screenings": #"[{"code":"C L"}]"#,
        "counts": #""#,
      ],
      #"""
      6:23: error: "key": "Mưa đỏ" is no key. Write lower-case letters, digits and single \#
      hyphens, at most 80, such as mua-do.
      """#,
      #"""
      6:71: error: item 1 of "countries": "Vietnam" is no country code. Write the two letters of \#
      ISO 3166-1, such as VN or FR.
      """#,
      #"""
      6:100: error: item 1 of "languages": "vietnamese" is no language tag. Write one of BCP 47, \#
      such as vi, fr or zh-Hant.
      """#,
      #"""
      8:24: error: "code": "C L" is no code of a screening. Write letters, digits, ".", "_" and \#
      "-", at most 32, such as CL or 101.
      """#),
    FaultyDocument(
      "words that are not among those allowed",
      [
        "screenings": #"[{"code":"CL","kind":"screenning","status":"sure","audience":"everyone"}]"#
      ],
      #"""
      8:36: error: "kind": "screenning" is not one of the words it may be. Did you mean \#
      "screening"?
      """#,
      #"""
      8:58: error: "status": "sure" is not one of the words it may be. Write one of tentative, \#
      confirmed, cancelled.
      """#,
      #"""
      8:76: error: "audience": "everyone" is not one of the words it may be. Write one of public, \#
      press, industry, jury, school, invitation.
      """#),
    FaultyDocument(
      "languages twice and without text",
      [
        "festival": #"{"key":"viet","name":{}}"#,
        "films": #"""
        [{"key":"mua-do","original_title":"Mưa đỏ","titles":{"FR":"Pluie rouge","fr":"Pluie"},\#
        "synopsis":{"en":"  "}}]
        """#,
      ],
      #"3:36: error: "name": there is no text in it. Write {"en": …}, or another language."#,
      #"6:67: error: "titles": the language fr stands twice. Keep one of the two."#,
      #"6:118: error: "en" in "synopsis": the text is empty. Say something, or leave it out."#),
    FaultyDocument(
      "empty and unstorable texts",
      [
        "guests": #"[{"key":"huyen","name":" ","note":"a\u0000b","sources":[""]}]"#
      ],
      #"7:38: error: "name": the text is empty. Say something, or leave it out."#,
      #"""
      7:49: error: "note": the text holds the character U+0000, which can't be kept. Take it out.
      """#,
      #"7:71: error: item 1 of "sources": the text is empty. Say something, or leave it out."#),
    FaultyDocument(
      "a credit without names",
      [
        "films": #"""
        [{"key":"mua-do","original_title":"Mưa đỏ","credits":[{"role":"cast"},{\#
        "role":"editing","names":[]}]}]
        """#
      ],
      #"6:69: error: the credit names nobody. Give "names", or leave it out."#,
      #"6:111: error: the credit names nobody. Give "names", or leave it out."#),
    FaultyDocument(
      "off the globe",
      [
        "venues": #"[{"key":"rex","name":{"fr":"Rex"},"position":{"latitude":91,"longitude":2}}]"#
      ],
      #"""
      5:72: error: "latitude": found the number 91, expected a number from -90.0 to 90.0. Write a \#
      number from -90.0 to 90.0, without quotes.
      """#),
    FaultyDocument(
      "an unknown zone",
      [
        "venues": #"""
        [{"key":"rex","name":{"fr":"Rex"},"zone":"Europe/Pari"},{"key":"b","name":{"fr":"B"},\#
        "zone":"Nowhere"}]
        """#
      ],
      #"""
      5:56: error: "zone": "Europe/Pari" is no time zone known here. Did you mean "Europe/Paris"?
      """#,
      #"""
      5:107: error: "zone": "Nowhere" is no time zone known here. Write a name such as \#
      Europe/Paris or Asia/Ho_Chi_Minh.
      """#),
    FaultyDocument(
      "opening hours",
      [
        "venues": #"""
        [{"key":"rex","name":{"fr":"Rex"},"auditoria":[{"key":"a","opening_hours":[{\#
        "from":"10:00","to":"9:00"},{"from":"25:30","to":"10:00"},{"days":["fryday"],\#
        "from":"10:00","to":"25:30"}]}]}]
        """#
      ],
      #"""
      5:111: error: "to": found the string "9:00", expected a time such as 10:00, or 25:30 for \#
      01:30 of the night. Write a time such as 10:00, or 25:30 for 01:30 of the night.
      """#,
      #"""
      5:127: error: the hours are empty or longer than a day. Let "from" come before "to", at \#
      most 24 hours apart and up to 36:00.
      """#,
      #"""
      5:158: error: item 1 of "days": "fryday" is not one of the words it may be. Did you mean \#
      "friday"?
      """#),
    FaultyDocument(
      "a UID with a line end",
      [
        "screenings": #"""
        [{"code":"CL","uid":"a\nb"},{"code":"A","uid":"1@x"},{"code":"B","uid":"1@x"}]
        """#
      ],
      #"8:35: error: "uid": a UID can't hold control characters. Take them out."#,
      #"""
      8:86: error: "uid": another screening has this UID, at 8:61. Calendars would take the two \#
      for one: let each have its own.
      """#),
  ]
}
