extension Templates {
  static let timetableText = #"""
    <!DOCTYPE html>
    {{#frame}}
    <html lang="{{lang}}">
    <head>
    {{>head}}
    </head>
    <body>
    {{^isEmbedded}}
    {{<masthead}}{{$heading}}<h1 class="week"><a href="{{home}}">{{#week}}{{>said}}{{/week}}</a></h1>{{/heading}}{{/masthead}}
    {{/isEmbedded}}
    {{/frame}}
    <main id="content">
    {{#isEmbedded}}
    <h1 class="hidden">{{#frame.week}}{{>said}}{{/frame.week}}</h1>
    {{/isEmbedded}}
    {{^empty(dayLinks)}}
    <nav aria-label="{{daysLabel}}"><ul class="days">
    {{#dayLinks}}
    <li><a href="{{link}}">{{text}}</a></li>
    {{/dayLinks}}
    </ul></nav>
    {{/empty(dayLinks)}}
    {{^empty(days)}}
    <p class="zone-note">{{frame.times}}</p>
    {{/empty(days)}}
    {{#nothingYet}}
    <p class="lede">{{nothingYet}}</p>
    {{/nothingYet}}
    {{#days}}
    <section class="day" id="{{id}}" aria-labelledby="{{id}}-head">
    <h2 id="{{id}}-head"><time datetime="{{datetime}}">{{heading}}</time></h2>
    {{#grid}}
    <div class="{{grid}}">
    <div class="halls" aria-hidden="true">
    {{#halls}}
    <div class="{{classes}}">{{#venue}}{{>said}}{{/venue}}{{#room}} <b{{#lang}} lang="{{lang}}"{{/lang}}>{{words}}</b>{{/room}}</div>
    {{/halls}}
    </div>
    <div class="rows {{rows}}">
    <div class="hours" aria-hidden="true">
    {{#hours}}
    <div class="{{classes}}">{{text}}</div>
    {{/hours}}
    </div>
    {{/grid}}
    {{^empty(cards)}}
    <ol>
    {{#cards}}
    {{>card}}
    {{/cards}}
    </ol>
    {{/empty(cards)}}
    {{#grid}}
    </div>
    </div>
    {{/grid}}
    {{^empty(timeless)}}
    <ul class="later">
    {{#timeless}}
    {{>card}}
    {{/timeless}}
    </ul>
    {{/empty(timeless)}}
    </section>
    {{/days}}
    {{#undated}}
    <section class="day" id="{{id}}" aria-labelledby="{{id}}-head">
    <h2 id="{{id}}-head">{{heading}}</h2>
    <ul class="timeless">
    {{#cards}}
    {{>card}}
    {{/cards}}
    </ul>
    </section>
    {{/undated}}
    </main>
    {{#isEmbedded}}
    </body>
    </html>
    {{/isEmbedded}}
    {{^isEmbedded}}
    {{#frame}}
    {{>foot}}
    {{/frame}}
    {{/isEmbedded}}
    """#

  static let filmText = #"""
    <!DOCTYPE html>
    {{#frame}}
    <html lang="{{lang}}">
    <head>
    {{>head}}
    </head>
    <body>
    {{>masthead}}
    {{/frame}}
    <main id="content">
    <div class="title">
    <h1>{{#title}}{{>said}}{{/title}}</h1>
    {{#originalTitle}}<p class="original">{{>said}}</p>{{/originalTitle}}
    {{#byline}}<p class="by">{{byline}}</p>{{/byline}}
    </div>
    <div class="columns">
    <div>
    {{#synopsis}}
    <p class="lede"{{#lang}} lang="{{lang}}"{{/lang}}>{{words}}</p>
    {{/synopsis}}
    <section class="block">
    <h2>{{screeningsHeading}}</h2>
    {{#noScreening}}
    <p>{{noScreening}}</p>
    {{/noScreening}}
    {{^empty(screenings)}}
    <ol>
    {{#screenings}}
    {{>card}}
    {{/screenings}}
    </ol>
    {{/empty(screenings)}}
    {{#calendar}}
    <p><a class="action" href="{{link}}">{{text}}</a></p>
    {{/calendar}}
    </section>
    </div>
    <div>
    {{>facts}}
    </div>
    </div>
    </main>
    {{#frame}}
    {{>foot}}
    {{/frame}}
    """#

  static let filmsText = #"""
    <!DOCTYPE html>
    {{#frame}}
    <html lang="{{lang}}">
    <head>
    {{>head}}
    </head>
    <body>
    {{>masthead}}
    {{/frame}}
    <main id="content">
    <div class="title">
    <h1>{{heading}}</h1>
    <p class="by">{{count}}</p>
    </div>
    <h2 class="hidden">{{count}}</h2>
    {{^empty(films)}}
    <ul class="films">
    {{#films}}
    {{>entry}}
    {{/films}}
    </ul>
    {{/empty(films)}}
    </main>
    {{#frame}}
    {{>foot}}
    {{/frame}}
    """#

  static let calendarsText = #"""
    <!DOCTYPE html>
    {{#frame}}
    <html lang="{{lang}}">
    <head>
    {{>head}}
    </head>
    <body>
    {{>masthead}}
    {{/frame}}
    <main id="content">
    <div class="title">
    <h1>{{heading}}</h1>
    </div>
    <p class="lede">{{lead}}</p>
    {{#groups}}
    <section class="block">
    <h2>{{heading}}</h2>
    <ul class="calendars">
    {{#calendars}}
    <li><a class="action" href="{{link}}">{{#title}}{{>said}}{{/title}}</a>{{#subscription}} <a class="action" href="{{link}}">{{text}}<span class="hidden"> – {{#title}}{{>said}}{{/title}}</span></a>{{/subscription}}</li>
    {{/calendars}}
    </ul>
    </section>
    {{/groups}}
    {{#hint}}
    <p class="block quiet">{{hint}}</p>
    {{/hint}}
    </main>
    {{#frame}}
    {{>foot}}
    {{/frame}}
    """#

  static let changesText = #"""
    <!DOCTYPE html>
    {{#frame}}
    <html lang="{{lang}}">
    <head>
    {{>head}}
    {{/frame}}
    {{#feed}}
    <link rel="alternate" type="application/atom+xml" href="{{link}}">
    {{/feed}}
    {{#frame}}
    </head>
    <body>
    {{>masthead}}
    {{/frame}}
    <main id="content">
    <div class="title">
    <h1>{{heading}}</h1>
    </div>
    {{#feed}}
    <p><a class="action" href="{{link}}">{{text}}</a></p>
    {{/feed}}
    {{#releases}}
    <section class="block" id="{{id}}" aria-labelledby="{{id}}-head">
    <h2 id="{{id}}-head">{{heading}} · <time datetime="{{datetime}}">{{when}}</time></h2>
    {{#nothing}}
    <p>{{nothing}}</p>
    {{/nothing}}
    {{^empty(entries)}}
    <ul class="changes">
    {{#entries}}
    <li><p class="name">{{#link}}<a href="{{link}}">{{title}}</a>{{/link}}{{^link}}{{title}}{{/link}}</p>
    <ul>{{#changes}}<li>{{.}}</li>{{/changes}}</ul></li>
    {{/entries}}
    </ul>
    {{/empty(entries)}}
    </section>
    {{/releases}}
    </main>
    {{#frame}}
    {{>foot}}
    {{/frame}}
    """#

  static let welcomeText = #"""
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{documentTitle}}</title>
    <link rel="stylesheet" href="{{stylesheet}}">
    </head>
    <body>
    <main class="welcome">
    <h1 class="hidden">{{documentTitle}}</h1>
    <ul>
    {{#languages}}
    <li><a href="{{link}}" hreflang="{{tag}}" lang="{{tag}}"><b>{{language}}</b> <span class="name"{{#week.lang}} lang="{{week.lang}}"{{/week.lang}}>{{week.words}}</span> <span class="dates">{{dates}}</span></a></li>
    {{/languages}}
    </ul>
    </main>
    </body>
    </html>

    """#
}
