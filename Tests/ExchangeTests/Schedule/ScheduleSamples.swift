/// Schedules in the shapes in which producers have written them, made up for these tests.
enum ScheduleSamples {
  /// As pentabarf wrote them: a `day_change`, no dates in events, no guid, rooms without a zone.
  static let pentabarf = """
    <?xml version="1.0" encoding="ISO-8859-1"?>
    <schedule>
      <conference>
        <title>Tage des kurzen Films</title>
        <venue>Kino Arsenal</venue>
        <city>Berlin</city>
        <start>2011-06-03</start>
        <end>2011-06-04</end>
        <days>2</days>
        <day_change>04:00:00</day_change>
        <timeslot_duration>00:15:00</timeslot_duration>
      </conference>
      <day date="2011-06-03" index="1">
        <room name="Gro\u{DF}er Saal">
          <event id="12">
            <start>20:00</start>
            <duration>01:30</duration>
            <room>Gro\u{DF}er Saal</room>
            <tag>eroeffnung</tag>
            <title>Er\u{F6}ffnung</title>
            <subtitle>Mit Musik</subtitle>
            <track>Programm</track>
            <type>film</type>
            <language>de</language>
            <abstract>Drei Filme.</abstract>
            <description/>
            <persons><person id="4">Anna Ma\u{DF}</person></persons>
            <links><link href="https://example.org/12">Seite</link></links>
          </event>
          <event id="13">
            <start>00:30</start>
            <duration>1:05:00</duration>
            <title>Nachtprogramm</title>
            <persons><person id="5">Anna Ma\u{DF}</person></persons>
          </event>
        </room>
      </day>
      <day date="2011-06-04" index="2"><room name="Gro\u{DF}er Saal"/></day>
    </schedule>
    """

  /// As frab writes them: dates with offset, HTML, a recording; a double booking for good measure.
  static let frab = """
    <?xml version="1.0" encoding="utf-8"?>
    <schedule>
      <version>1.3 Orion</version>
      <conference>
        <acronym>nacht24</acronym>
        <title>Lange Nacht</title>
        <start>2024-10-26</start>
        <end>2024-10-27</end>
        <days>2</days>
        <timeslot_duration>00:15</timeslot_duration>
        <time_zone_name>Europe/Berlin</time_zone_name>
      </conference>
      <day date="2024-10-26" start="2024-10-26T10:00:00+02:00" end="2024-10-27T04:00:00+01:00" \
    index="1">
        <room name="Saal 1">
          <event guid="0A8D4B7E-5D0C-4E57-9D52-0B8A0F3F6A11" id="301">
            <date>2024-10-27T02:30:00+02:00</date>
            <start>02:30</start>
            <duration>00:45</duration>
            <room>Saal 1</room>
            <title>Once &amp; again</title>
            <type>panel</type>
            <language>en</language>
            <abstract>&lt;p&gt;One &lt;b&gt;long&lt;/b&gt;
              night.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;tea&lt;/li&gt;&lt;li&gt;cake&lt;/li&gt;&lt;/ul&gt;\
    &lt;script&gt;alert(1)&lt;/script&gt;5 &amp;lt; 6 &amp;#233;</abstract>
            <recording><license>CC</license><optout>false</optout></recording>
            <persons><person id="7">Mai Lê</person><person id="8">Jo Mensah</person></persons>
            <feedback_url>https://example.org/f</feedback_url>
          </event>
          <event guid="11111111-5d0c-4e57-9d52-0b8a0f3f6a11" id="302">
            <date>2024-10-26T20:00:00+02:00</date>
            <start>20:00</start>
            <duration>02:00</duration>
            <title>First</title>
            <type>lecture</type>
            <track>Science</track>
          </event>
          <event guid="22222222-5d0c-4e57-9d52-0b8a0f3f6a11" id="303">
            <date>2024-10-26T21:00:00+02:00</date>
            <start>21:00</start>
            <duration>01:00</duration>
            <title>Second</title>
            <type>workshop</type>
          </event>
        </room>
        <room>
          <event guid="33333333-5d0c-4e57-9d52-0b8a0f3f6a11" id="304">
            <date>2024-10-26 18:00 +0200</date>
            <room>Foyer</room>
            <title>Without a length</title>
          </event>
          <event guid="44444444-5d0c-4e57-9d52-0b8a0f3f6a11" id="305">
            <title>Without anything</title>
          </event>
        </room>
      </day>
    </schedule>
    """

  /// As pretalx writes its JSON: `day_start`, codes of persons, members that are null.
  static let pretalx = """
    {
      "$schema": "https://example.org/schema.json",
      "generator": { "name": "pretalx", "version": "2024.3" },
      "schedule": {
        "url": "https://example.org/democon/schedule/",
        "version": "0.4",
        "base_url": "https://example.org",
        "conference": {
          "acronym": "democon", "title": "Demo Festival", "start": "2025-05-02",
          "end": "2025-05-02", "daysCount": 1, "timeslot_duration": "00:05",
          "time_zone_name": "Asia/Ho_Chi_Minh",
          "colors": { "primary": "#3aa57c" },
          "rooms": [
            { "name": "大廳", "guid": "55555555-5d0c-4e57-9d52-0b8a0f3f6a11", "capacity": 120 }
          ],
          "tracks": [],
          "days": [
            {
              "index": 1, "date": "2025-05-02", "day_start": "2025-05-02T04:00:00+07:00",
              "day_end": "2025-05-03T03:59:00+07:00",
              "rooms": {
                "大廳": [
                  {
                    "guid": "66666666-5d0c-4e57-9d52-0b8a0f3f6a11", "code": "SXRDL9", "id": 51,
                    "logo": null, "date": "2025-05-02T19:30:00+07:00", "start": "19:30",
                    "duration": "02:04", "room": "大廳", "slug": "democon-51-mua-do",
                    "url": "https://example.org/democon/talk/SXRDL9/", "title": "Mưa đỏ",
                    "subtitle": "", "track": null, "type": "Film", "language": "vi",
                    "abstract": "Quảng Trị, 1972.", "description": "Markdown *stays*.",
                    "recording_license": "", "do_not_record": true,
                    "persons": [
                      {
                        "code": "AB12CD", "name": "Đặng Thái Huyền", "public_name": "Đặng Thái Huyền",
                        "avatar": null, "biography": null, "answers": []
                      }
                    ],
                    "links": [{ "title": "More", "url": "https://example.org/more" }],
                    "attachments": [], "answers": []
                  }
                ]
              }
            }
          ]
        }
      }
    }
    """
}
