import CivilTime
import Exchange
import SchedulingDomain
import Spelling
import Tables
import TestSupport
import Testing

/// Columns, sheets, and what has no place of its own.
@Suite struct SheetColumnTests {
  @Test func `no word stands for two columns of one kind of sheet`() {
    for kind in SheetKind.allCases {
      var seen: [String: SheetField] = [:]
      for entry in Headings.entries where entry.kinds.contains(kind) {
        for word in Set((entry.english + entry.french + entry.vietnamese).map { folded($0) }) {
          let other = seen.updateValue(entry.field, forKey: word)
          #expect(other == nil || other == entry.field, "\(word) on a sheet of \(kind)")
        }
      }
    }
  }

  private func folded(_ text: String) -> String { Spelling.folded(text) }

  @Test(arguments: [
    ("Titre original", "Salle", "Durée (min)"), ("ORIGINAL TITLE", "hall", "Running time"),
    ("tên gốc", "phòng chiếu", "thời lượng"), ("title_original", "auditorium", "runtime"),
  ])
  func `headings are known in three languages, without case or accents`(
    title: String, hall: String, length: String
  ) throws {
    let text = "date;\(title);\(hall);\(length)\n2025-12-05;F;1;90\n"
    let programme = try ReadSheet(text).programme()
    #expect(programme.films.values.map(\.runningTime?.value) == [90])
    #expect(programme.screenings.values.map(\.place.auditorium?.auditorium.text) == ["1"])
  }

  @Test func `a column that is not known is kept as a line of the note, and said`() throws {
    let text = "film,title,Prize,Fee\nf,F,granted,200 €\n"
    let first = try ReadSheet(text)
    #expect(first.result.readAs[0].hasSuffix("kept as notes: \"Prize\", \"Fee\""))
    let programme = try first.programme()
    #expect(programme.films[Build.key("f")]?.remarks.note == "Prize: granted\nFee: 200 €")
    let changed = try ReadSheet(
      "film,title,Prize,Fee\nf,F,refused,\n", into: .week(programme)
    ).programme()
    #expect(changed.films[Build.key("f")]?.remarks.note == "Prize: refused\nFee: 200 €")
  }

