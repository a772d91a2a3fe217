package id.lelangkinerja.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Pages as files, one a route: the trial brings the programme into states that the demo is in on no day, and a browser looks its
 * pages over afterwards.
 */
public final class Album {
  private static final Path FOLDER = Path.of("target", "pages");
  private static final String HTML = "<!doctype html>";

  private Album() {}

  static void keep(String route, String body) {
    if (!body.stripLeading().regionMatches(true, 0, HTML, 0, HTML.length())) {
      return;
    }
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(file(route.substring(route.indexOf(' ') + 1)), body);
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  /** The page at a route such as "/{region}/lots/{lot}/objection"; empty where none was kept, or what is there is no page. */
  public static Optional<String> page(String route) {
    try {
      return Optional.of(Files.readString(file(route)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static Path file(String route) {
    return FOLDER.resolve(route.replaceAll("[^A-Za-z0-9]+", "-") + ".html");
  }
}
