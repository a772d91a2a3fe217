package id.lelangkinerja.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The account that the server runs under while this program runs as root, which PostgreSQL refuses to be. */
record ServerUser(String name, int uid, int gid) {
  private static final Path ACCOUNTS = Path.of("/etc/passwd");
  private static final List<String> PREFERRED = List.of("postgres", "nobody");

  /** Empty when this program is an ordinary user: then the server is one too. */
  static Optional<ServerUser> choose(Path data) throws IOException {
    if (!"root".equals(System.getProperty("user.name")))
      return Optional.empty();
    if (!Files.exists(ACCOUNTS) || !Disk.knowsUsers())
      throw new DatabaseNotStarted("PostgreSQL does not run as root. Start the program as an ordinary user.");
    return Optional.of(Files.exists(data) ? ownerOf(data) : preferred(accounts()));
  }

  /** Data that exist keep their owner, even if a better account has come since. */
  private static ServerUser ownerOf(Path data) throws IOException {
    int uid = number(data, "unix:uid");
    return find(accounts(), account -> account.uid == uid)
        .orElse(new ServerUser(Integer.toString(uid), uid, number(data, "unix:gid")));
  }

  private static ServerUser preferred(List<ServerUser> accounts) {
    return PREFERRED.stream().flatMap(name -> find(accounts, account -> account.name.equals(name)).stream()).findFirst()
        .orElseThrow(() -> new DatabaseNotStarted("PostgreSQL does not run as root, and there is neither a user "
            + String.join(" nor ", PREFERRED) + ". Add one, or start the program as an ordinary user."));
  }

  private static Optional<ServerUser> find(List<ServerUser> accounts, Predicate<ServerUser> condition) {
    return accounts.stream().filter(condition).filter(account -> account.uid != 0).findFirst();
  }

  private static List<ServerUser> accounts() throws IOException {
    return Files.readAllLines(ACCOUNTS, StandardCharsets.ISO_8859_1).stream().map(line -> line.split(":", -1))
        .filter(fields -> fields.length >= 4 && fields[2].matches("\\d{1,9}") && fields[3].matches("\\d{1,9}"))
        .map(fields -> new ServerUser(fields[0], Integer.parseInt(fields[2]), Integer.parseInt(fields[3]))).toList();
  }

  void own(Path path) throws IOException {
    Files.setAttribute(path, "unix:gid", gid);
    Files.setAttribute(path, "unix:uid", uid);
  }

  /** @throws DatabaseNotStarted naming the first folder on the way that this account may not pass */
  void mustReach(Path folder) throws IOException {
    for (Path step = folder.getRoot(); step != null; step = step.equals(folder) ? null : next(step, folder))
      if (!mayPass(step))
        throw new DatabaseNotStarted("PostgreSQL runs as the user " + name + ", who may not pass the folder " + step
            + " on the way to " + folder + ". Set LK_HOME to a folder that other users may pass, for example"
            + " /var/lib/lelang-kinerja, or make this one passable (chmod o+x).");
  }

  private static Path next(Path step, Path folder) {
    return step.resolve(folder.getName(step.getNameCount()));
  }

  private boolean mayPass(Path folder) throws IOException {
    int mode = number(folder, "unix:mode");
    if (number(folder, "unix:uid") == uid)
      return (mode & 0100) != 0;
    return (mode & (number(folder, "unix:gid") == gid ? 0010 : 0001)) != 0;
  }

  private static int number(Path path, String attribute) throws IOException {
    return (int) Files.getAttribute(path, attribute);
  }
}
