extension FaultyDocument {
  /// Names that are there twice, or not at all.
  static let names = [
    FaultyDocument(
      "keys and codes twice",
      [
        "venues": #"""
        [{"key":"rex","name":{"fr":"Rex"},"auditoria":[{"key":"a"},{"key":"a"}]},{"key":"rex",\#
        "name":{"fr":"R"}}]
        """#,
        "films": #"[{"key":"mua-do","original_title":"A"},{"key":"MUA-DO","original_title":"B"}]"#,
        "guests": #"[{"key":"g","name":"A"},{"key":"g","name":"B"}]"#,
        "screenings": #"[{"code":"CL"},{"code":"cl"}]"#,
        "counts": #"""
        [{"key":"c1","screening":"CL","count":1,"method":"clicker"},{"key":"c1","scope":"week",\#
        "count":1,"method":"clicker"}]
        """#,
      ],
      #"""
      5:81: error: "key": the auditorium a is there already, at 5:69. Give one of the two another \#
      name, or keep only one.
      """#,
      #"""
      5:95: error: "key": the venue rex is there already, at 5:23. Give one of the two another \#
      name, or keep only one.
      """#,
      #"""
      6:61: error: "key": the film mua-do is there already, at 6:23. Give one of the two another \#
      name, or keep only one.
      """#,
      #"""
      7:46: error: "key": the guest g is there already, at 7:23. Give one of the two another \#
      name, or keep only one.
      """#,
      #"""
      8:38: error: "code": the screening CL is there already, at 8:24. Give one of the two \#
      another name, or keep only one.
      """#,
      #"""
      9:82: error: "key": the count c1 is there already, at 9:23. Give one of the two another \#
      name, or keep only one.
      """#),
    FaultyDocument(
      "an unknown venue",
      [
        "screenings": #"[{"code":"CL","venue":"rexx","auditorium":"salle-1"}]"#
      ],
      #"8:37: error: "venue": there is no venue rexx in this file. Did you mean "rex"?"#),
    FaultyDocument(
      "an unknown auditorium",
      [
        "screenings": #"[{"code":"CL","venue":"rex","auditorium":"salle-2"}]"#
      ],
      #"""
      8:56: error: "auditorium": there is no auditorium salle-2 in this file. Did you mean \#
      "salle-1"?
      """#),
    FaultyDocument(
      "an auditorium without a venue",
      [
        "screenings": #"[{"code":"CL","auditorium":"salle-1"}]"#
      ],
      #"8:42: error: there is an "auditorium" and no "venue". Say in which venue it is."#),
    FaultyDocument(
      "unknown films and guests",
      [
        "screenings": #"""
        [{"code":"CL","films":["mua-doo"],"parts":[{"kind":"film","film":"canh-dong"}],\#
        "appearances":[{"guest":"huyenn","role":"director"}]}]
        """#
      ],
      #"""
      8:38: error: item 1 of "films": there is no film mua-doo in this file. Did you mean \#
      "mua-do"?
      """#,
      #"""
      8:80: error: "film": there is no film canh-dong in this file. Add it to "films", or name \#
      one that is there.
      """#,
      #"8:118: error: "guest": there is no guest huyenn in this file. Did you mean "huyen"?"#),
    FaultyDocument(
      "a film in a part that shows none",
      [
        "screenings": #"[{"code":"CL","parts":[{"kind":"qa","film":"mua-do"}]}]"#
      ],
      #"8:58: error: a part of kind qa shows no film. Let the kind be film, or leave "film" out."#),
    FaultyDocument(
      "a count of an unknown screening",
      [
        "counts": #"[{"key":"c1","screening":"CM","count":1,"method":"clicker"}]"#
      ],
      #"9:40: error: "screening": there is no screening CM in this file. Did you mean "CL"?"#),
    FaultyDocument(
      "a count of nothing and of two things",
      [
        "counts": #"""
        [{"key":"c1","count":1,"method":"clicker"},{"key":"c2","screening":"CL","scope":"week",\#
        "count":1,"method":"clicker"},{"key":"c3","scope":"day","count":1,"method":"clicker"}]
        """#
      ],
      #"""
      9:16: error: it is not said what was counted. Give "screening" with a code, or "scope": \#
      "week".
      """#,
      #"9:95: error: there are a "screening" and a "scope". Keep one of the two."#,
      #"9:152: error: "scope": "day" is not one of the words it may be. Write one of week."#),
    FaultyDocument(
      "a count that replaces an unknown one",
      [
        "counts": #"""
        [{"key":"c1","screening":"CL","count":1,"method":"clicker","supersedes":"c7"}]
        """#
      ],
      #"9:87: error: "supersedes": there is no count c7 in this file. Did you mean "c1"?"#),
    FaultyDocument(
      "counts that lead back to themselves",
      [
        "counts": #"""
        [{"key":"a1","scope":"week","count":1,"method":"clicker","supersedes":"a2"},{\#
        "key":"a2","scope":"week","count":1,"method":"clicker","supersedes":"a1"},{"key":"a3",\#
        "scope":"week","count":1,"method":"clicker","part_of":"a3"}]
        """#
      ],
      #"""
      9:160: error: "supersedes": the line leads back to itself: a1 -> a2 -> a1. Let one of these \#
      have no "supersedes".
      """#,
      #"""
      9:232: error: "part_of": the line leads back to itself: a3 -> a3. Let one of these have no \#
      "part_of".
      """#),
    FaultyDocument(
      "a faulty film is known by its key",
      [
        "films": #"[{"key":"mua-do"}]"#,
        "screenings": #"[{"code":"CL","films":["mua-do"]}]"#,
      ],
      #"6:16: error: "original_title" is missing. Give it a value."#),
  ]
}
