/// Forms of funders that ask for figures of a festival.
package enum FunderForm: String, CaseIterable, Sendable {
  /// The table "Festival Statistics" of the European Union's support to film festivals.
  case euMedia = "eu-media"
  /// The figures that any funder asks for.
  case plain
}
