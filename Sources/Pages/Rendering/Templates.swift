/// The templates, each of which only renders its model: what is said, and in which order, it decides.
///
/// Of the engine's ways to leave text unescaped none may be used; `Scripts/lint` sees to it.
package enum Templates {
  static let timetable = "timetable"
  static let film = "film"
  static let films = "films"
  static let screening = "screening"
  static let calendars = "calendars"
  static let changes = "changes"
  static let welcome = "welcome"
  static let json = "json"

  /// Every template by the name under which others include it.
  package static let all: [String: String] = [
    timetable: timetableText, film: filmText, films: filmsText, screening: screeningText,
    calendars: calendarsText, changes: changesText, welcome: welcomeText,
    json: "{{structuredData}}",
    "head": headText, "masthead": mastheadText, "foot": footText, "card": cardText,
    "said": #"<span{{#lang}} lang="{{lang}}"{{/lang}}>{{words}}</span>"#,
    "titles": "{{#titles}}{{^first()}} + {{/first()}}{{>said}}{{/titles}}",
    "marks": marksText, "facts": factsText, "entry": entryText,
  ]

  private static let headText = #"""
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{documentTitle}}</title>
    <link rel="stylesheet" href="{{stylesheet}}">
    {{#languages}}
    <link rel="alternate" hreflang="{{tag}}" href="{{alternate}}">
    {{/languages}}
    """#

  private static let mastheadText = #"""
    <a class="skip" href="#content">{{skip}}</a>
    <header class="masthead">
    <p class="festival">{{#festival}}{{>said}}{{/festival}}</p>
    {{$heading}}<p class="week"><a href="{{home}}">{{#week}}{{>said}}{{/week}}</a></p>{{/heading}}
    <p class="dates">{{dates}}{{#city}} · {{city}}{{/city}}{{#theme}} · {{>said}}{{/theme}}</p>
    <div class="bar">
    <nav aria-label="{{pagesLabel}}"><ul>
    {{#pages}}
    <li><a href="{{link}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{text}}</a></li>
    {{/pages}}
    </ul></nav>
    <nav aria-label="{{languagesLabel}}"><ul>
    {{#languages}}
    <li><a href="{{link}}" hreflang="{{tag}}" lang="{{tag}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{text}}</a></li>
    {{/languages}}
    </ul></nav>
    </div>
    </header>
    """#

  private static let footText = #"""
    <footer class="foot"><p>{{#week}}{{>said}}{{/week}} · {{dates}}</p>{{#organisers}}<p>{{organisers}}</p>{{/organisers}}</footer>
    </body>
    </html>

    """#

  private static let marksText = #"""
    {{^empty(marks)}}
    <ul class="marks">{{#marks}}<li{{#isWarning}} class="warning"{{/isWarning}}>{{text}}</li>{{/marks}}</ul>
    {{/empty(marks)}}
    """#

  private static let cardText = #"""
    <li class="{{classes}}">
    {{^isTimeless}}
    <p class="at">
    {{#day}}<span class="date">{{day}}</span> {{/day}}{{#start}}<time datetime="{{datetime}}">{{text}}</time>{{/start}}{{#end}}<span class="to">–<time datetime="{{datetime}}">{{text}}</time></span>{{/end}}
    {{#nightOf}}<span class="note">{{nightOf}}</span>{{/nightOf}}
    {{#zone}}<span class="note">{{zone}}</span>{{/zone}}
    {{#timeToCome}}<span class="note">{{timeToCome}}</span>{{/timeToCome}}
    </p>
    {{/isTimeless}}
    <h3><a href="{{link}}"{{#isEmbedded}} target="_top"{{/isEmbedded}}>{{>titles}}</a></h3>
    {{#byline}}<p class="by">{{byline}}</p>{{/byline}}
    <p class="place">{{place}}</p>
    {{>marks}}
    {{#tickets}}
    <p class="tickets"><a href="{{link}}"{{#isEmbedded}} target="_top"{{/isEmbedded}} rel="external noreferrer">{{text}}<span class="hidden"> – {{>titles}}</span></a></p>
    {{/tickets}}
    </li>
    """#

  private static let factsText = #"""
    {{^empty(facts)}}
    <dl class="facts">
    {{#facts}}
    <div><dt>{{name}}</dt>{{#values}}<dd>{{>said}}</dd>{{/values}}</div>
    {{/facts}}
    </dl>
    {{/empty(facts)}}
    """#

  private static let entryText = #"""
    <li class="entry">
    <h3><a href="{{link}}">{{#title}}{{>said}}{{/title}}</a></h3>
    {{#originalTitle}}<p class="original">{{>said}}</p>{{/originalTitle}}
    {{#byline}}<p class="by">{{byline}}</p>{{/byline}}
    {{#details}}<p class="details">{{details}}</p>{{/details}}
    </li>
    """#
}
