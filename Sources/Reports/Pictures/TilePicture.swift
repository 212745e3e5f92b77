import SchedulingDomain
import Wording

extension Picture {
  /// A map of the world with a tile a country, darker for more.
  static func tiles(
    _ id: String, title: String, description: String, _ figures: [Country: Int],
    table: ReportTable, wording: Wording, note: String
  ) -> Picture? {
    guard let most = figures.values.max(), most > 0 else { return nil }
    let (left, top, tile) = (16.0, 48.0, 30.0)
    let bottom = top + Double(CountryTiles.rows) * tile
    return Picture(
      id, title: title, description: description, width: 812, height: Int(bottom) + 44, table: table
    ) { drawing in
      for (code, place) in CountryTiles.places.sorted(by: { $0.key < $1.key }) {
        let x = left + Double(place.column) * tile
        let y = top + Double(place.row) * tile
        guard let country = try? Country(code), let figure = figures[country], figure > 0 else {
          drawing.rectangle(x: x + 1, y: y + 1, width: tile - 2, height: tile - 2, .line)
          drawing.words(code, x: x + tile / 2, y: y + 19, .middle, .faint, size: 10)
          continue
        }
        let colours = PictureColour.step(Double(figure) / Double(most) * 0.999)
        drawing.rectangle(x: x + 1, y: y + 1, width: tile - 2, height: tile - 2, fill: colours.fill)
        drawing.words(code, x: x + tile / 2, y: y + 14, fill: colours.words, size: 10)
        drawing.words(
          wording.short(figure), x: x + tile / 2, y: y + 25, fill: colours.words, size: 9)
      }
      drawing.words(note, x: left, y: bottom + 26, .start, .faint, size: 12)
    }
  }
}
