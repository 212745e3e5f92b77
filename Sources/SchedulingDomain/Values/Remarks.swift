/// What is known about a statement beside the statement: a note, where it comes from, who differs.
public struct Remarks: Hashable, Sendable {
  /// A free note for staff.
  public var note: String?
  /// Where it is stated: addresses of pages, names of documents.
  public var sources: [String]
  /// What other sources say of a field; the value that was chosen stands in the field itself.
  public var variants: [Variant]

  /// Remarks, none unless given.
  public init(note: String? = nil, sources: [String] = [], variants: [Variant] = []) {
    self.note = note
    self.sources = sources
    self.variants = variants
  }

  /// Whether nothing is remarked.
  public var isEmpty: Bool { note == nil && sources.isEmpty && variants.isEmpty }
}

/// One value that a source gives for a field, kept because sources disagree.
public struct Variant: Hashable, Sendable {
  /// The field or topic that it is about.
  public let field: String
  /// What the source says, in its words or numbers.
  public let value: String
  /// Who says so.
  public let sources: [String]

  /// One more value for a field.
  public init(field: String, value: String, sources: [String] = []) throws(ValueRefusal) {
    self.field = try nonEmpty(field, "field of a variant")
    self.value = try nonEmpty(value, "value of a variant")
    self.sources = sources
  }
}
