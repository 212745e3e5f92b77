import Admin
import TestSupport
import Testing

/// What commands print, to the letter, on a terminal of 80 columns.
@Suite struct GoldenTests {
  @Test func `the agenda`() throws {
    let reply = try TestDesk.planned().run("agenda", now: "2025-12-05T19:30:00Z")
    #expect(reply.status == .done)
    #expect(
      reply.output == """
        Paris 2025
        Friday 5 December 2025 - Thursday 11 December 2025

        Friday 5 December 2025  (1/7)
          20:00-22:04            A1  Red Rain                      Pathé Palace, Salle 1
                                     tentative, 124 min
          -- now 20:30 --
          21:00-22:30            A2  The Abandoned Field           Pathé Palace, Salle 2
                                     90 min
          00:30-02:00            N1  The Abandoned Field           Pathé Palace, Salle 2
                                     tentative, 90 min

        Saturday 6 December 2025  (2/7)
          14:30                  P1  Cinema now                    venue to come
                                     tentative, Panel
          evening, time to come  E1  Tướng về hưu                  Pathé Palace
                                     tentative, ? min

        No day yet
                                 U1  Tướng về hưu                  venue to come
                                     tentative, ? min

        """)
  }

  @Test func `the grid`() throws {
    #expect(
      try TestDesk.planned().run("grid 5dec").output == """
        Friday 5 December 2025

               Pathé Palace, Salle 1               Pathé Palace, Salle 2
               ----------------------------------  ----------------------------------
        20:00  │ 20:00 A1 Red Rain
        20:30  │
        21:00  │                                   │ 21:00 A2 The Abandoned Field
        21:30  │                                   │
        22:00  └ 22:04                             └ 22:30
        22:30
        23:00
        23:30
        00:00
        00:30                                      │ 00:30 N1 The Abandoned Field
        01:00                                      │
        01:30                                      └ 02:00

        """)
  }

  @Test func `the conflicts`() throws {
    let reply = try TestDesk.planned().run("conflicts")
    #expect(reply.status == .conflict)
    #expect(reply.notes.isEmpty)
    #expect(
      reply.output == """
        fatal  Fri 5 Dec 21:00  A1 and A2  guest-in-two-places:A1+A2
          Đặng Thái Huyền cannot be at “Red Rain” (A1) until 22:04 and at “The Abandoned
          Field” (A2) from 21:00.
          Move A2 to 22:04 or later, or take the guest off one of the two.

        notice  Fri 5 Dec 20:00  A1  not-confirmed:A1
          “Red Rain” (A1) has its time and room and is not confirmed.
          Confirm it: filmweek screening edit A1 --status confirmed

        notice  Sat 6 Dec 00:30  N1  not-confirmed:N1
          “The Abandoned Field” (N1) has its time and room and is not confirmed.
          Confirm it: filmweek screening edit N1 --status confirmed

        notice  Sat 6 Dec 14:30  P1  runtime-unknown:P1
          Nobody has said when “Cinema now” (P1) ends.
          Say it: filmweek screening edit P1 --end TIME

        notice  “Tướng về hưu”  runtime-unknown:tuong-ve-huu
          Nobody has said how long “Tướng về hưu” runs, so the end of E1, U1 is not
          known.
          Say it: filmweek film edit tuong-ve-huu --runtime MINUTES

        1 fatal, 4 notices.
        Not compared: 3 of 6 screenings and events, 2 without a clock time yet and 1
        without an auditorium yet.

        """)
  }

  @Test func `a list of films`() throws {
    #expect(
      try TestDesk.planned().run("film list").output == """
        Key              Original title   English title        Min
        ---------------  ---------------  -------------------  ---
        canh-dong-hoang  Cánh đồng hoang  The Abandoned Field   90
        mua-do           Mưa đỏ           Red Rain             124
        tuong-ve-huu     Tướng về hưu

        """)
  }

  @Test func `a screening`() throws {
    #expect(
      try TestDesk.planned().run("screening show a2").output == """
        The Abandoned Field  (A2)
          Films    Cánh đồng hoang, 90 min
          Kind     Screening, Public
          Status   confirmed
          When     Fri 5 Dec, 21:00-22:30
          Where    Pathé Palace, Salle 2
          Order    Cánh đồng hoang, 90 min
          Guests   Đặng Thái Huyền, moderator
          Version  1

        """)
  }

  @Test func `the log`() throws {
    let desk = try TestDesk.planned()
    desk.run("screening move A1 --start 19:30")
    #expect(
      desk.run("log").output == """
        No  When              Who  Did             Undo      To what
        --  ----------------  ---  --------------  --------  ---------------------------
         2  2025-11-01 10:00  lan  screening move  possible  screening A1
         1  2025-11-01 10:00  lan  import          no        festival tuan-phim, week
                                                             paris, venue pathe-palace
                                                             and 10 more

        """)
  }

  @Test func `the attendance report`() throws {
    let desk = try TestDesk.planned()
    for line in [
      "attendance count A1 380 --door balcony", "attendance count A1 30 --door hall",
      "attendance count A2 101",
      "attendance claim \"more than 6,000\" --source press "
        + "--origin \"France and nearly 20 other countries\"",
    ] { #expect(desk.run(line).status == .done) }
    #expect(
      desk.run("report attendance").output == """
        Attendance: Paris 2025
        5–11 December 2025

        Totals
        Total       Claimed         Counted  Screenings   Missing
                                             counted
        ----------  ------------  ---------  -----------  ------------------------------
        Admissions                      511  2 of 5       N1, E1, U1
        Audience    more than           511  2 of 6       N1, P1, E1, U1
                    6,000
        Persons                   not known               nothing tells one person from
                                                          another

        How it is known: clicker 511

        Claimed; never added up:
        more than 6,000, from France and nearly 20 other countries (press)

        Admissions: people counted at screenings of films; one person at two films is
        two admissions.
        Audience: admissions, and people counted at other events of the week.
        Persons: different people, however often they came.

        Screenings
        Code  Title                Day        Counted              Seats  How
        ----  -------------------  ---------  -------  ----------  -----  -------
        A1    Red Rain             Fri 5 Dec      410  ██████████    400  clicker
        A2    The Abandoned Field  Fri 5 Dec      101  ██▌           100  clicker

        A1: 410 people for 400 seats; kept as counted.
        A2: 101 people for 100 seats; kept as counted.

        Where several methods speak of one screening, the surest counts: ticket scan,
        clicker, stub count, box office, registration, survey, estimate. Doors are
        added, each as the surest method has it; a part is never added to its whole;
        what is claimed is never added to anything.

        """)
  }
}
