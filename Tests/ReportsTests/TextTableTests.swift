import Reports
import Testing

struct TextTableTests {
  private let agenda = TextTable(
    columns: [
      .init("CODE", priority: 9),
      .init("START", priority: 8),
      .init("TITLE", priority: 9, minimumWidth: 12, wraps: true),
      .init("VENUE", priority: 5, minimumWidth: 8, wraps: true),
      .init("SEATS", alignment: .right, priority: 3),
      .init("NOTE", priority: 1, minimumWidth: 16, wraps: true),
    ],
    rows: [
      ["S01", "20:30", "Mưa đỏ", "Pathé Palace 1", "452", "with the director"],
      [
        "S02", "14:00", "Đêm tối rực rỡ! và những người bạn", "Le Grand Rex", "2702", "",
      ],
      ["S03", "", "霸王别姬", "Publicis", "", "版本：数码修复"],
      ["S04", "09:15", "M\u{1B}[2Ju\u{31B}a\nđo\u{309}", "?", "-"],
    ])

  @Test func `a pipe gets everything in full`() {
    let rendering = agenda.rendered(width: nil)
    #expect(rendering.droppedColumns == [])
    #expect(
      rendering.text == """
        CODE  START  TITLE                               VENUE           SEATS  NOTE
        ----  -----  ----------------------------------  --------------  -----  -----------------
        S01   20:30  Mưa đỏ                              Pathé Palace 1    452  with the director
        S02   14:00  Đêm tối rực rỡ! và những người bạn  Le Grand Rex     2702
        S03          霸王别姬                            Publicis               版本：数码修复
        S04   09:15  M\u{FFFD}[2Jưa đỏ                          ?                   -

        """)
  }

  @Test func `forty columns`() {
    let rendering = agenda.rendered(width: 40)
    #expect(rendering.droppedColumns == ["SEATS", "NOTE"])
    #expect(
      rendering.text == """
        CODE  START  TITLE              VENUE
        ----  -----  -----------------  --------
        S01   20:30  Mưa đỏ             Pathé
                                        Palace 1
        S02   14:00  Đêm tối rực rỡ!    Le Grand
                     và những người     Rex
                     bạn
        S03          霸王别姬           Publicis
        S04   09:15  M\u{FFFD}[2Jưa đỏ         ?

        """)
  }

  @Test func `eighty columns`() {
    let rendering = agenda.rendered(width: 80)
    #expect(rendering.droppedColumns == [])
    #expect(
      rendering.text == """
        CODE  START  TITLE                           VENUE       SEATS  NOTE
        ----  -----  ------------------------------  ----------  -----  ----------------
        S01   20:30  Mưa đỏ                          Pathé         452  with the
                                                     Palace 1           director
        S02   14:00  Đêm tối rực rỡ! và những người  Le Grand     2702
                     bạn                             Rex
        S03          霸王别姬                        Publicis           版本：数码修复
        S04   09:15  M\u{FFFD}[2Jưa đỏ                      ?               -

        """)
  }

  @Test func `two hundred columns show what a pipe gets`() {
    #expect(agenda.rendered(width: 200) == agenda.rendered(width: nil))
  }

  @Test(arguments: 8...200)
  func `no line is wider than the terminal and no title is lost`(width: Int) {
    let rendering = agenda.rendered(width: width)
    let lines = rendering.text.split(separator: "\n")
    #expect(lines.allSatisfy { displayWidth(of: String($0)) <= width })
    let titles = agenda.columns.map(\.title)
    for title in titles where !rendering.droppedColumns.contains(title) {
      #expect(lines.first?.contains(title.prefix(width - 1)) == true)
    }
  }

  @Test func `a long title takes several lines before a column goes`() {
    let table = TextTable(
      columns: [
        .init("Film", priority: 2, wraps: true),
        .init("Average price, EUR", alignment: .right, priority: 1, wrapsTitle: true),
      ],
      rows: [["Mưa đỏ", "12.50"]])
    #expect(
      table.rendered(width: 15).text == """
        Film    Average
                 price,
                    EUR
        ------  -------
        Mưa đỏ    12.50

        """)
    #expect(table.rendered(width: 12).droppedColumns == ["Average price, EUR"])
    #expect(table.rendered(width: nil).text.hasPrefix("Film    Average price, EUR\n"))
  }

  @Test func `colour is only in the heading, and the words are the same without it`() {
    let coloured = agenda.rendered(width: 80, style: .coloured).text
    let plain = agenda.rendered(width: 80).text
    #expect(coloured.hasPrefix("\u{1B}[1mCODE"))
    let bare = coloured.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
    #expect(bare == plain)
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `a lone column that can't wrap is cut with an ellipsis, on a terminal only`() {
    let table = TextTable(columns: [.init("名字")], rows: [["电影电影"], ["abcdefgh"], ["abc"]])
    #expect(table.rendered(width: 6).text == "名字\n------\n电影…\nabcde…\nabc\n")
    #expect(table.rendered(width: nil).text == "名字\n--------\n电影电影\nabcdefgh\nabc\n")
    #expect(TextTable(columns: [], rows: []).rendered(width: 10).text == "")
  }

  @Test(
    arguments: [
      ("a b c", 3, ["a b", "c"]), ("", 5, [""]), ("abcdef", 4, ["abcd", "ef"]),
      ("xy abcdefgh", 4, ["xy", "abcd", "efgh"]),
      ("hello abcdefghijklmnop", 12, ["hello abcdef", "ghijklmnop"]),
      ("电影周末", 5, ["电影", "周末"]), ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
      ("  a   b  ", 9, ["a b"]),
    ])
  func `text wraps at spaces, and inside what is longer than a line`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(wrapped(text, width: width) == lines)
  }
}
