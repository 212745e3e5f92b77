import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let sectionsOfWeek = Statement<WeekName, Versioned<Section>>(
    "sections_of_week", Queries.sectionsOfWeek, bind: \.festival, \.week,
    row: {
      (
        key: Key<Section>, version: Int, name: LocalizedText, description: LocalizedText?,
        position: Figure?, remarks: Remarks
      ) in
      var section = Section(key: key, name: name)
      section.description = description
      section.position = position
      section.remarks = remarks
      return Versioned(value: section, version: version)
    })

  static let putSections = Statement<Batch<Section>, Void>(
    "put_sections", Queries.putSections, bind: \.festival, \.week, \.key, \.name, \.description,
    \.position, \.remarks)

  static let removeSections = Statement<Batch<Key<Section>>, Void>(
    "remove_sections", Queries.removeSections, bind: \.festival, \.week, \.rows)
}
