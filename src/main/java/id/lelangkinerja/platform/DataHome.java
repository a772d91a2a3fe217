package id.lelangkinerja.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one installation: everything that must outlive the program lies below it. Its path is absolute. Folders
 * are made when they are first asked for, closed to other users where the file system knows of users; folders that
 * exist are left as their owner made them.
 */
public record DataHome(Path path) {
  private static final String CLOSED = "rwx------";
  private static final String PASSABLE = "rwx--x--x";

  public DataHome {
    if (!path.isAbsolute())
      throw new IllegalArgumentException("path is not absolute: " + path);
    path = path.normalize();
  }

  /**
   * LK_HOME where it is set, otherwise the place that the operating system means for such data.
   *
   * @param environment the variables LK_HOME, XDG_DATA_HOME and LOCALAPPDATA are looked up here
   * @param system      os.name, user.name and user.home are looked up here
   */
  public static DataHome of(Map<String, String> environment, Properties system) {
    String chosen = environment.get("LK_HOME");
    if (chosen != null && !chosen.isBlank())
      return new DataHome(Path.of(chosen.strip()).toAbsolutePath());
    String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path user = Path.of(system.getProperty("user.home", ""));
    if (os.startsWith("windows"))
      return new DataHome(absolute(environment.get("LOCALAPPDATA"), user.resolve("AppData").resolve("Local"))
          .resolve("Lelang Kinerja"));
    if (os.startsWith("mac"))
      return new DataHome(user.resolve("Library").resolve("Application Support").resolve("Lelang Kinerja"));
    if (isRoot(system))
      return new DataHome(Path.of("/var/lib/lelang-kinerja"));
    return new DataHome(absolute(environment.get("XDG_DATA_HOME"), user.resolve(".local").resolve("share"))
        .resolve("lelang-kinerja"));
  }

  /** The default database lives here. Passable for others when root made it, as the server must not run as root. */
  public Path database() {
    return made(made(path, outer()).resolve("database"), outer());
  }

  /** Evidence and other files that people hand in. */
  public Path files() {
    return made(made(path, outer()).resolve("files"), CLOSED);
  }

  /** Keys of this installation, which must never lie in the database. */
  public Path keys() {
    return made(made(path, outer()).resolve("keys"), CLOSED);
  }

  /** What the public log of acts keeps outside the database. */
  public Path log() {
    return made(made(path, outer()).resolve("log"), CLOSED);
  }

  private static String outer() {
    return isRoot(System.getProperties()) ? PASSABLE : CLOSED;
  }

  private static boolean isRoot(Properties system) {
    return "root".equals(system.getProperty("user.name"));
  }

  /** The XDG rules say to ignore a relative path; the same is wise for the others. */
  private static Path absolute(@Nullable String wanted, Path otherwise) {
    return wanted != null && Path.of(wanted).isAbsolute() ? Path.of(wanted) : otherwise;
  }

  private static Path made(Path folder, String mode) {
    if (Files.isDirectory(folder))
      return folder;
    try {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      Files.createDirectory(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));
      return folder;
    } catch (FileAlreadyExistsException raced) {
      if (Files.isDirectory(folder))
        return folder;
      throw cannotMake(folder, raced);
    } catch (IOException e) {
      throw cannotMake(folder, e);
    }
  }

  private static UncheckedIOException cannotMake(Path folder, IOException cause) {
    return new UncheckedIOException("The data folder " + folder + " cannot be made (" + cause.getMessage()
        + "). Set LK_HOME to a folder that this program may write to.", cause);
  }
}
