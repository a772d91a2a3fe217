package id.lelangkinerja.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server on loopback may try, and what comes of it. */
@Timeout(60)
class FetchingTest {
  private static final String CSV = "kontrak,nilai\nK-1,90\n";
  private static final Patience SHORT = new Patience(Duration.ofMillis(800), Duration.ofMillis(800),
      Duration.ofMillis(1600), 10_000);

  @Test
  void what_an_honest_source_says_is_read_with_its_marks() {
    try (var source = Liar.saying("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nETag: \"7\"\r\n"
        + "Last-Modified: Tue, 01 Sep 2026 00:00:00 GMT\r\nContent-Length: 21\r\n\r\n" + CSV)) {
      var content = content(fetch(source.url()));
      assertThat(content.text()).isEqualTo(CSV);
      assertThat(content.etag()).isEqualTo("\"7\"");
      assertThat(content.modified()).isEqualTo("Tue, 01 Sep 2026 00:00:00 GMT");
      assertThat(content.size()).isEqualTo(21);
      assertThat(source.asked().getFirst()).startsWith("GET /angka.csv HTTP/1.1\n")
          .contains("Host: 127.0.0.1:" + source.port());
    }
  }

  @Test
  void the_same_is_not_sent_twice_where_the_source_knows_its_marks() {
    try (var source = Liar.saying("HTTP/1.1 304 Not Modified\r\n\r\n")) {
      var request = new Request(SourceAddress.of(source.url()), Wanted.CSV, null, "\"7\"", "kemarin");
      assertThat(open().fetch(request, SHORT)).isEqualTo(new Fetched.Unchanged());
      assertThat(source.asked().getFirst()).contains("If-None-Match: \"7\"", "If-Modified-Since: kemarin");
      assertThat(fetch(source.url())).as("nobody asked").isEqualTo(new Fetched.Failed(Fault.STATUS, "304"));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"200|text/html|abc|TYPE|text/html", "200|image/png|abc|TYPE|image/png",
      "200|text/csv|<!DOCTYPE html><p>Masuk|TYPE|text/html", "404|text/csv|abc|STATUS|404",
      "401|text/csv|abc|STATUS|401", "500|text/csv|abc|STATUS|500", "206|text/csv|abc|STATUS|206",
      "200|text/csv; charset=klingon|abc|CHARSET|''"})
  void what_is_no_table_is_told_by_its_name(int status, String type, String body, Fault fault, String detail) {
    try (var source = Liar.saying("HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\nContent-Length: "
        + body.length() + "\r\n\r\n" + body)) {
      assertThat(fetch(source.url())).isEqualTo(new Fetched.Failed(fault, detail));
    }
  }

  @Test
  void letters_are_read_in_the_alphabet_that_the_source_names_and_no_other() {
    try (var source = new Liar((_, out) -> answer(out, "text/csv; charset=ISO-8859-1", "é".getBytes(ISO_8859_1)));
        var liar = new Liar((_, out) -> answer(out, "text/csv", "é".getBytes(ISO_8859_1)));
        var marked = new Liar((_, out) -> answer(out, "text/csv", "\uFEFFa".getBytes(UTF_8)))) {
      assertThat(content(fetch(source.url())).text()).isEqualTo("é");
      assertThat(fetch(liar.url())).isEqualTo(new Fetched.Failed(Fault.CHARSET));
      assertThat(content(fetch(marked.url())).text()).isEqualTo("a");
    }
  }

