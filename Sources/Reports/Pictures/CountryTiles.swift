/// Where each country stands on a map of equal tiles, near its neighbours as far as that goes.
///
/// Drawn by hand; every country of ISO 3166-1 and Kosovo has one tile.
package enum CountryTiles {
  /// Column and row from the north-west, from 0.
  package static let places: [String: (column: Int, row: Int)] = {
    var places: [String: (column: Int, row: Int)] = [:]
    for (row, line) in map.split(separator: "\n").enumerated() {
      for (column, code) in line.split(separator: " ").enumerated() where code != ".." {
        places[String(code)] = (column, row)
      }
    }
    return places
  }()

  package static let columns = 26
  package static let rows = 19

  private static let map = """
    .. .. .. .. .. GL .. .. .. .. .. SJ .. .. .. .. .. .. .. .. .. .. .. .. .. ..
    .. .. .. .. .. .. .. .. .. IS FO .. NO SE FI AX .. .. .. .. .. .. .. .. .. ..
    .. CA .. PM .. .. .. .. .. .. .. .. .. .. EE .. RU .. .. .. .. .. .. .. .. ..
    .. US .. BM .. .. .. .. IE GB IM DK .. .. LV LT BY .. .. .. MN .. .. .. .. ..
    MX .. .. .. .. .. .. .. JE GG NL DE LI PL CZ SK UA KZ KG .. CN KP KR JP .. ..
    GT BZ CU BS TC .. .. .. .. BE LU CH AT HU SI RO MD UZ TJ .. .. .. .. TW .. ..
    SV HN JM HT DO PR VI VG .. FR MC SM HR BA RS BG GE TM AF .. NP BT HK MO MP UM
    NI CR KY CW AW SX AI KN PT ES AD IT VA ME XK MK AM AZ PK BD IN MM LA VN GU MH
    .. PA CO VE TT MF BL AG .. GI MA MT AL GR CY TR IQ IR .. LK MV TH KH PH PW FM
    .. .. EC GY BQ GP MS DM EH DZ TN LY EG IL LB SY KW QA AE IO CX MY BN .. NR KI
    .. .. PE BR SR MQ LC BB MR ML NE TD SD PS JO SA BH OM .. .. CC SG ID TL PG SB
    .. .. BO PY GF GD VC .. SN BF NG CM SS ER YE .. .. .. .. .. .. .. AU NC VU TV
    .. .. CL AR UY .. .. GM GW GH BJ CF UG ET DJ SO .. .. .. .. .. .. NF FJ WF WS
    .. .. .. FK .. .. CV GN SL CI TG GQ CD RW KE SC .. .. .. .. .. .. NZ TO TK AS
    .. .. .. GS .. .. .. LR .. .. ST GA CG BI TZ KM YT .. .. .. .. .. .. NU CK PF
    .. .. .. .. .. .. .. .. SH .. .. AO ZM MW MG MU RE .. .. .. .. .. .. .. .. PN
    .. .. .. .. .. .. .. .. .. .. .. NA BW ZW MZ .. .. .. .. .. .. .. .. .. .. ..
    .. .. .. .. .. .. .. .. .. .. .. ZA LS SZ .. .. .. .. .. .. .. .. .. .. .. ..
    .. .. .. AQ BV .. .. .. .. .. .. .. .. .. TF HM .. .. .. .. .. .. .. .. .. ..
    """
}
