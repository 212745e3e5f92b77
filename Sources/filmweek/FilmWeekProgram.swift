import Admin

@main
struct FilmWeekProgram {
  static func main() {}
}
