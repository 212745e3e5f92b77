import Wording

extension Paper {
  /// The sheets as one page that needs nothing else: on paper each begins a page of its own.
  package var page: [UInt8] {
    var page = Markup()
    page.element("html", ["lang": wording.language.rawValue]) { page in
      page.element("head") { page in
        page.tag("meta", ["charset": "utf-8"])
        page.tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.element("title", text: title)
        page.style(Self.pageStyle)
      }
      page.element("body") { page in
        page.element("main") { page in for sheet in sheets { sheet.write(to: &page) } }
      }
    }
    return Array(("<!doctype html>\n" + page.text).utf8)
  }

  private static let pageStyle = """
    @page { size: A4; margin: 12mm 14mm; }
    body { font: 10.5pt/1.3 "Noto Sans", system-ui, sans-serif; margin: 0; background: #fff;
      color: #000; }
    main { max-width: 182mm; margin: 0 auto; padding: 1rem; }
    .sheet { padding-bottom: 2rem; margin-bottom: 2rem; border-bottom: 2px dashed #000; }
    .sheet:last-child { border: 0; }
    h1 { font-size: 21pt; line-height: 1.1; margin: 0 0 .5mm; }
    h2 { font-size: 12pt; margin: 3mm 0 .5mm; break-after: avoid; }
    h3 { font-size: 10pt; margin: 1mm 0 0; break-after: avoid; }
    p { margin: 0 0 .5mm; }
    h1, .lead, td, dd, dt { overflow-wrap: break-word; }
    .lead { font-size: 16pt; font-weight: 600; line-height: 1.15; }
    .mark { display: inline-block; border: 1.2mm solid #000; padding: 1mm 4mm; font-size: 20pt;
      font-weight: 700; }
    .facts { margin: 2mm 0; }
    .facts div { display: flex; column-gap: 4mm; break-inside: avoid; }
    .brief { columns: 2 70mm; column-gap: 8mm; }
    dt { font-weight: 600; flex: 0 0 38mm; }
    .brief dt { flex-basis: 32mm; }
    dd { margin: 0; min-width: 0; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: .4mm 3mm .4mm 0;
      border-bottom: .2mm solid #000; }
    th { white-space: nowrap; }
    .short { white-space: nowrap; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .blank { min-width: 22mm; padding-left: 2mm; }
    td.blank { height: 7mm; border: .2mm solid #000; }
    .tally { display: flex; flex-wrap: wrap; align-items: end; max-width: 168mm; margin: 1mm 0; }
    .box { box-sizing: border-box; width: 7.6mm; height: 6.5mm; border: .25mm solid #000; }
    .sum { width: 14mm; font-size: 9pt; padding-left: 1mm; }
    .blanks { display: grid; grid-template-columns: repeat(auto-fit, minmax(50mm, 1fr));
      gap: 3mm 8mm; margin: 3mm 0 2mm; list-style: none; padding: 0; }
    .blanks li { border-bottom: .3mm solid #000; padding-bottom: 4mm; }
    .foot { font-size: 8pt; margin-top: 4mm; }
    @media print {
      main { max-width: none; padding: 0; }
      .sheet { break-after: page; border: 0; margin: 0; padding: 0; }
      .sheet:last-child { break-after: auto; }
      .wide { overflow: visible; }
      thead { display: table-header-group; }
      .facts, tr, .box, .blanks li { break-inside: avoid; }
    }
    """
}

extension Paper.Sheet {
  fileprivate func write(to page: inout Markup) {
    page.element("section", ["class": "sheet"]) { page in
      page.element("p", text: kind)
      page.element("h1", text: title)
      for line in lead { page.element("p", ["class": "lead"], text: line) }
      if let mark { page.element("p", ["class": "mark"], text: mark) }
      for block in blocks { write(block, to: &page) }
      page.element("p", ["class": "foot"], text: foot)
    }
  }

  private func write(_ block: Paper.Block, to page: inout Markup) {
    switch block {
    case .heading(let heading): page.element("h2", text: heading)
    case .facts(let facts):
      let isBrief = facts.allSatisfy { $0.value.count <= 40 }
      page.element("dl", ["class": isBrief ? "facts brief" : "facts"]) { page in
        for fact in facts {
          page.element("div") { page in
            page.element("dt", text: fact.label)
            page.element("dd", text: fact.value)
          }
        }
      }
    case .words(let sentences): for sentence in sentences { page.element("p", text: sentence) }
    case .table(let table): table.write(to: &page)
    case .tally(let tally): tally.write(to: &page)
    case .blanks(let labels):
      page.element("ul", ["class": "blanks"]) { page in
        for label in labels { page.element("li", text: label) }
      }
    }
  }
}

extension PaperTable {
  fileprivate func write(to page: inout Markup) {
    let places = shown
    page.element("h2", text: title)
    // What is wider than a narrow window is scrolled, by keys too.
    page.element(
      "div", ["class": "wide", "tabindex": "0", "role": "group", "aria-label": title]
    ) { page in
      page.element("table") { page in
        page.element("thead") { page in
          page.element("tr") { page in
            for place in places {
              page.element(
                "th", ["scope": "col", "class": name(place)], text: columns[place].title)
            }
          }
        }
        page.element("tbody") { page in
          for row in rows {
            page.element("tr") { page in
              for place in places { page.element("td", ["class": name(place)], text: row[place]) }
            }
          }
        }
      }
    }
  }

  private func name(_ place: Int) -> String? {
    switch columns[place].kind {
    case .short: "short"
    // What is brief stays on one line.
    case .text: rows.allSatisfy { $0[place].count <= 9 } ? "short" : nil
    case .number: "number"
    case .blank: "blank"
    }
  }
}

extension Paper.Tally {
  /// A row of twenty boxes is a hundred people.
  private static let inRow = 20

  fileprivate func write(to page: inout Markup) {
    if !label.isEmpty { page.element("h3", text: label) }
    page.element("div", ["class": "tally", "role": "img", "aria-label": "\(label) 0–\(boxes * 5)"])
    { page in
      for box in 1..<(boxes + 1) {
        page.element("span", ["class": "box"], text: "")
        guard box % Self.inRow == 0 || box == boxes else { continue }
        page.element("span", ["class": "sum"], text: String(box * 5))
      }
    }
  }
}
