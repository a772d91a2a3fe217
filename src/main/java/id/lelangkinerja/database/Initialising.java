package id.lelangkinerja.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an empty database cluster. It appears under its name only when it is complete. */
final class Initialising {
  private static final String UNFINISHED = "data.new.";
  private final Programs programs;
  private final Optional<ServerUser> user;
  private final Durability durability;

  Initialising(Programs programs, Optional<ServerUser> user, Durability durability) {
    this.programs = programs;
    this.user = user;
    this.durability = durability;
  }

  void initialise(Path data, String superuserPassword) throws IOException {
    Path folder = data.resolveSibling(".").normalize();
    removeUnfinished(folder);
    if (Files.exists(data))
      return;
    Path fresh = Files.createTempDirectory(folder, UNFINISHED, Disk.closedFolder());
    Path password = Files.createTempFile(folder, UNFINISHED, ".password", Disk.closedFile());
    try {
      Files.writeString(password, superuserPassword + "\n");
      if (user.isPresent()) {
        user.get().own(fresh);
        user.get().own(password);
      }
      programs.run("initdb", arguments(fresh, password));
    } finally {
      Files.delete(password);
    }
    Disk.rename(fresh, data);
  }

  /** What a start left behind that was cut short. */
  private static void removeUnfinished(Path folder) throws IOException {
    try (var leftovers = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
      for (Path leftover : leftovers)
        Disk.delete(leftover);
    }
  }

  private List<String> arguments(Path fresh, Path password) {
    var arguments = new ArrayList<>(List.of("--pgdata=" + fresh, "--username=" + Role.SUPERUSER.id(),
        "--pwfile=" + password, "--auth=scram-sha-256", "--data-checksums", "--encoding=UTF8", "--locale=C",
        "--locale-provider=icu", "--icu-locale=id-ID", "--no-instructions"));
    if (durability == Durability.NONE)
      arguments.add("--no-sync");
    return arguments;
  }
}
