extension FaultyDocument {
  /// Sections, packages, organisations, prints, hires and ways, and what names them.
  static let nouns = [
    FaultyDocument(
      "nouns without what they need",
      [
        "sections": #"[{}]"#, "packages": #"[{"films":[{}]}]"#, "organisations": #"[{}]"#,
        "prints": #"[{}]"#, "hires": #"[{}]"#, "travels": #"[{}]"#,
      ],
      #"8:16: error: "key" is missing. Give it a value."#,
      #"8:16: error: "name" is missing. Give it a value."#,
      #"9:16: error: "key" is missing. Give it a value."#,
      #"9:26: error: "film" is missing. Give it a value."#,
      #"10:19: error: "key" is missing. Give it a value."#,
      #"10:19: error: "name" is missing. Give it a value."#,
      #"11:16: error: "key" is missing. Give it a value."#,
      #"11:16: error: "film" is missing. Give it a value."#,
      #"12:16: error: "key" is missing. Give it a value."#,
      #"12:16: error: "venue" is missing. Give it a value."#,
      #"12:16: error: "date" is missing. Give it a value."#,
      #"12:16: error: "start" is missing. Give it a value."#,
      #"12:16: error: "end" is missing. Give it a value."#,
      #"13:16: error: "from" is missing. Give it a value."#,
      #"13:16: error: "to" is missing. Give it a value."#,
      #"13:16: error: "minutes" is missing. Give it a value."#),
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
      ],
      #"""
      8:53: error: "key": the section s is there already, at 8:23. Give one of the two \#
      another name, or keep only one.
      """#,
      #"""
      9:35: error: "key": the package p is there already, at 9:23. Give one of the two \#
      another name, or keep only one.
      """#,
      #"""
      10:71: error: "to": the way rex/b is there already, at 10:35. Give one of the two \#
      another name, or keep only one.
      """#,
      #"10:141: error: "to": the way leads from "b" to itself. Name two houses."#),
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
      ],
      #"6:81: error: "section": there is no section short in this file. Did you mean "shorts"?"#,
      #"""
      6:105: error: "rights_holder": there is no organisation vfd in this file. Add it to \#
      "organisations", or name one that is there.
      """#,
      #"7:66: error: "companion_of": there is no guest huyn in this file. Did you mean "huyen"?"#,
      #"9:44: error: "film": there is no film mua-doo in this file. Did you mean "mua-do"?"#,
      #"""
      10:36: error: "film": there is no film mua in this file. Add it to "films", or name one \#
      that is there.
      """#,
      #"""
      11:54: error: "auditorium": there is no auditorium salle-9 in this file. Did you mean \#
      "salle-1"?
      """#,
      #"""
      12:35: error: "to": there is no venue pathe in this file. Add it to "venues", or name \#
      one that is there.
      """#,
      #"""
      13:39: error: "package": there is no package q in this file. Add it to "packages", or \#
      name one that is there.
      """#,
      #"13:53: error: item 1 of "prints": there is no print dcq in this file. Did you mean "dcp"?"#),
    FaultyDocument(
      "a guest names one who is said later",
      [
        "guests": #"""
        [{"key":"a","name":"A","visit":{"companion_of":"b"}},{"key":"b","name":" "}]
        """#
      ],
      #"7:86: error: "name": the text is empty. Say something, or leave it out."#),
    FaultyDocument(
      "times away that are none",
      [
        "guests": #"""
        [{"key":"a","name":"A","visit":{"away":[{"from":"2025-12-06T12:00",\#
        "to":"2025-12-06T12:00"},{"from":"2025-12-06"}]}}]
        """#
      ],
      #"""
      7:87: error: the end 2025-12-06T12:00 does not come after the start \#
      2025-12-06T12:00. Give a later end, or none.
      """#,
      #"7:107: error: "to" is missing. Give it a value."#,
      #"""
      7:115: error: "from": "2025-12-06" is a day without a time. Write the time too, as in \#
      2025-12-06T14:30.
      """#),
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
      ],
      #"10:58: error: there are "films" beside the "package". Keep one of the two."#,
      #"""
      10:104: error: item 2 of "prints": the print dcp is of bi, which B does not show. Name \#
      a print of a film that it shows.
      """#,
      #"""
      10:153: error: item 1 of "prints": the print dcp is of bi, which C does not show. Name \#
      a print of a film that it shows.
      """#,
      #"""
      10:182: error: item 1 of "films": there is no film mua in this file. Add it to "films", \#
      or name one that is there.
      """#),
    FaultyDocument(
      "seats that are kept twice, and none",
      [
        "screenings": #"""
        [{"code":"CL","holds":[{"for":"Embassy","seats":20},{"for":" Embassy","seats":0},\#
        {"seats":5,"release_minutes":-1}]}]
        """#
      ],
      #"""
      8:74: error: "for": seats are kept for Embassy already, at 8:45. Put the two into one \#
      hold.
      """#,
      #"""
      8:93: error: "seats": found the number 0, expected a whole number from 1 to 200000. \#
      Write a whole number from 1 to 200000.
      """#,
      #"8:96: error: "for" is missing. Give it a value."#,
      #"""
      8:125: error: "release_minutes": found the number -1, expected a whole number from 0 to \#
      1440. Write a whole number from 0 to 1440.
      """#),
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
      ],
      #"""
      6:75: error: "status": "maybe" is not one of the words it may be. Write one of wished, \#
      invited, confirmed, withdrawn.
      """#,
      #"""
      6:101: error: "state": "given" is not one of the words it may be. Write one of asked, \#
      granted, refused.
      """#,
      #"6:119: error: "state" is missing. Give it a value."#,
      #"""
      7:51: error: "public": found the string "no", expected true or false. Write true or \#
      false, without quotes.
      """#,
      #"""
      7:72: error: "visa": found the string "asked", expected an object. Write { and } around \#
      it.
      """#,
      #"""
      8:41: error: "admission": "gratis" is not one of the words it may be. Write one of \#
      paid, free, invitation, accreditation, registration.
      """#,
      #"""
      8:65: error: "availability": "soldout" is not one of the words it may be. Did you mean \#
      "sold-out"?
      """#,
      #"""
      8:130: error: "status": "sure" is not one of the words it may be. Write one of invited, \#
      confirmed, declined.
      """#,
      #"""
      8:163: error: "turned_away": found the number -1, expected a whole number from 0 to \#
      100000000. Write a whole number from 0 to 100000000.
      """#),
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
      ],
      #"""
      7:57: error: "arrival": "5 December" is no day, and no time on one. Write it as in \#
      2025-12-05 or 2025-12-05T14:30.
      """#,
      #"""
      7:82: error: "departure": 30 February 2026 does not exist: the month has 28 days. Give \#
      a day from 1 to 28.
      """#,
      #"""
      7:138: error: "arrival": 24:30 is no time of day. Write 00:30 with the date of the next \#
      day.
      """#,
      #"""
      7:169: error: "departure": 02:30 comes twice in Europe/Paris on 25 October 2026, at \#
      +02:00 and again at +01:00. Say which: write "first" or "second" after it, a space \#
      between.
      """#,
      #"""
      8:53: error: "checked": 02:30 does not exist in Europe/Paris on 29 March 2026: clocks \#
      go from 02:00 to 03:00. Give 03:00 or later, or 01:59 or earlier.
      """#,
      #"""
      8:88: error: "sent": "2026-03-28 10:00" is no day, and no time on one. Write it as in \#
      2025-12-05 or 2025-12-05T14:30.
      """#,
      #"""
      8:113: error: "due": "2026-03-28[Asia/Tokyo]" is no day, and no time on one. Write it \#
      as in 2025-12-05 or 2025-12-05T14:30.
      """#,
      #"""
      8:148: error: "arrived": "Asia/Tokio" is no time zone known here. Did you mean \#
      "Asia/Tokyo"?
      """#,
      #"""
      8:188: error: "sent": "2026-03-28T10:00[Asia/Tokyo" is no day, and no time on one. \#
      Write it as in 2025-12-05 or 2025-12-05T14:30.
      """#,
      #"""
      8:224: error: "due": "2026-10-25T02:30 third" is no day, and no time on one. Write it \#
      as in 2025-12-05 or 2025-12-05T14:30.
      """#,
      #"""
      8:267: error: "from": "2026-03-28" is a day without a time. Write the time too, as in \#
      2026-03-28T14:30.
      """#,
      #"""
      8:287: error: "zone": "Nowhere" is no time zone known here. Write a name such as \#
      Europe/Paris or Asia/Ho_Chi_Minh.
      """#),
    FaultyDocument(
      "hires that end before they start, or never",
      [
        "hires": #"""
        [{"key":"a","venue":"rex","date":"2026-03-28","start":"18:00","end":"17:00"},\#
        {"key":"b","venue":"rex","date":"2026-03-28","start":"18:00"},\#
        {"key":"c","venue":"rex","date":"2026-03-29","start":"02:30","end":"23:00","use":"ours"},\#
        {"key":"d","venue":"rex","start":"18:00","end":"23:00","daypart":"evening"}]
        """#
      ],
      #"""
      8:83: error: "end": the end 2026-03-28T17:00:00+01:00 does not come after the start \#
      2026-03-28T18:00:00+01:00. Give a later end, or "end_date" where it ends on another \#
      day.
      """#,
      #"8:92: error: "end" is missing. Give it a value."#,
      #"""
      8:207: error: "start": 02:30 does not exist in Europe/Paris on 29 March 2026: clocks go \#
      from 02:00 to 03:00. Give 03:00 or later, or 01:59 or earlier.
      """#,
      #"""
      8:235: error: "use": "ours" is not one of the words it may be. Write one of open, \#
      blocked, rehearsal.
      """#,
      #"8:243: error: "date" is missing. Give it a value."#,
      #"""
      8:298: error: the key "daypart" is not known here. Remove it; known here: key, venue, \#
      auditorium, date, start, zone, occurrence, end, end_date, end_zone, end_occurrence, \#
      use, note, sources, variants.
      """#),
  ]
}
