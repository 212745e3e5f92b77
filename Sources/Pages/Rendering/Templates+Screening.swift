extension Templates {
  static let screeningText = #"""
    <!DOCTYPE html>
    {{#frame}}
    <html lang="{{lang}}">
    <head>
    {{>head}}
    {{/frame}}
    {{#structuredData}}
    <script type="application/ld+json">{{>json}}</script>
    {{/structuredData}}
    {{#frame}}
    </head>
    <body>
    {{>masthead}}
    {{/frame}}
    <main id="content">
    <div class="title">
    <p class="kind">{{kind}}</p>
    <h1>{{>titles}}</h1>
    {{>marks}}
    </div>
    <div class="columns">
    <div>
    <div class="key">
    <section>
    <h2>{{whenHeading}}</h2>
    {{#day}}
    <p><time datetime="{{datetime}}">{{text}}</time></p>
    {{/day}}
    {{#start}}
    <p class="big"><time datetime="{{datetime}}">{{text}}</time>{{#end}}–<time datetime="{{datetime}}">{{text}}</time>{{/end}}</p>
    {{/start}}
    {{#timeToCome}}
    <p class="quiet">{{timeToCome}}</p>
    {{/timeToCome}}
    {{#zone}}
    <p class="quiet">{{zone}}</p>
    {{/zone}}
    {{#tickets}}
    <p><a class="action" href="{{link}}" rel="external noreferrer">{{text}}</a></p>
    {{/tickets}}
    {{#calendar}}
    <p><a class="action" href="{{link}}">{{text}}</a></p>
    {{/calendar}}
    </section>
    <section>
    <h2>{{placeHeading}}</h2>
    <p>{{#venue}}{{>said}}{{/venue}}{{#room}}, {{>said}}{{/room}}</p>
    {{#address}}
    <p class="quiet">{{address}}</p>
    {{/address}}
    {{#map}}
    <p><a class="action" href="{{link}}" rel="external noreferrer">{{text}}</a></p>
    {{/map}}
    </section>
    </div>
    {{#note}}
    <p class="lede"{{#lang}} lang="{{lang}}"{{/lang}}>{{words}}</p>
    {{/note}}
    {{^empty(films)}}
    <section class="block">
    <h2>{{filmsHeading}}</h2>
    <ul>
    {{#films}}
    {{>entry}}
    {{/films}}
    </ul>
    </section>
    {{/empty(films)}}
    {{^empty(runningOrder)}}
    <section class="block">
    <h2>{{runningOrderHeading}}</h2>
    <ol class="order">
    {{#runningOrder}}
    <li><span class="name">{{kind}}</span> <span class="what">{{#film}}<a href="{{link}}">{{#title}}{{>said}}{{/title}}</a> {{/film}}{{#title}}{{>said}}{{/title}}</span>{{#length}} <span class="length">{{length}}</span>{{/length}}</li>
    {{/runningOrder}}
    </ol>
    </section>
    {{/empty(runningOrder)}}
    {{^empty(guests)}}
    <section class="block">
    <h2>{{guestsHeading}}</h2>
    <ul class="guests">
    {{#guests}}
    <li><b>{{name}}</b> <span class="quiet">{{#role}}{{>said}}{{/role}}{{#part}} · {{part}}{{/part}}</span></li>
    {{/guests}}
    </ul>
    </section>
    {{/empty(guests)}}
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
}
