package id.lelangkinerja.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How PostgreSQL's programs are called: never as root, with nothing inherited that would redirect them, and on Linux so
 * that they are told to stop (SIGINT) when the thread that started them dies, and in a session of their own: an
 * interrupt typed at the terminal reaches this program alone, which then stops them in its own time.
 */
final class Programs {
  private final Path folder;
  private final Path workingFolder;
  private final List<String> prefix;

  private Programs(Path folder, Path workingFolder, List<String> prefix) {
    this.folder = folder;
    this.workingFolder = workingFolder;
    this.prefix = prefix;
  }

  static Programs in(Path folder, Path workingFolder, Optional<ServerUser> user) {
    var prefix = new ArrayList<String>();
    Optional<Path> setpriv = find("setpriv").filter(found -> isLinux());
    if (setpriv.isPresent()) {
      find("setsid").ifPresent(setsid -> prefix.add(setsid.toString()));
      prefix.add(setpriv.get().toString());
      user.ifPresent(it -> prefix.addAll(List.of("--reuid=" + it.uid(), "--regid=" + it.gid(), "--clear-groups")));
      prefix.addAll(List.of("--no-new-privs", "--pdeathsig", "INT", "--"));
    } else if (user.isPresent()) {
      throw new DatabaseNotStarted(
          "PostgreSQL does not run as root, and the command setpriv (package util-linux), which"
              + " would start it as " + user.get().name()
              + ", is missing. Install it, or start the program as an ordinary user.");
    }
    return new Programs(folder, workingFolder, List.copyOf(prefix));
  }

  private static boolean isLinux() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
  }

  private static Optional<Path> find(String command) {
    String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin" + File.pathSeparator
        + "/bin";
    return Stream.of(path.split(File.pathSeparator)).filter(entry -> entry.startsWith("/"))
        .map(entry -> Path.of(entry, command)).filter(Files::isExecutable).findFirst();
  }

  /** A call of one of initdb, pg_ctl, postgres; output and errors come in one stream. */
  ProcessBuilder call(String program, List<String> arguments) {
    var command = new ArrayList<>(prefix);
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    var call = new ProcessBuilder(command).directory(workingFolder.toFile()).redirectErrorStream(true);
    var environment = call.environment();
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.equals("LD_LIBRARY_PATH"));
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
    return call;
  }

  /** Runs a program to its end. @return what it said */
  String run(String program, List<String> arguments) throws IOException {
    Process process = call(program, arguments).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int result = process.onExit().join().exitValue();
    if (result != 0)
      throw new IOException(program + " failed (" + result + "): " + said);
    return said;
  }

  /** Sends a signal to a server's process, on every operating system. */
  void signal(String name, long process) throws IOException {
    run("pg_ctl", List.of("kill", name, Long.toString(process)));
  }
}
