import Admin
import TestSupport
import Testing

/// What the nouns print, to the letter, on a terminal of 80 columns.
@Suite struct GoldenNounTests {
  private static func desk(_ lines: String...) throws -> TestDesk {
    let desk = try TestDesk.planned()
    for line in lines {
      let reply = desk.run(line)
      guard reply.status == .done else { throw TestFailure("\(line): \(reply.notes)") }
    }
    return desk
  }

  @Test func `copies of films`() throws {
    let desk = try Self.desk(
      "print add RR-DCP2 --film mua --format DCP --from Galaxy --to Pathé --carrier DHL "
        + "--waybill 4711 --due \"1dec 14:30\" --key-server 4217 --key-state asked",
      "print add RR-35 --film mua --format 35mm --arrived 28nov --checked 29nov --audio vi "
        + "--subtitles fr --subtitle-method burned",
      "screening edit A1 --print RR-DCP2")
    #expect(
      desk.run("print list --film mua").output == """
        Key      Film      Format  Audio  Subtitles  On its way    Key state  Checked
        -------  --------  ------  -----  ---------  ------------  ---------  ----------
        rr-35    Red Rain  35mm    vi     fr         arrived Fri              Sat 29 Nov
                                                     28 Nov
        rr-dcp2  Red Rain  DCP                       due Mon 1     asked
                                                     Dec, 14:30

        """)
    #expect(
      desk.run("copies show RR-DCP2").output == """
        Mưa đỏ  (rr-dcp2)
          Format        DCP
          Running time  124 min
          Ways          from Galaxy to Pathé, DHL 4711, due Mon 1 Dec, 14:30
          Keys          server 4217, asked for
          Checked       not yet
          Played        A1 Fri 5 Dec, 20:00-22:04, Pathé Palace, Salle 1

        """)
  }

  @Test func `hires and ways between houses`() throws {
    let desk = try Self.desk(
      "venue add Rex", "hire add pathe 1 --date 5dec --from 18:30 --to 23:00",
      "hire add pathe 2 --date 5dec --from 9h --to 10h --use rehearsal --note \"sound only\"",
      "hire add rex --date 6dec --from 20:00 --to 02:00 --use blocked",
      "travel add rex pathe --minutes 25", "travel add pathe rex --minutes 20")
    #expect(
      desk.run("hire list --day sat").output == """
        Key                Day        Time         Where  Use
        -----------------  ---------  -----------  -----  -------
        20251206-2000-rex  Sat 6 Dec  20:00-02:00  Rex    blocked

        """)
    #expect(
      desk.run("hire show rex").output == """
        Rex  (20251206-2000-rex)
          When  Sat 6 Dec, 20:00-02:00
          Use   blocked

        """)
    #expect(
      desk.run("travel list").output == """
        From          To            Minutes  Back
        ------------  ------------  -------  ----
        Pathé Palace  Rex                20    25
        Rex           Pathé Palace       25    20

        """)
  }

  @Test func `kept seats`() throws {
    let desk = try Self.desk(
      "hold add A1 --for Sponsor --seats 10",
      "hold add A1 --for Embassy --seats 150 --release 20 --order 1 --seat A1-F30",
      "screening edit A1 --admission invitation --availability sold-out "
        + "--tickets https://example.org/a1")
    #expect(
      desk.run("hold list").output == """
        Code  Day        Order  For      Seats  Seat    Held  Free   Of  Until
        ----  ---------  -----  -------  -----  ------  ----  ----  ---  -------------
        A1    Fri 5 Dec      1  Embassy    150  A1-F30   160   240  400  20 min before
        A1    Fri 5 Dec         Sponsor     10                           the end
        (no room for “Title”)

        """)
    #expect(
      desk.run("screening show A1").output == """
        Red Rain  (A1)
          Films      Mưa đỏ, 124 min
          Kind       Screening, Public
          Status     tentative
          When       Fri 5 Dec, 20:00-22:04
          Where      Pathé Palace, Salle 1
          Order      Mưa đỏ, 124 min
          Guests     Đặng Thái Huyền, director
          Seats      400, 160 held, 240 free
          Held for   Embassy: 150 (A1-F30), until 20 min before
                     Sponsor: 10, until the end
          Admission  By invitation
          Tickets    Sold out
                     https://example.org/a1
          Version    4

        """)
  }

  @Test func `a package and its section`() throws {
    let desk = try Self.desk(
      "package add \"Young Voices\" --film mua --film canh --film tuong --break 10",
      "section add Homage --description \"Masters of the seventies.\" --position 1",
      "organisation add \"Galaxy Studio\" --role distributor",
      "film edit canh --section homage --status confirmed --rights granted "
        + "--rights-note \"two screenings\" --rights-holder galaxy --embargo \"4dec 18:00\"",
      "screening edit U1 --package young")
    #expect(
      desk.run("package show young").output == """
        Young Voices  (young-voices)
          Films   Mưa đỏ, 124 min, then a break of 10 min
                  Cánh đồng hoang, 90 min, then a break of 10 min
                  Tướng về hưu, length not known
          Length  not known
          Shown   U1 no day yet, venue to come

        """)
    #expect(
      desk.run("section show homage").output == """
        Homage  (homage)
          Description  en: Masters of the seventies.
          Position     1
          Films        canh-dong-hoang Cánh đồng hoang

        """)
    let film = desk.run("film show canh").output
    #expect(
      film.hasPrefix(
        """
        Cánh đồng hoang  (canh-dong-hoang)
          Titles         en: The Abandoned Field
          Running time   90 min
          Status         confirmed
          Section        Homage
          Rights         granted, two screenings
          Rights holder  Galaxy Studio
          Embargo        until Thu 4 Dec, 18:00
          Shown          A2
        """), "\(film)")
  }
}
