import Exchange
import SchedulingDomain
import UseCases

extension StoredProgramme {
  /// Answers about it in the forms that programs read.
  var answers: Answers { Answers(programme, versions: versions, contested: contested) }
}
