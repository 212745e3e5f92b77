import Foundation

/// Programs of the system that make pictures and print pages; both are optional.
struct PictureTools {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  /// Whether a picture can be made of points here.
  var canDraw: Bool { path(of: "rsvg-convert") != nil || browser != nil }

  /// A drawing as a picture of points, twice as many each way as it has units.
  func png(_ svg: [UInt8], width: Int, height: Int) throws(Failure) -> [UInt8] {
    if let converter = path(of: "rsvg-convert") {
      return try work(svg, "svg", "png") { source, target in
        (converter, ["--zoom=2", "--output", target, source])
      }
    }
    return try browse(
      svg, "svg", "png",
      lacking: Failure(
        .failure, "no program here makes PNG.",
        advice: "Install librsvg2-bin or chromium, or take --format svg.")
    ) { source, target in
      [
        "--force-device-scale-factor=2", "--window-size=\(width),\(height)",
        "--hide-scrollbars", "--screenshot=\(target)", "file://\(source)",
      ]
    }
  }

  /// A page as it prints.
  func pdf(_ page: [UInt8]) throws(Failure) -> [UInt8] {
    try browse(
      page, "html", "pdf",
      lacking: Failure(
        .failure, "no program here prints pages.",
        advice: "Install chromium, or take --format html and print it from a browser.")
    ) { source, target in
      ["--no-pdf-header-footer", "--print-to-pdf=\(target)", "file://\(source)"]
    }
  }

  /// Lets a browser make a file, in its sandbox where the system gives it one.
  ///
  /// The pages are ours and hold no script, so that they do without where it does not: root has
  /// none, nor have many containers.
  private func browse(
    _ bytes: [UInt8], _ kind: String, _ result: String, lacking: Failure,
    _ arguments: (_ source: String, _ target: String) -> [String]
  ) throws(Failure) -> [UInt8] {
    guard let browser else { throw lacking }
    let usual = ["--headless", "--disable-gpu", "--no-first-run"]
    if geteuid() != 0,
      let made = try? work(
        bytes, kind, result,
        { source, target in
          (browser, usual + arguments(source, target))
        })
    {
      return made
    }
    return try work(bytes, kind, result) { source, target in
      (browser, usual + ["--no-sandbox"] + arguments(source, target))
    }
  }

  private var browser: String? {
    ["chromium", "chromium-browser", "google-chrome"].compactMap(path).first
  }

  private func path(of program: String) -> String? {
    (desk.variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
      .map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Gives a program a file and takes the one that it makes, in a folder that goes away again.
  private func work(
    _ bytes: [UInt8], _ kind: String, _ result: String,
    _ command: (_ source: String, _ target: String) -> (program: String, arguments: [String])
  ) throws(Failure) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "filmweek-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "source.\(kind)")
    let target = folder.appending(path: "result.\(result)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: source)
      let (program, arguments) = command(
        source.path(percentEncoded: false), target.path(percentEncoded: false))
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = arguments
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      process.environment = [
        "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder.path(percentEncoded: false),
      ]
      try process.run()
      process.waitUntilExit()
      return [UInt8](try Data(contentsOf: target))
    } catch {
      throw Failure(.failure, "the \(result) was not made: \(error.localizedDescription)")
    }
  }
}
