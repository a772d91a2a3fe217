package id.lelangkinerja.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A name that has many addresses of which none answers: nobody waits for all of them. */
@Timeout(60)
class UnansweringTest {
  private static final int MANY = 250;
  private static final Patience SHORT = new Patience(Duration.ofMillis(800), Duration.ofMillis(800),
      Duration.ofMillis(1500), 10_000);
  private final List<SocketChannel> waiting = new ArrayList<>();
  private ServerSocket full;

  /** Whoever connects to a socket at which too many wait already hears nothing, at whichever address of loopback. */
  @BeforeEach
  void fill() throws IOException {
    full = new ServerSocket();
    full.bind(new InetSocketAddress(InetAddress.ofLiteral("0.0.0.0"), 0), 1);
    for (int at = 0; at < 8; at++) {
      var next = SocketChannel.open();
      next.configureBlocking(false);
      next.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), full.getLocalPort()));
      waiting.add(next);
    }
  }

  @AfterEach
  void empty() throws IOException {
    for (var each : waiting) {
      each.close();
    }
    full.close();
  }

  @Test
  void the_time_is_over_for_all_addresses_of_a_name_together() {
    var begin = System.nanoTime();
    var fetched = fetch(SHORT);
    assertThat(fetched).isEqualTo(new Fetched.Failed(Fault.TIMED_OUT));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofMillis(1400), Duration.ofMillis(2200));
  }

  @Test
  void a_time_that_is_over_at_once_is_over_and_no_failure_of_the_program() {
    for (int micros = 1; micros < 1000; micros += 5) {
      var hardly = new Patience(Duration.ofMillis(300), Duration.ofMillis(300), Duration.of(micros, ChronoUnit.MICROS),
          10_000);
      assertThat(fetch(hardly)).isEqualTo(new Fetched.Failed(Fault.TIMED_OUT));
    }
  }

  @Test
  void of_many_addresses_three_are_tried() {
    var begin = System.nanoTime();
    var fetched = fetch(new Patience(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofSeconds(30), 10_000));
    assertThat(fetched).isEqualTo(new Fetched.Failed(Fault.TIMED_OUT));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofMillis(800), Duration.ofMillis(2200));
  }

  @Test
  void where_the_first_addresses_are_closed_the_next_one_answers() {
    try (var source = Liar.saying(Liar.honest("text/csv", "a\n1\n"))) {
      assertThat(fetch(source.port(), SHORT, "127.0.0.3", "127.0.0.2", "127.0.0.1"))
          .isInstanceOf(Fetched.Content.class);
      assertThat(fetch(source.port(), SHORT, "127.0.0.4", "127.0.0.3", "127.0.0.2", "127.0.0.1"))
          .isEqualTo(new Fetched.Failed(Fault.UNREACHABLE));
    }
  }

  @Test
  void an_address_that_is_not_reached_closes_the_name_however_late_it_stands() {
    try (var source = Liar.saying(Liar.honest("text/csv", "a\n1\n"))) {
      var fetching = fetching("127.0.0.0/8", "127.0.0.1", "127.0.0.1", "127.0.0.1", "10.0.0.7");
      assertThat(fetching.fetch(request(source.port()), SHORT)).isEqualTo(new Fetched.Failed(Fault.CLOSED));
      assertThat(source.asked()).isEmpty();
    }
  }

  private Fetched fetch(Patience patience) {
    return fetch(full.getLocalPort(), patience,
        IntStream.rangeClosed(1, MANY).mapToObj(at -> "127.0.0." + at).toArray(String[]::new));
  }

  private static Fetched fetch(int port, Patience patience, String... addresses) {
    return fetching("127.0.0.0/8", addresses).fetch(request(port), patience);
  }

  private static Request request(int port) {
    return new Request(SourceAddress.of("http://data.kota.test:" + port + "/"), Wanted.CSV, null, null, null);
  }

  private static Fetching fetching(String allowed, String... addresses) {
    var found = Stream.of(addresses).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    try {
      return new Fetching(new Reach(allowed, "1024-65535"), _ -> found, SSLContext.getDefault());
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
