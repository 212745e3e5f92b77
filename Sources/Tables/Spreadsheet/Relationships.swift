/// How one part of an office file points to others: ECMA-376 part 2, 9.3.
struct Relationships {
  /// The kind is the last step of its name, such as `worksheet`.
  private var targets: [String: (kind: String, part: String)] = [:]
  /// The first part of each kind.
  private var parts: [String: String] = [:]

  /// Of the part with this name, or of the whole package for an empty one; none is an empty list.
  init(of part: String, in archive: ZipArchive) throws(WorkbookRefusal) {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = part[..<cut]
    guard let file = try archive.part("\(folder)_rels/\(part[cut...]).rels") else { return }
    let stream = try XMLStream(file)
    while let event = try stream.next() {
      guard case .start("Relationship", let attributes) = event, let id = attributes["Id"],
        let type = attributes["Type"], let target = attributes["Target"],
        attributes["TargetMode"] != "External"
      else { continue }
      let kind = type.split(separator: "/").last.map { String($0) } ?? type
      let resolved = Self.resolved(target, in: folder)
      targets[id] = (kind, resolved)
      parts[kind] = parts[kind] ?? resolved
    }
  }

  func part(of kind: String) -> String? { parts[kind] }

  func part(withID id: String, of kind: String) -> String? {
    targets[id].flatMap { $0.kind == kind ? $0.part : nil }
  }

  /// A target beginning with a slash counts from the package, any other from the part's folder.
  private static func resolved(_ target: String, in folder: Substring) -> String {
    var steps: [Substring] = []
    for step in ((target.hasPrefix("/") ? "" : folder) + target).split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}
