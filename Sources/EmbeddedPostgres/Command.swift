import Glibc

/// A program with its arguments, run in `/` and with a small environment of its own.
///
/// Variables such as `PGPORT` or `PGDATA` would change what PostgreSQL's programs do, and a
/// locale would translate what they say.
struct Command {
  let words: [String]

  init(_ words: [String]) {
    self.words = words
  }

  /// Runs the program to its end and answers with its exit code, or 128 and the signal's number.
  ///
  /// - Parameters:
  ///   - input: The descriptor it reads from, nothing if nil.
  ///   - output: The descriptor that what it says goes to, nowhere if nil.
  ///   - kept: A descriptor that stays open in it and in what it starts.
  func run(
    input: Int32? = nil, output: Int32? = nil, keeping kept: Int32? = nil
  ) throws(ClusterError) -> Int32 {
    try wait(for: start(input: input, output: output, errors: output, keeping: kept))
  }

  /// Runs the program to its end and answers with the text it wrote, nil if it failed.
  func text() throws(ClusterError) -> String? {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      throw .system(call: "pipe", path: words[0], code: errno)
    }
    let reading = File(descriptor: ends[0], path: words[0])
    let process = try startWriting(to: File(descriptor: ends[1], path: words[0]))
    let text = try reading.text()
    return try wait(for: process) == 0 ? text : nil
  }

  /// The file closes here when the child has it, so that its reader sees the end.
  private func startWriting(to file: consuming File) throws(ClusterError) -> pid_t {
    try start(output: file.descriptor, errors: nil)
  }

  private func start(
    input: Int32? = nil, output: Int32?, errors: Int32?, keeping kept: Int32? = nil
  ) throws(ClusterError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let streams = [(input, STDIN_FILENO), (output, STDOUT_FILENO), (errors, STDERR_FILENO)]
    for (descriptor, stream) in streams {
      if let descriptor {
        unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, stream)
      } else {
        unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
      }
    }
    // A pipe that the caller reads must not stay open because a server inherited it.
    for descriptor in File.openDescriptors() where descriptor > STDERR_FILENO && descriptor != kept
    {
      unsafe posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    if let kept {
      // To itself: this takes its close-on-exec mark away in the child.
      unsafe posix_spawn_file_actions_adddup2(&actions, kept, kept)
    }
    return try unsafe spawn(&actions)
  }

  private func spawn(
    _ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>
  ) throws(ClusterError) -> pid_t {
    let arguments = ["env", "--chdir=/"] + words
    let environment = ["PATH=\(Command.path)", "LC_ALL=C.UTF-8", "TZ=UTC"]
    var process: pid_t = 0
    let code = unsafe withCStrings(arguments) { words in
      unsafe withCStrings(environment) { settings in
        unsafe posix_spawnp(&process, "env", actions, nil, words, settings)
      }
    }
    guard code == 0 else { throw .cannotRun(program: words[0], code: code) }
    return process
  }

  private func wait(for process: pid_t) throws(ClusterError) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else {
        throw .system(call: "waitpid", path: words[0], code: errno)
      }
    }
    let signal = status & 0x7f
    let exit = signal == 0 ? (status >> 8) & 0xff : 128 + signal
    // What `env` and `setpriv` answer with when there is no such program.
    if exit == 127 { throw .cannotRun(program: words[0], code: ENOENT) }
    return exit
  }

  private static var path: String {
    guard let value = unsafe getenv("PATH") else { return "/usr/bin:/bin:/usr/sbin:/sbin" }
    return unsafe String(cString: value)
  }
}

/// Calls the body with the strings as C wants a list of them: pointers, and nil at the end.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer { unsafe pointers.forEach { unsafe free($0) } }
  return unsafe body(pointers)
}
