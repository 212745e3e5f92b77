import Admin
import Foundation
import TestSupport

extension TestDesk {
  /// A desk on which a small week stands: two halls, three films, a guest wanted twice at one time.
  static func planned(width: Int? = 80, answer: String? = nil) throws -> TestDesk {
    try holding(try plannedWeek.get(), width: width, answer: answer)
  }

  /// A desk on which the week of a file stands.
  static func holding(
    _ programme: String, width: Int? = 80, answer: String? = nil
  ) throws -> TestDesk {
    let desk = TestDesk(width: width, answer: answer)
    let file = FileManager.default.temporaryDirectory.appending(
      component: "filmweek-planned-\(UUID().uuidString).json")
    try Data(programme.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let reply = desk.run(["import", file.path(percentEncoded: false)])
    guard reply.status == .done else { throw TestFailure(reply.notes) }
    return desk
  }

  /// The week as a file, put together by commands once.
  private static let plannedWeek = Result<String, any Error> {
    let desk = TestDesk()
    for line in [
      "festival add \"Tuần phim\" --key tuan-phim",
      "week add \"Paris 2025\" --key paris --from 2025-12-05 --to 2025-12-11 --zone Europe/Paris",
      "venue add \"Pathé Palace\"", "auditorium add pathe \"Salle 1\" --key 1 --capacity 400",
      "auditorium add pathe \"Salle 2\" --key 2 --capacity 100 --turnaround 20",
      "film add \"Mưa đỏ\" --title en=\"Red Rain\" --runtime 124",
      "film add \"Cánh đồng hoang\" --title en=\"The Abandoned Field\" --runtime 90",
      "film add \"Tướng về hưu\"", "guest add \"Đặng Thái Huyền\"",
      "screening add --code A1 --film mua --day 5dec --start 20:00 --venue pathe --auditorium 1",
      "screening add --code A2 --film canh --day 5dec --start 21:00 --venue pathe --auditorium 2 "
        + "--status confirmed",
      "screening add --code N1 --film canh --day 5dec --start 24:30 --venue pathe --auditorium 2",
      "screening add --code E1 --film tuong --day 6dec --start evening --venue pathe",
      "screening add --code U1 --film tuong",
      "event add --code P1 --kind panel --title \"Cinema now\" --day 6dec --start 14:30",
      "appearance add huyen A1 --role director", "appearance add huyen A2 --role moderator",
    ] {
      let reply = desk.run(line)
      guard reply.status == .done else { throw TestFailure("\(line): \(reply.notes)") }
    }
    return desk.run("export").output
  }
}
