/// How the cells' formats show numbers, by the number of the format: the part `styles.xml`.
struct CellFormats {
  private var displays: [NumberDisplay] = []

  init() {}

  init(_ part: ZipPart) throws(WorkbookRefusal) {
    var codes: [Int: NumberDisplay] = [:]
    var isInCellFormats = false
    let stream = try XMLStream(part)
    while let event = try stream.next() {
      switch event {
      case .start("numFmt", let attributes):
        if let number = attributes["numFmtId"].flatMap({ Int($0) }) {
          codes[number] = NumberDisplay(code: attributes["formatCode"] ?? "")
        }
      case .start("cellXfs", _): isInCellFormats = true
      case .end("cellXfs"): isInCellFormats = false
      case .start("xf", let attributes) where isInCellFormats:
        let number = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        displays.append(codes[number] ?? NumberDisplay(builtIn: number))
      default: break
      }
    }
  }

  func display(ofFormat number: Int) -> NumberDisplay {
    displays.indices.contains(number) ? displays[number] : .number
  }
}
