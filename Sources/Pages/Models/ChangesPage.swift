/// What releases have changed, the newest first.
package struct ChangesPage: Model, Hashable {
  package let frame: Frame
  package let heading: String
  package let feed: NamedLink
  package let releases: [ReleaseSection]
}

/// What one release has changed.
package struct ReleaseSection: Model, Hashable {
  package let id: String
  package let heading: String
  package let datetime: String
  package let when: String
  package let entries: [ChangedEntry]
  /// Said where the public notices nothing.
  package let nothing: String?
}

/// What has changed of one screening or film.
package struct ChangedEntry: Model, Hashable {
  package let title: String
  /// Where it is told of, while it is in the programme.
  package let link: String?
  package let changes: [String]
}
