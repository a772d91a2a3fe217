package id.lelangkinerja.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with its demo: its first start, later ones, and the memory that it holds, idle and under load. */
@Tag("bench")
@Tag("bench-start")
@Tag("bench-memory")
class StartIT {
  private static final int STARTS = 3;
  private static final int IDLE_SECONDS = 20;
  private static final int READERS = 16;
  private static final long LOAD = 15_000_000_000L;
  private static final List<String> PAGES = List.of("/3573", "/3573/contracts", "/3573/agencies", "/3573/indicators",
      "/3573/problems");

  @Test
  void starts_and_holds(@TempDir Path folder) throws Exception {
    // As root the database server is another account, which has to pass through.
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    var home = folder.resolve("home");
    try (var first = Program.started(home)) {
      Figure.of("start.first", first.seconds(), "s").tell();
    }
    // The second one writes down its classes when it stops; what is measured are those that read them.
    Program.started(home).close();
    var later = new double[STARTS];
    for (int at = 0; at < STARTS; at++) {
      try (var program = Program.started(home)) {
        later[at] = program.seconds();
        if (at == STARTS - 1) {
          Thread.sleep(IDLE_SECONDS * 1000L);
          Figure.of("memory.idle", program.megabytes("VmRSS"), "MB").tell();
          load(program);
          Figure.of("memory.load", program.megabytes("VmHWM"), "MB at most").tell();
        }
      }
    }
    Figure.of("start", Median.of(later), "s").tell();
  }

  private static void load(Program program) throws Exception {
    var begun = System.nanoTime();
    var readers = new ArrayList<Callable<Integer>>();
    for (int at = 0; at < READERS; at++) {
      var surfer = Surfer.anybody(program.port());
      readers.add(() -> {
        int read = 0;
        while (System.nanoTime() - begun < LOAD) {
          assertThat(surfer.get(PAGES.get(read++ % PAGES.size())).statusCode()).isIn(200, 429);
        }
        return read;
      });
    }
    try (var threads = Executors.newFixedThreadPool(READERS)) {
      for (var each : threads.invokeAll(readers)) {
        assertThat(each.get()).isPositive();
      }
    }
  }
}
