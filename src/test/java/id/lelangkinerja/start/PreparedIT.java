package id.lelangkinerja.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program as bin/program prepares it: what others get who follow the README, on an empty home. */
class PreparedIT {
  private static final int MINUTES = 3;
  private static final Path UNPACKED = Path.of("target", "program");
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  @TempDir
  static Path folder;

  @BeforeAll
  static void prepare() throws Exception {
    // As root the database server is another account, which has to pass through.
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    // A command that needs no database; called without its arguments it says how it is called.
    ended(program("verify"));
    assertThat(UNPACKED.resolve("prepared.jar")).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "production"})
  void the_beans_are_those_of_the_longer_start(String profile) throws Exception {
    var names = names(profile, false);
    assertThat(names).contains("id.lelangkinerja.start.ProductionHome", "id.lelangkinerja.demo.DemoLoading",
        "mailSender", "timetable");
    // The kind of context alone tells that the one was prepared and the other was not.
    assertThat(names).startsWith("AnnotationConfigServletWebServerApplicationContext");
    assertThat(names(profile, true)).isEqualTo(names.replaceFirst("^AnnotationConfig", ""));
  }

  @Test
  void it_starts_for_real_and_is_ready_to_found_a_region() throws Exception {
    int port = free();
    var start = program();
    start.environment().putAll(Map.of("SPRING_PROFILES_ACTIVE", "production", "SERVER_PORT", Integer.toString(port),
        "LK_HOME", folder.resolve("home").toString()));
    var process = start.start();
    try (var client = HttpClient.newHttpClient()) {
      var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
      while (!ready(client, port)) {
        assertThat(process.isAlive() && System.nanoTime() < end).as(written()).isTrue();
        Thread.sleep(200);
      }
      assertThat(get(client, port, "/sign-in").statusCode()).isEqualTo(200);
      // Nothing of the demo, and the link by which an installation begins.
      assertThat(get(client, port, "/3573").statusCode()).isEqualTo(404);
      assertThat(written()).contains("Starting AOT-processed");
    } finally {
      process.destroy();
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    }
  }

  private static boolean ready(HttpClient client, int port) throws InterruptedException {
    try {
      return get(client, port, "/actuator/health/readiness").statusCode() == 200
          && written().contains("Found the first region");
    } catch (IOException _) {
      return false;
    }
  }

  private static HttpResponse<String> get(HttpClient client, int port, String path)
      throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
        BodyHandlers.ofString());
  }

  private static String names(String profile, boolean prepared) throws Exception {
    var alone = folder.resolve("names");
    var tool = BeanNames.class.getName().replace('.', '/') + ".class";
    if (!Files.exists(alone.resolve(tool))) {
      // By itself: beside it are the tests' own beans.
      Files.createDirectories(alone.resolve(tool).getParent());
      Files.copy(Path.of(BeanNames.class.getResource("BeanNames.class").toURI()), alone.resolve(tool));
    }
    var classes = String.join(":", UNPACKED.resolve("prepared.jar").toString(), jar().toString(),
        UNPACKED.resolve("lib") + "/*", alone.toString());
    var start = with(new ProcessBuilder(JAVA, "-Dlk.prepared=" + prepared, "-Dlogging.level.root=ERROR",
        "-Dlogging.level.id.lelangkinerja=ERROR", "-cp", classes, BeanNames.class.getName()));
    start.environment().putAll(Map.of("SPRING_PROFILES_ACTIVE", profile, "SPRING_MAIL_HOST", "127.0.0.1"));
    return ended(start);
  }

  private static Path jar() throws IOException {
    try (var files = Files.newDirectoryStream(UNPACKED, "lelang-kinerja-*.jar")) {
      return files.iterator().next();
    }
  }

  private static ProcessBuilder program(String... arguments) {
    var start = with(new ProcessBuilder("bin/program"));
    start.command().addAll(List.of(arguments));
    start.environment().put("JAVA25_HOME", System.getProperty("java.home"));
    return start;
  }

  private static ProcessBuilder with(ProcessBuilder start) {
    return start.redirectErrorStream(true).redirectOutput(log().toFile());
  }

  private static String ended(ProcessBuilder start) throws Exception {
    var process = start.start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    return written();
  }

  private static String written() throws IOException {
    return Files.readString(log());
  }

  private static Path log() {
    return folder.resolve("log");
  }

  private static int free() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
