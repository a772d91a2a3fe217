package id.lelangkinerja.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  @TempDir
  Path folder = Path.of("");

  @Test
  void a_clean_file_and_an_infected_one_are_told_apart_over_tcp_and_over_a_unix_socket() throws IOException {
    try (var tcp = Clamd.onTcp(); var unix = Clamd.onUnix(folder.resolve("clamd.ctl"))) {
      for (var clamd : new Clamd[]{tcp, unix}) {
        assertThat(asked(clamd, "daftar izin").outcome()).as(clamd.address()).isEqualTo(Scan.Outcome.CLEAN);
        assertThat(asked(clamd, "ini EICAR")).isEqualTo(Scan.infected("Eicar-Test-Signature"));
      }
    }
  }

  @Test
  void a_file_longer_than_one_portion_comes_whole() {
    try (var clamd = Clamd.onTcp(30 << 20,
        content -> content.length() == 300_005 ? "stream: OK\0" : "stream: X FOUND\0")) {
      assertThat(asked(clamd, "a".repeat(300_005))).isEqualTo(Scan.clean());
    }
  }

  @Test
  void a_file_over_the_scanners_own_limit_stays_unchecked() {
    try (var clamd = Clamd.onTcp(100_000, _ -> "stream: OK\0")) {
      assertThat(asked(clamd, "a".repeat(5_000_000)).outcome()).isEqualTo(Scan.Outcome.UNCHECKED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "stream: OK", "stream: OK\0", "OK\0", "stream: ok\0", "\0", "HTTP/1.1 200 OK\0",
      "stream:  FOUND\0"})
  void only_its_own_words_count(String answer) {
    try (var clamd = Clamd.onTcp(1000, _ -> answer)) {
      assertThat(asked(clamd, "a").outcome())
          .isEqualTo(answer.startsWith("stream: OK") ? Scan.Outcome.CLEAN : Scan.Outcome.UNCHECKED);
    }
  }

  @Test
  void what_it_says_is_shown_in_plain_signs_and_cut() {
    try (var clamd = Clamd.onTcp(1000, _ -> "stream: <b>\n\u0007" + "x".repeat(500) + " FOUND\0")) {
      assertThat(asked(clamd, "a").said()).hasSizeLessThanOrEqualTo(Scan.LONGEST).doesNotContain("\n", "\u0007");
    }
    try (var clamd = Clamd.onTcp(1000, _ -> "y".repeat(100_000))) {
      assertThat(asked(clamd, "a").outcome()).isEqualTo(Scan.Outcome.UNCHECKED);
    }
  }

  @Test
  void one_that_is_silent_or_not_there_leaves_the_file_unchecked() {
    var never = new CountDownLatch(1);
    try (var clamd = Clamd.onTcp(1000, _ -> {
      await(never);
      return "";
    })) {
      assertThat(Scanner.at(clamd.address(), Duration.ofMillis(200)).scan(content("a")))
          .isEqualTo(Scan.unchecked("timeout"));
    } finally {
      never.countDown();
    }
    assertThat(Scanner.at("unix:" + folder.resolve("none"), PATIENCE).scan(content("a")).outcome())
        .isEqualTo(Scan.Outcome.UNCHECKED);
  }

  @Test
  void one_that_hangs_keeps_four_waiting_and_nobody_else() throws Exception {
    var asked = new CountDownLatch(4);
    var never = new CountDownLatch(1);
    try (var clamd = Clamd.onTcp(1000, _ -> {
      asked.countDown();
      await(never);
      return "stream: OK\0";
    }); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var scanner = Scanner.at(clamd.address(), PATIENCE);
      var four = IntStream.range(0, 4).mapToObj(_ -> threads.submit(() -> scanner.scan(content("a")))).toList();
      await(asked);
      assertThat(scanner.scan(content("b"))).isEqualTo(Scan.unchecked("busy"));
      never.countDown();
      for (var one : four) {
        assertThat(one.get()).isEqualTo(Scan.clean());
      }
      assertThat(scanner.scan(content("b"))).isEqualTo(Scan.clean());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void its_address_is_a_socket_or_a_host_with_a_port_and_none_switches_it_off() {
    assertThat(Scanner.at(" ", PATIENCE).isOn()).isFalse();
    assertThat(Scanner.off().scan(content("a")).outcome()).isEqualTo(Scan.Outcome.UNCHECKED);
    for (var wrong : new String[]{"localhost", "http://localhost:3310/", ":3310", "a:b"}) {
      assertThatThrownBy(() -> Scanner.at(wrong, PATIENCE)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Scan asked(Clamd clamd, String content) {
    return Scanner.at(clamd.address(), PATIENCE).scan(content(content));
  }

  private static ByteArrayInputStream content(String text) {
    return new ByteArrayInputStream(Samples.latin(text));
  }
}