  @Test
  void a_length_that_is_a_lie_breaks_off() {
    try (var source = Liar.saying("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 900\r\n\r\n" + CSV)) {
      assertThat(fetch(source.url())).isEqualTo(new Fetched.Failed(Fault.BROKEN));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 99999999\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n", "\r\n"})
  void more_than_is_taken_is_not_read_to_its_end(String how) {
    try (var source = new Liar((_, out) -> {
      out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n" + how).getBytes(UTF_8));
      var block = "x".repeat(1000);
      while (true) {
        out.write((how.startsWith("T") ? "3e8\r\n" + block + "\r\n" : block).getBytes(UTF_8));
      }
    })) {
      assertThat(fetch(source.url())).isEqualTo(new Fetched.Failed(Fault.TOO_LARGE));
    }
  }

  @Test
  void a_bomb_is_put_down_while_it_unpacks() throws IOException {
    var bomb = packed("0".repeat(5_000_000));
    assertThat(bomb.length).isLessThan(SHORT.bytes());
    var empty = new ByteArrayOutputStream();
    for (int part = 0; part < 1000; part++) {
      empty.write(packed(""));
    }
    try (var source = new Liar((_, out) -> packedAnswer(out, bomb));
        var endless = new Liar((_, out) -> packedAnswer(out, empty.toByteArray()));
        var honest = new Liar((_, out) -> packedAnswer(out, packed(CSV)));
        var broken = new Liar((_, out) -> packedAnswer(out, CSV.getBytes(UTF_8)))) {
      assertThat(fetch(source.url())).isEqualTo(new Fetched.Failed(Fault.TOO_LARGE));
      assertThat(fetch(endless.url())).isEqualTo(new Fetched.Failed(Fault.TOO_LARGE));
      assertThat(content(fetch(honest.url())).text()).isEqualTo(CSV);
      assertThat(fetch(broken.url())).isEqualTo(new Fetched.Failed(Fault.BROKEN));
    }
  }

  @Test
  void a_source_that_says_nothing_or_drips_is_left() {
    try (var silent = new Liar((_, _) -> Thread.sleep(20_000)); var dripping = new Liar((_, out) -> {
      out.write("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n\r\n".getBytes(UTF_8));
      drip(out, "x");
    }); var head = new Liar((_, out) -> {
      out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(UTF_8));
      drip(out, "x");
    })) {
      for (var source : new Liar[]{silent, dripping, head}) {
        long begin = System.nanoTime();
        assertThat(fetch(source.url())).isEqualTo(new Fetched.Failed(Fault.TIMED_OUT));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 200 OK\r\nA: %s\r\n\r\n", "%s", "nonsense\r\n\r\n", ""})
  void what_is_no_http_is_broken(String answer) {
    try (var source = Liar.saying(answer.replace("%s", "x".repeat(200_000)))) {
      assertThat(fetch(source.url())).isInstanceOfSatisfying(Fetched.Failed.class,
          failed -> assertThat(failed.fault()).isIn(Fault.BROKEN, Fault.TYPE));
    }
  }

  @Test
  void a_source_may_lead_on_but_only_so_often_and_never_in_a_circle() {
    try (var source = Liar.saying(Liar.honest("text/csv", CSV))) {
      try (var leading = Liar.saying(led(source.url()))) {
        assertThat(content(fetch(leading.url())).text()).isEqualTo(CSV);
      }
    }
    try (var circle = Liar.saying(led("/angka.csv"))) {
      assertThat(fetch(circle.url())).isEqualTo(new Fetched.Failed(Fault.REDIRECTED, circle.url()));
      assertThat(circle.asked()).hasSize(6);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/x", "http://a:b@127.0.0.1/", "http://2130706433/",
      "javascript:alert(1)", "http://127.0.0.1:22/", "http://[::1]/", "http://10.0.0.7/"})
  void where_it_may_not_be_led_it_does_not_go(String location) {
    try (var source = Liar.saying(led(location))) {
      assertThat(fetch(source.url())).isInstanceOfSatisfying(Fetched.Failed.class,
          failed -> assertThat(failed.fault()).isIn(Fault.REDIRECTED, Fault.CLOSED));
    }
  }

  @Test
  void the_secret_goes_to_its_own_origin_alone_also_when_it_is_led_back() {
    try (var other = Liar.saying(Liar.honest("text/csv", CSV)); var source = Liar.saying(led(other.url()))) {
      var request = new Request(SourceAddress.of(source.url()), Wanted.CSV,
          new Request.Secret("X-Kunci", "rahasia"), "\"1\"", null);
      assertThat(content(open().fetch(request, SHORT)).text()).isEqualTo(CSV);
      assertThat(source.asked().getFirst()).contains("X-Kunci: rahasia");
      assertThat(other.asked().getFirst()).doesNotContain("rahasia").doesNotContain("If-None-Match");
      assertThat(request.toString()).doesNotContain("rahasia");
    }
  }

  @Test
  void loopback_is_closed_unless_the_installation_opens_it() {
    try (var source = Liar.saying(Liar.honest("text/csv", CSV))) {
      var closed = fetching("", host -> InetAddress.getAllByName(host));
      assertThat(closed.fetch(request(source.url()), SHORT)).isEqualTo(new Fetched.Failed(Fault.CLOSED));
      assertThat(closed.fetch(request("http://localhost:" + source.port() + "/"), SHORT))
          .isEqualTo(new Fetched.Failed(Fault.CLOSED));
      assertThat(source.asked()).isEmpty();
    }
  }

  @Test
  void a_name_that_changes_its_address_is_looked_up_once_and_never_followed() {
    try (var source = Liar.saying(Liar.honest("text/csv", CSV))) {
      var looks = new AtomicInteger();
      var rebinding = fetching("", _ -> looks.getAndIncrement() == 0
          ? new InetAddress[]{InetAddress.ofLiteral("8.8.8.8")}
          : new InetAddress[]{InetAddress.getLoopbackAddress()});
      // Whether or not the open address answers, loopback is not asked.
      rebinding.fetch(request("http://data.example:" + source.port() + "/"), SHORT);
      assertThat(looks).hasValue(1);
      assertThat(rebinding.fetch(request("http://data.example:" + source.port() + "/"), SHORT))
          .isEqualTo(new Fetched.Failed(Fault.CLOSED));
      assertThat(source.asked()).isEmpty();
      var mixed = fetching("", _ -> new InetAddress[]{InetAddress.ofLiteral("8.8.8.8"),
          InetAddress.getLoopbackAddress()});
      assertThat(mixed.fetch(request("http://data.example:" + source.port() + "/"), SHORT))
          .isEqualTo(new Fetched.Failed(Fault.CLOSED));
    }
  }

  @Test
  void the_host_is_named_as_it_was_typed_while_the_connection_goes_to_its_address() {
    try (var source = Liar.saying(Liar.honest("text/csv", CSV))) {
      var named = fetching("data.kota.test", _ -> new InetAddress[]{InetAddress.getLoopbackAddress()});
      assertThat(content(named.fetch(request("http://data.kota.test:" + source.port() + "/"), SHORT)).text())
          .isEqualTo(CSV);
      assertThat(source.asked().getFirst()).contains("Host: data.kota.test:" + source.port());
    }
  }

  @Test
  void a_name_that_is_nobodys_or_takes_for_ever_is_told() {
    assertThat(fetching("", host -> {
      throw new UnknownHostException(host);
    }).fetch(request("http://data.example:8080/"), SHORT)).isEqualTo(new Fetched.Failed(Fault.UNKNOWN_HOST));
    assertThat(fetching("", _ -> {
      try {
        Thread.sleep(20_000);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      return new InetAddress[0];
    }).fetch(request("http://data.example:8080/"), SHORT)).isEqualTo(new Fetched.Failed(Fault.TIMED_OUT));
  }

  @Test
  void where_nobody_listens_it_is_told() throws IOException {
    // A port that is held and not listened at: one that was given back may be anybody's in the next moment.
    try (var silent = new Socket()) {
      silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      assertThat(fetch("http://127.0.0.1:" + silent.getLocalPort() + "/"))
          .isEqualTo(new Fetched.Failed(Fault.UNREACHABLE));
    }
  }

  private static Fetched fetch(String url) {
    return open().fetch(request(url), SHORT);
  }

  private static Request request(String url) {
    return new Request(SourceAddress.of(url), Wanted.CSV, null, null, null);
  }

  private static Fetching open() {
    return fetching("127.0.0.0/8", InetAddress::getAllByName);
  }

  private static Fetching fetching(String allowed, Resolver resolver) {
    try {
      return new Fetching(new Reach(allowed, "1024-65535"), resolver, SSLContext.getDefault());
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Fetched.Content content(Fetched fetched) {
    assertThat(fetched).isInstanceOf(Fetched.Content.class);
    return (Fetched.Content) fetched;
  }

  private static String led(String location) {
    return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n";
  }

  private static void drip(OutputStream out, String drop) throws IOException, InterruptedException {
    while (true) {
      out.write(drop.getBytes(UTF_8));
      out.flush();
      Thread.sleep(100);
    }
  }

  private static void answer(OutputStream out, String type, byte[] body) throws IOException {
    out.write(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
        .getBytes(UTF_8));
    out.write(body);
  }

  private static void packedAnswer(OutputStream out, byte[] body) throws IOException {
    answer(out, "text/csv\r\nContent-Encoding: gzip", body);
  }

  private static byte[] packed(String text) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }
}
