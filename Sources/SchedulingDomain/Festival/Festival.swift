/// An organisation's festival: it owns venues, people and films; each of its weeks is one edition.
public struct Festival: Keyed {
  /// The key, unique on a server.
  public let key: Key<Festival>
  /// The name in one or more languages.
  public var name: LocalizedText
  /// What is remarked about it.
  public var remarks: Remarks

  /// A festival with its name.
  public init(key: Key<Festival>, name: LocalizedText, remarks: Remarks = Remarks()) {
    self.key = key
    self.name = name
    self.remarks = remarks
  }
}

/// An organisation or person that stands behind a film week, and how.
public struct Involvement: Hashable, Sendable {
  /// The name.
  public let name: String
  /// In what part, such as `co-organiser` or `patron`.
  public let role: String
  /// Where that is stated.
  public let sources: [String]

  /// Who, and in what part.
  public init(name: String, role: String, sources: [String] = []) throws(ValueRefusal) {
    self.name = try nonEmpty(name, "name of an organiser")
    self.role = try nonEmpty(role, "role of an organiser")
    self.sources = sources
  }
}