  @Test(arguments: [
    ("Durée", "long,moyen,", "Durée: long"), ("Année", "récente,1995,vieille", "Année: récente"),
  ])
  func `a column of words under a heading that means numbers is kept as notes, and said`(
    heading: String, cells: String, note: String
  ) throws {
    let cells = cells.split(separator: ",", omittingEmptySubsequences: false)
    let rows = zip(["a", "b", "c"], cells).map { "\($0),\($0),\($1)" }
    let text = "film,title,\(heading)\n" + rows.joined(separator: "\n")
    let read = try ReadSheet(text)
    #expect(read.result.readAs[0].hasSuffix("kept as notes: \"\(heading)\""))
    #expect(
      read.faults.contains {
        $0.contains("t.csv:2:5: notice: most of \"\(heading)\" has no number")
      })
    #expect(read.faults.contains { $0.contains("--map \"\(heading)=") })
    #expect(try read.programme().films[Build.key("a")]?.remarks.note == note)
  }

  @Test(arguments: [
    ("film,title,Durée\na,A,long\nb,B,90\n", [], "--map \"Durée=note\""),
    ("film,title,Durée\na,A,long\n", [], "and \"Durée\" is taken as runtime"),
    ("film,title,Durée\na,A,long\nb,B,moyen\n", ["Durée=runtime"], "taken as runtime"),
    ("film,title,runtime\na,A,long\nb,B,moyen\n", [], "\"long\" is no length. Write"),
  ])
  func `one word among numbers, a mapped column and our own names stay what they are`(
    text: String, map: [String], words: String
  ) throws {
    let read = try ReadSheet(text, map: map)
    #expect(read.result.stated == nil)
    #expect(read.faults.contains { $0.contains("error: ") && $0.contains(words) }, "\(read.faults)")
  }

  @Test func `a person may say what a column is`() throws {
    let text = "date,Salle ciné,Œuvre,Interne\n2025-12-05,Rex,F,secret\n"
    let read = try ReadSheet(text, map: ["salle cine=venue", "Œuvre=film", "Interne=-"])
    let programme = try read.programme()
    #expect(programme.lines == ["101 2025-12-05 rex f tentative"])
    #expect(programme.screenings[Build.code("101")]?.remarks.note == nil)
  }

  @Test func `what was mapped now wins over what was mapped before`() throws {
    let before = try SheetMap(["A=venue", "B=film"])
    #expect(try SheetMap(["a=auditorium"]).adding(before).entries == ["B=film", "a=auditorium"])
    #expect(throws: SheetMap.Refusal.noSign("A")) { try SheetMap(["A"]) }
    #expect(throws: SheetMap.Refusal.unknownField("venu", nearest: "venue")) {
      try SheetMap(["A=venu"])
    }
  }

  @Test(arguments: [
    ("Mua do", true), ("Mưa đo", true), ("Mua dò", true), ("MƯA ĐỎ", false), ("mua-do", false),
    ("mưa  đỏ", false), ("Mùa hè", false),
  ])
  func `nearly the same name is asked about, the same name is not`(
    name: String, isAsked: Bool
  ) throws {
    let first = try ReadSheet("film,title\n,Mưa đỏ\n").programme()
    let text = "date,film\n2025-12-05,\(name)\n"
    #expect(try ReadSheet(text, into: .week(first)).questions.isEmpty == !isAsked)
  }

  @Test(arguments: [
    ("Atlas", "Atlass"), ("Snow Country Line", "Snow Country Lines"),
    ("The Cartographer's Wife", "Cartographer s Wife"),
    ("The Cartographer's Wife", "The Cartographers Wife"), ("Atlas", "L'Atlas"),
  ])
  func `a letter or an article more or less is asked about`(known: String, typed: String) throws {
    let first = try ReadSheet("film,title\n,\(known)\n").programme()
    #expect(
      try ReadSheet("date,film\n2025-12-05,\(typed)\n", into: .week(first)).questions.count == 1)
  }

  @Test(arguments: ["Atlas", "Mirage", "Snow Country Line"])
  func `one slip anywhere in a name is asked about`(known: String) throws {
    let week = try ReadSheet("film,title\n,\(known)\n").programme()
    let letters = Array(known)
    var slips: Set<String> = []
    for place in letters.indices {
      var (less, more, other, swapped) = (letters, letters, letters, letters)
      less.remove(at: place)
      more.insert("z", at: place)
      other[place] = "z"
      if place > 0 { swapped.swapAt(place, place - 1) }
      slips.formUnion([less, more, other, swapped].map { String($0) })
    }
    // A name of four letters has too many neighbours.
    for slip in slips where slip.count > 4 && slip != known {
      let read = try ReadSheet("date,film\n2025-12-05,\(slip)\n", into: .week(week))
      #expect(read.questions.count == 1, "\(slip)")
    }
  }

  @Test(arguments: [
    ("accepté", Visit.Status.accepted), ("Invitée", .invited), ("décliné", .declined),
    ("đã nhận lời", .accepted), ("từ chối", .declined),
  ])
  func `a guest's state is known in French and Vietnamese`(word: String, meant: Visit.Status) throws
  {
    let text = "Nom,Statut,Vol / train,Langues parlées\nAnn,\(word),VN19,fr\n"
    let guest = try #require(
      try ReadSheet(text, named: "guests.csv").programme().guests.values.first)
    #expect(guest.visit.status == meant)
    #expect(guest.visit.transport == "VN19" && guest.languages == [.french])
  }

  @Test func `French headings of questions and admission are known`() throws {
    let text = "n°,jour,film,Q&R,Entrée\nA,2025-12-05,F,20,gratuit\n"
    let screening = try #require(try ReadSheet(text).programme().screenings[Build.code("A")])
    #expect(screening.admission == .free && screening.parts.map(\.kind) == [.film, .qa])
  }

  @Test(arguments: [
    ("Rocky II", "Rocky IV"), ("Dune Part 1", "Dune Part 2"), ("Salle A", "Salle B"),
  ])
  func `numbers tell names apart`(first: String, second: String) throws {
    let read = try ReadSheet("date,film\n2025-12-05,\(first)\n2025-12-06,\(second)\n")
    #expect(read.questions.isEmpty)
    #expect(try read.programme().films.count == 2)
  }

  @Test func `titles without Latin letters get keys of another title, or numbers`() throws {
    let programme = try ReadSheet("title_original,title_en\n默視錄,Stranger Eyes\n莎劇演員,\n").programme()
    #expect(Set(programme.films.keys.map(\.text)) == ["stranger-eyes", "film-1"])
  }

  @Test func `a time without a date is of the day above only where a person says so`() throws {
    let text = "code;date;start;film\n;2025-12-05;18:00;F\n;;21:00;G\n"
    #expect(
      try ReadSheet(text).questions == [
        "3:2: rows have a time and no date. Are they of the day above?"
      ])
    let yes = try ReadSheet(text, answers: SheetAnswers(datesAsAbove: true)).programme()
    #expect(yes.lines.last == "102 2025-12-05T21:00 nowhere g tentative")
    let no = try ReadSheet(text, answers: SheetAnswers(datesAsAbove: false))
    #expect(no.faults.contains { $0.contains("there is a time and no day") })
  }

  @Test func `rows of one room and start are one screening where a person says so`() throws {
    let text = """
      date,start,venue,auditorium,film
      2025-12-05,20:00,Rex,1,Short one
      2025-12-05,20:00,Rex,1,Another short
      """
    let apart = try ReadSheet(text)
    #expect(try apart.programme().screenings.count == 2)
    #expect(apart.faults.contains { $0.contains("1 row has the room and start of a row above") })
    let answers = SheetAnswers(joinsRows: true)
    let together = try ReadSheet(text, answers: answers).programme()
    #expect(together.lines == ["101 2025-12-05T20:00 rex/1 short-one+another-short tentative"])
    let again = try ReadSheet(text, into: .week(together), answers: answers).programme()
    #expect(again == together)
  }

  @Test func `a sheet of the week says its days, zone and names`() throws {
    let text = """
      champ;valeur
      premier jour;2025-12-04
      last_day;2025-12-14
      zone;Asia/Ho_Chi_Minh
      name_vi;Tuần phim
      organiser;AVSE Global | co-organiser
      slogan;Ánh sáng
      """
    let week = try ReadSheet(text, named: "semaine.csv").programme().week
    #expect(week.days.first == Build.day("2025-12-04"))
    #expect(week.days.last == Build.day("2025-12-14"))
    #expect(week.zone.identifier == "Asia/Ho_Chi_Minh")
    #expect(week.name[.vietnamese] == "Tuần phim")
    #expect(week.involvements.map(\.role) == ["co-organiser"])
    #expect(week.remarks.note == "slogan: Ánh sáng")
  }

  @Test func `a folder of tables is read in the order in which they need each other`() throws {
    let faults = Faults(file: "week")
    let files = [
      ("appearances.csv", "guest,screening,role,part\nĐặng Thái Huyền,CL,director,qa\n"),
      ("films.csv", "film,title_original,section\nmua-do,Mưa đỏ,Closing\n"),
      ("hire.csv", "venue,date,from,to\nRex,2025-12-12,18:30,23:00\n"),
      ("attendance.csv", "id,screening,count,method\na1,CL,214,clicker\n"),
      ("guests.csv", "name,country\nĐặng Thái Huyền,VN\n"),
      ("screenings.csv", "code,date,venue,film\nCL,2025-12-12,Rex,mua-do\n"),
    ].map { (name: $0.0, bytes: Array($0.1.utf8)) }
    let source = try #require(TableSource(files: files, faults: faults))
    let read = try ReadSheet(source, faults, into: nil, map: [], answers: SheetAnswers())
    let programme = try read.programme()
    #expect(programme.lines == ["CL 2025-12-12 rex mua-do tentative"])
    #expect(programme.screenings[Build.code("CL")]?.appearances.map(\.role) == [.director])
    #expect(programme.counts[Build.key("a1")]?.figure.value == 214)
    #expect(programme.hires.keys.map(\.text) == ["20251212-1830-rex"])
    #expect(programme.sections[Build.key("closing")]?.name[.english] == "Closing")
  }
}
