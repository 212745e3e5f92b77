extension FaultyDocument {
  /// Days and times that are not.
  static let times = [
    FaultyDocument(
      "30 February",
      [
        "week": #"""
        {"key":"w","name":{"en":"W"},"first_day":"2026-02-30","last_day":"2026-13-02",\#
        "zone":"Europe/Paris"}
        """#
      ],
      #"""
      4:56: error: "first_day": 30 February 2026 does not exist: the month has 28 days. Give a \#
      day from 1 to 28.
      """#,
      #"""
      4:80: error: "last_day": there is no day 2 of month 13 of year 2026. Months go from 01 to \#
      12, years from 0001.
      """#),
    FaultyDocument(
      "the last day first",
      [
        "week": #"""
        {"key":"w","name":{"en":"W"},"first_day":"2026-03-28","last_day":"2026-03-27",\#
        "zone":"Europe/Paris"}
        """#
      ],
      #"""
      4:80: error: "last_day": the last day 2026-03-27 comes before the first day 2026-03-28. Put \#
      the earlier day first.
      """#),
    FaultyDocument(
      "dates in other forms",
      [
        "screenings": #"[{"code":"CL","date":"12/12/2025","changed_at":"2025-12-05 10:00"}]"#
      ],
      #"""
      8:36: error: "date": "12/12/2025" is not written as YYYY-MM-DD. Write it as in 2025-12-05.
      """#,
      #"""
      8:62: error: "changed_at": "2025-12-05 10:00" is not written as YYYY-MM-DDTHH:MM:SS with Z \#
      or an offset such as +01:00. Write it as in 2025-12-05T20:30:00+01:00.
      """#),
    FaultyDocument(
      "24:30",
      [
        "screenings": #"""
        [{"code":"CL","date":"2026-03-28","start":"24:30"},{"code":"B","date":"2026-03-28",\#
        "start":"20:75"},{"code":"C","date":"2026-03-28","start":"8pm"}]
        """#
      ],
      #"8:57: error: "start": 24:30 is no time of day. Write 00:30 with the date of the next day."#,
      #"""
      8:106: error: "start": 20:75 is no time of day. Hours go from 00 to 23, minutes and seconds \#
      from 00 to 59.
      """#,
      #"8:155: error: "start": "8pm" is not written as HH:MM. Write it as in 20:30."#),
    FaultyDocument(
      "a time that the clocks skip",
      [
        "screenings": #"[{"code":"CL","date":"2026-03-29","start":"02:30"}]"#
      ],
      #"""
      8:57: error: "start": 02:30 does not exist in Europe/Paris on 29 March 2026: clocks go from \#
      02:00 to 03:00. Give 03:00 or later, or 01:59 or earlier.
      """#),
    FaultyDocument(
      "a time that the clocks show twice",
      [
        "screenings": #"[{"code":"CL","date":"2026-10-25","start":"02:30","end":"02:45"}]"#
      ],
      #"""
      8:57: error: "start": 02:30 comes twice in Europe/Paris on 25 October 2026, at +02:00 and \#
      again at +01:00. Say which: "occurrence": "first" or "second".
      """#),
    FaultyDocument(
      "an end that the clocks skip",
      [
        "screenings": #"[{"code":"CL","date":"2026-03-28","start":"23:00","end":"02:30"}]"#
      ],
      #"""
      8:71: error: "end": 02:30 does not exist in Europe/Paris on 29 March 2026: clocks go from \#
      02:00 to 03:00. Give 03:00 or later, or 01:59 or earlier.
      """#),
    FaultyDocument(
      "a time without a day",
      [
        "screenings": #"[{"code":"CL","start":"20:30"},{"code":"B","daypart":"evening"}]"#
      ],
      #"8:37: error: "start": there is a time and no day. Give the day in "date"."#,
      #"8:68: error: there is "daypart" and no "date". Give "date", or leave it out."#),
    FaultyDocument(
      "a daypart beside a time",
      [
        "screenings": #"[{"code":"CL","date":"2026-03-28","daypart":"evening","start":"20:30"}]"#
      ],
      #"8:59: error: there is a "daypart" beside the "start". Leave the daypart out."#),
    FaultyDocument(
      "an end before its start",
      [
        "screenings": #"""
        [{"code":"CL","date":"2026-03-28","start":"20:30","end":"19:00"},{"code":"B",\#
        "date":"2026-03-28","start":"20:30","end":"22:00","end_date":"2026-03-27"}]
        """#
      ],
      #"""
      8:71: error: "end": the end 2026-03-28T19:00:00+01:00 does not come after the start \#
      2026-03-28T20:30:00+01:00. Give a later end, or "end_date" where it ends on another day, or \#
      no end.
      """#,
      #"""
      8:134: error: "end": the end 2026-03-27T22:00:00+01:00 does not come after the start \#
      2026-03-28T20:30:00+01:00. Give a later end, or "end_date" where it ends on another day, or \#
      no end.
      """#),
    FaultyDocument(
      "an end without a start",
      [
        "screenings": #"""
        [{"code":"CL","date":"2026-03-28","end":"22:00","zone":"Asia/Tokyo",\#
        "occurrence":"first"}]
        """#
      ],
      #"8:55: error: there is "end" and no "start". Give "start", or leave it out."#,
      #"8:70: error: there is "zone" and no "start". Give "start", or leave it out."#,
      #"8:96: error: there is "occurrence" and no "start". Give "start", or leave it out."#),
    FaultyDocument(
      "a bad stamp of the whole",
      [
        "as_of": #""yesterday""#
      ],
      #"""
      10:15: error: "as_of": "yesterday" is not written as YYYY-MM-DDTHH:MM:SS with Z or an \#
      offset such as +01:00. Write it as in 2025-12-05T20:30:00+01:00.
      """#),
  ]
}
