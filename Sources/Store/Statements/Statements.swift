package import Postgres

/// The statements of the store, each with the Swift types of its parameters and rows.
///
/// Their texts are the files of `Schema/Queries`, under the same names.
package enum Statements {
  /// All of them, for those who check them against a server.
  package static let signatures: [StatementSignature] = [
    beginWork.signature, enterFestival.signature, enterWeek.signature,
    festivals.signature, putFestival.signature, weeks.signature, putWeek.signature,
    venuesOfWeek.signature, putVenues.signature, removeVenues.signature,
    auditoriaOfWeek.signature, putAuditoria.signature, removeAuditoria.signature,
    filmsOfWeek.signature, putFilms.signature, removeFilms.signature,
    selectionsOfWeek.signature, putSelections.signature,
    guestsOfWeek.signature, putGuests.signature, removeGuests.signature,
    visitsOfWeek.signature, putVisits.signature,
    sectionsOfWeek.signature, putSections.signature, removeSections.signature,
    organisationsOfWeek.signature, putOrganisations.signature, removeOrganisations.signature,
    packagesOfWeek.signature, putPackages.signature, removePackages.signature,
    clearPackages.signature, packageFilmsOfWeek.signature, addPackageFilms.signature,
    printsOfWeek.signature, putPrints.signature, removePrints.signature,
    hiresOfWeek.signature, putHires.signature, removeHires.signature,
    travelsOfWeek.signature, putTravels.signature, removeTravels.signature,
    screeningsOfWeek.signature, putScreenings.signature, removeScreenings.signature,
    clearScreenings.signature, addScreeningFilms.signature, partsOfWeek.signature,
    addScreeningParts.signature, appearancesOfWeek.signature, addAppearances.signature,
    screeningPrintsOfWeek.signature, addScreeningPrints.signature,
    holdsOfWeek.signature, addScreeningHolds.signature,
    countsOfWeek.signature, addCounts.signature,
    claimsOfFestival.signature, takeClaims.signature, giveUpClaims.signature,
    claimsInTheWay.signature,
    appendLog.signature, addReversal.signature, logEntries.signature, keptEntries.signature,
    addDoorEvents.signature, retakeUnknownEvents.signature, differingEvents.signature,
    doubleEntries.signature, lastMovement.signature, beginDoorSums.signature,
    bringDoorEvents.signature,
    clearDoorTotals.signature, addDoorTotals.signature, keepDoorHorizon.signature,
    takeScan.signature, keptRefusal.signature, screeningsAtDoors.signature,
    doorTotals.signature, doorMinutes.signature, forgetTickets.signature,
    tryShift.signature, forgiveShiftTry.signature, openShift.signature, addShift.signature,
    shiftsOfWeek.signature, endShift.signature,
    withdrawGuest.signature,
    handledRequest.signature, keepAnswer.signature,
    releasesOfWeek.signature, releaseBody.signature, addRelease.signature,
    addReleasedScreenings.signature, releasedScreenings.signature, stampScreenings.signature,
    hasSchema.signature, appliedMigrations.signature, checksums.signature,
    lockMigrations.signature, recordMigration.signature,
  ]
}

/// A thing of a festival with how often it was written.
struct Versioned<Value> {
  let value: Value
  let version: Int
}
