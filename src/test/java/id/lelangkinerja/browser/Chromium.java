package id.lelangkinerja.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, without its window where there is one that never has any: the same engine, with a quarter less of the machine's
 * work. Tests that need it are skipped, with a line that says so, where there is none.
 */
final class Chromium implements AutoCloseable {
  static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-sync", "--disable-background-networking", "--disable-component-update");
  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright = playwright();
    browser = playwright.chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  static Playwright playwright() {
    return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Chromium start() {
    return new Chromium(executable());
  }

  static Path executable() {
    var executable = find();
    assumeTrue(executable.isPresent(), "No Chromium on this machine: install the package chromium (Debian: apt-get"
        + " install chromium) or set CHROMIUM to its path; the browser tests are skipped.");
    return executable.orElseThrow();
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> find() {
    var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream
        .concat(named.stream(), Stream.of(path.split(File.pathSeparator, -1))
            .flatMap(
                folder -> Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                    .map(Path.of(folder)::resolve)))
        .filter(Files::isExecutable).findFirst();
  }
}
