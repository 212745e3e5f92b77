import ArgumentParser
import SchedulingDomain

/// What can be said of a copy.
struct PrintFields: FieldOptions {
  @Option(help: "The film it is of: key or title.") var film: String?
  @Option(help: "What it is: DCP, 35mm, file.") var format: String?
  @Option(help: "The language that is heard, vi.") var audio: String?
  @Option(help: "A language of its subtitles, fr; repeatable.") var subtitles: [String] = []
  @Option(name: .customLong("subtitle-method"), help: "How its subtitles reach the screen.")
  var subtitleMethod: Print.SubtitleMethod?
  @Option(help: "How long this copy runs, where that is not the film's: 124 or 2h04.")
  var runtime: String?
  @Option(help: "When it was played through and found good.") var checked: String?
  @OptionGroup var leg: LegFields
  @OptionGroup var decryption: DecryptionKeyFields
  @OptionGroup var remarks: RemarkOptions

  func apply(to print: inout Print, on occasion: Occasion) throws(Failure) {
    if let film { print.film = try occasion.programme.filmFinder.find(film).key }
    if let format { print.format = format }
    if let audio { print.audio = try value(try LanguageTag(audio)) }
    if !subtitles.isEmpty { print.subtitles = try LanguageTag.all(subtitles) }
    if let subtitleMethod { print.subtitleMethod = subtitleMethod }
    if let runtime {
      let minutes = try MinutesInput.minutes(runtime)
      print.runningTime = try value(try RunningTime(minutes))
    }
    if let checked { print.checked = try occasion.momentIfKnown(checked) }
    try leg.apply(to: &print.legs, on: occasion)
    try decryption.apply(to: &print.keys, on: occasion)
    remarks.apply(to: &print.remarks)
  }

  static var clearable: KeyValuePairs<String, (inout Print) -> Void> {
    [
      "format": { $0.format = nil }, "audio": { $0.audio = nil },
      "subtitles": { $0.subtitles = [] }, "subtitle-method": { $0.subtitleMethod = nil },
      "runtime": { $0.runningTime = nil }, "checked": { $0.checked = nil },
      "leg": { _ = $0.legs.popLast() }, "keys": { $0.keys = [] },
      "note": { $0.remarks.note = nil }, "source": { $0.remarks.sources = [] },
    ]
  }
}

/// What can be said of one of a copy's ways.
struct LegFields: ParsableArguments {
  @Option(help: "Which of its ways, from 1; else the last. One more than there are is a new one.")
  var leg: Int?
  @Option(help: "Who gives it away.") var from: String?
  @Option(help: "Who gets it.") var to: String?
  @Option(help: "Who carries it.") var carrier: String?
  @Option(help: "The number by which the carrier knows it.") var waybill: String?
  @Option(help: "When it left: 28nov, or \"28nov 16:00\".") var sent: String?
  @Option(help: "When it is to be there.") var due: String?
  @Option(help: "When it was there.") var arrived: String?

  /// Says what was given of the way that is meant.
  func apply(to legs: inout [Print.Leg], on occasion: Occasion) throws(Failure) {
    guard
      leg != nil || [from, to, carrier, waybill, sent, due, arrived].contains(where: { $0 != nil })
    else { return }
    let number = leg ?? max(1, legs.count)
    guard (1...legs.count + 1).contains(number) else {
      throw Failure(
        .usage, "there is no leg \(number); the copy has \(legs.count).",
        advice: "Give 1 to \(legs.count + 1).")
    }
    if number > legs.count { legs.append(Print.Leg()) }
    try apply(to: &legs[number - 1], on: occasion)
  }

  private func apply(to leg: inout Print.Leg, on occasion: Occasion) throws(Failure) {
    if let from { leg.from = from }
    if let to { leg.to = to }
    if let carrier { leg.carrier = carrier }
    if let waybill { leg.waybill = waybill }
    if let sent { leg.sent = try occasion.momentIfKnown(sent) }
    if let due { leg.due = try occasion.momentIfKnown(due) }
    if let arrived { leg.arrived = try occasion.momentIfKnown(arrived) }
  }
}

/// What can be said of one of a copy's decryption keys.
struct DecryptionKeyFields: ParsableArguments {
  @Option(name: .customLong("key-server"), help: "The serial of the server that a key is for.")
  var server: String?
  @Option(name: .customLong("key-from"), help: "From when the key works: \"5dec 12:00\".")
  var from: String?
  @Option(name: .customLong("key-to"), help: "Until when it works.") var to: String?
  @Option(name: .customLong("key-state"), help: "How far the key has come.")
  var state: Print.DecryptionKey.State?

  /// Says what was given of the key for that server, else of the only one.
  func apply(to keys: inout [Print.DecryptionKey], on occasion: Occasion) throws(Failure) {
    guard server != nil || from != nil || to != nil || state != nil else { return }
    guard server != nil || keys.count < 2 else {
      throw Failure(
        .usage, "the copy has \(keys.count) keys.", advice: "Say for which server: --key-server.")
    }
    let known =
      keys.firstIndex { server == nil || $0.server == server }
      ?? keys.firstIndex { $0.server == nil }
    if known == nil { keys.append(Print.DecryptionKey()) }
    let place = known ?? keys.count - 1
    if let server { keys[place].server = server }
    if let from { keys[place].from = try occasion.time(from) }
    if let to { keys[place].to = try occasion.time(to) }
    if let state { keys[place].state = state }
    if let start = keys[place].from, let end = keys[place].to, end.instant <= start.instant {
      throw Failure(.usage, "the key ends, \(end.civil), before it begins, \(start.civil).")
    }
  }
}
