/// A part of the selection that an edition presents under one name: a competition, a homage.
public struct Section: Keyed {
  /// The key, unique in its week.
  public let key: Key<Section>
  /// The name, by language.
  public var name: LocalizedText
  /// What it is about, by language.
  public var description: LocalizedText?
  /// Its place in the catalogue, counted from 1; those without one follow in the order of keys.
  public var position: Figure?
  /// What is remarked about it.
  public var remarks: Remarks

  /// A section with a name.
  public init(key: Key<Section>, name: LocalizedText) {
    self.key = key
    self.name = name
    self.remarks = Remarks()
  }
}
