package import CivilTime
import Wording

extension Report {
  /// The report as one page that needs nothing else: it prints, and pastes into a letter.
  /// - Parameter now: when it is made; a saved report tells of its saving instead, and is the same
  ///   bytes whenever it is made again.
  package func page(made now: Instant? = nil) -> [UInt8] {
    var page = Markup()
    page.element("html", ["lang": wording.language.rawValue]) { page in
      page.element("head") { page in
        page.tag("meta", ["charset": "utf-8"])
        page.tag(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.element("title", text: title)
        page.style(Self.pageStyle)
      }
      page.element("body") { page in
        page.element("main") { page in
          write(to: &page)
          if let now, let zone {
            let civil = zone.civil(at: now)
            page.element(
              "footer", text: wording.made(civil.day, wording.clock(civil.time)))
          }
        }
      }
    }
    return Array(("<!doctype html>\n" + page.text).utf8)
  }

  private func write(to page: inout Markup) {
    page.element("h1", text: title)
    for line in lead { page.element("p", text: line) }
    for block in blocks {
      switch block {
      case .words(let sentences): for sentence in sentences { page.element("p", text: sentence) }
      case .table(let table): if !table.rows.isEmpty { write(table, to: &page) }
      case .picture(let picture): write(picture, to: &page)
      }
    }
  }

  /// A picture, and beside it the figures that it draws.
  private func write(_ picture: Picture, to page: inout Markup) {
    page.element("figure") { page in
      page.append(picture.markup)
      page.element("figcaption", text: picture.description)
      page.element("details") { page in
        page.element("summary", text: wording.words(.figuresOfPicture))
        write(picture.table, to: &page)
      }
    }
  }

  private func write(_ table: ReportTable, to page: inout Markup) {
    let shown = table.columns.indices.filter { place in
      if case .key = table.columns[place].kind { return false }
      return table.rows.contains { $0[place] != .empty }
    }
    page.element(
      "div",
      [
        "class": "wide", "tabindex": "0", "role": "region",
        "aria-label": table.title,
      ]
    ) { page in
      page.element("table") { page in
        page.element("caption", text: table.title)
        page.element("thead") { page in
          page.element("tr") { page in
            for place in shown {
              let column = table.columns[place]
              page.element(
                "th", ["scope": "col", "class": column.kind.isNumber ? "number" : nil],
                text: column.title)
            }
          }
        }
        page.element("tbody") { page in
          for row in table.rows {
            page.element("tr") { page in
              for place in shown {
                let words = words(for: row[place])
                page.element(
                  "td", ["class": table.columns[place].kind.pageClass(of: words)], text: words)
              }
            }
          }
        }
      }
    }
    if let note = table.note { page.element("p", ["class": "note"], text: note) }
  }

  private static let pageStyle = """
    :root { color-scheme: light dark; }
    body { font: 16px/1.5 system-ui, "Noto Sans", sans-serif; margin: 0; background: #fff;
      color: #1a1a1a; }
    main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
    h1 { line-height: 1.2; }
    .wide { overflow-x: auto; margin: 1.5rem 0 .5rem; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: left; font-weight: 600; padding: .25rem 0; }
    th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0;
      border-bottom: 1px solid #c9ced4; }
    p, figcaption { overflow-wrap: anywhere; }
    td { overflow-wrap: break-word; }
    .long { min-width: 6.5rem; }
    .short, .number { white-space: nowrap; }
    th.number { white-space: normal; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .note, figcaption, footer { color: #575c61; }
    footer { margin-top: 2rem; }
    figure { margin: 1.5rem 0; }
    figure svg { max-width: 100%; height: auto; }
    @media (prefers-color-scheme: dark) {
      body { background: #15171a; color: #f2f2f2; }
      th, td { border-color: #454b52; }
      .note, figcaption, footer { color: #a8adb3; }
    }
    @page { size: A4; margin: 15mm; }
    @media print {
      main { max-width: none; padding: 0; }
      .wide { overflow: visible; font-size: .8rem; }
      th, td { padding-right: .4rem; }
      figure, tr { break-inside: avoid; }
      caption, thead { break-after: avoid; }
      details:not([open]) { display: none; }
    }
    """
}

extension ReportTable.Kind {
  /// What decides on the width and alignment of a cell.
  fileprivate func pageClass(of words: String) -> String? {
    switch self {
    case .number, .bar: "number"
    case .longText: "long"
    case .text: words.count <= 16 ? "short" : nil
    case .key: nil
    }
  }

  fileprivate var isNumber: Bool {
    switch self {
    case .number, .bar: true
    case .text, .longText, .key: false
    }
  }
}
