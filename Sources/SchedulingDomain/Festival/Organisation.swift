/// A body that the edition deals with: a distributor, an embassy, a sponsor, a carrier.
public struct Organisation: Keyed {
  /// The key, unique in its week.
  public let key: Key<Organisation>
  /// The name, by language.
  public var name: LocalizedText
  /// What it does for the edition, in the organiser's words.
  public var role: String?
  /// Where it sits.
  public var country: Country?
  /// Whom to ask for.
  public var contact: String?
  /// Its address for mail over the internet; for staff only.
  public var email: String?
  /// Its telephone number; for staff only.
  public var phone: String?
  /// The address of its pages.
  public var website: String?
  /// What is remarked about it.
  public var remarks: Remarks

  /// An organisation with a name.
  public init(key: Key<Organisation>, name: LocalizedText) {
    self.key = key
    self.name = name
    self.remarks = Remarks()
  }
}
