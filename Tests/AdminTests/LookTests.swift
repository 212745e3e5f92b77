import Admin
import TestSupport
import Testing

@Suite struct LookTests {
  @Test func `look`() {
    for width in [80, 120] {
      let desk = TestDesk(width: width)
      for line in [
        "import Samples/paris-2025.json --dry-run", "import Samples/paris-2025.json",
        "import Samples/paris-2025.json",
        "agenda", "agenda fri", "grid", "conflicts", "report attendance", "attendance list",
        "film list", "film show mua do", "guest list",
        "week show", "venue list", "venue show pathe", "auditorium list", "screening list",
        "appearance list", "log",
        "screening add --film mua-do --day 12dec --start 20:30 --venue pathe --auditorium 1 --qa 30",
        "screening add --film mua-do --day 12dec --start 21:30 --venue pathe --auditorium 1 --qa 30",
        "screening add --film mua-do --day 11dec --start 24:30 --venue pathe --auditorium 1",
        "agenda 12dec", "grid 12dec", "grid 11dec", "conflicts", "screening show 101",
        "screening move 101 --start 19:00", "film edit mua-do --clear year --director X",
        "calendar export --output -", "attendance count 101 500", "attendance count 101 510",
        "attendance claim \"more than 6,000\" --source x",
        "report attendance", "film show mau do", "scrning list", "film lst", "film", "", "film add",
        "film add x --category foo", "conflicts --severity bad", "--week paris agenda 7",
        "film show em",
      ] {
        let reply = desk.run(line)
        print("$ filmweek \(line)   [\(width)]\n\(reply.output)\(reply.notes)(\(reply.status))\n")
      }
    }
  }
}
