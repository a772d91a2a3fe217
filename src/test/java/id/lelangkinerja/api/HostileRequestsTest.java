package id.lelangkinerja.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.token.TokenScope;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a system sends, in bodies, keys, headers and addresses, is taken or refused as a problem: nothing breaks. */
@ProgrammeTest
class HostileRequestsTest {
  private static final int REQUESTS = 500;
  private static final List<String> VALUES = List.of("null", "true", "1", "-0", "1e400", "1e-400", "1e2147483647",
      "1E-2147483648", "9".repeat(99), "9".repeat(5000), "0.0000001", "NaN", "Infinity", "\"\"", "\"90\"", "\"1e9\"",
      "\"\\u0000\"", "\"\\ud800\"", "\"\\u202ebalik\"", "\"" + "x".repeat(30_000) + "\"", "[]", "[[[[[[[[[[1]]]]]]]]]]",
      "{}", "{\"a\":{\"a\":{}}}", "{\"jump\":\"ya\"}", "{\"jump\":1}", "[1,2,3]", "\"' or 1=1 --\"", "01", "+1", "'x'",
      "[{}]", "[null]", "[{\"contract\":\"x\",\"indicator\":\"IZIN\",\"period\":\"2019-Q9\",\"value\":1}]");
  private static final List<String> NAMES = List.of("value", "numerator", "denominator", "note", "provisional",
      "answers", "explanation", "rows", "url", "title", "proves", "read_on", "dry_run", "hand_in", "Value", "", "a/b",
      "__proto__", "\\u0000");
  private static final List<String> WORDS = List.of("", " ", "0", "-1", "1001", "9999999999", "2019-Q1", "2019-S3",
      "0000", "9999-12", "AWAITED", "awaited", "%00", "\u0000", "\ud83d\ude00", "2019-02-30T00:00:00Z",
      "+999999999-12-31T00:00:00Z", "-2019-01-01T00:00:00Z", "00000000-0000-0000-0000-000000000000", "0-0-0-0-0", "*",
      "\"x\"", "W/\"\"", "x".repeat(4000), "../..", "\r\nX: y", "IZIN", "é", "KzEyMzQ1LTAxLTAxIHg");
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Systems systems;
  @Autowired
  Description description;
  @Autowired
  Clock clock;
  final Set<Integer> statuses = new TreeSet<>();
  Random lot;
  World world;
  Caller system;
  String root;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    lot = new Random(20191129);
    world = worlds.fresh();
    root = "/api/v1/" + world.here().code() + "/figures";
    system = systems.of(world.dinkesOperator(), TokenScope.values());
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void no_body_and_no_header_breaks_a_request() {
    var contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
    var permits = root + "/" + contracts.period(world, contract, "IZIN", 1).value();
    var coverage = root + "/" + contracts.period(world, contract, "CAKUPAN", 1).value();
    for (int no = 0; no < REQUESTS; no++) {
      var address = List.of(permits, coverage, root, permits + "/hand-in", coverage + "/links").get(lot.nextInt(5));
      var method = address.endsWith("hand-in") || address.endsWith("links") ? "POST" : "PUT";
      var body = switch (lot.nextInt(20)) {
        case 0 -> one(WORDS);
        case 1, 2 -> "{\"value\":90,\"note\":\"ya\"}";
        default -> body();
      };
      holds(method + " " + address + " " + body, system.send(method, address, body, "If-Match", header("*"),
          "Idempotency-Key", header("k" + lot.nextInt(5)), "Accept-Language", header("en"), "Accept",
          lot.nextInt(10) == 0 ? header("text/html") : "application/json"));
      rested(no);
    }
    assertThat(statuses).as("some were taken, some refused").contains(200, 400, 422);
    assertThat(system.get(permits).status()).isEqualTo(200);
  }

  /** Of every operation that the description knows, a new one too. */
  @Test
  void no_damage_to_an_example_breaks_an_operation() {
    var contract = contracts.signed(world, "dinkes", Contracts.permits());
    var described = new Described(description, world, contract, contracts.period(world, contract, "IZIN", 1).value());
    for (int no = 0; no < REQUESTS; no++) {
      var operation = description.operations().get(no % description.operations().size());
      var content = damaged(described.content(operation));
      var address = described.address(operation);
      holds(operation.id() + " " + HexFormat.of().formatHex(content, 0, Math.min(content.length, 400)),
          described.sent(system, operation, address, content));
      rested(no);
    }
    assertThat(statuses).contains(200, 400, 422);
  }

  /** Some bytes are others, too many, or gone. */
  private byte[] damaged(byte[] whole) {
    var bytes = new ByteArrayOutputStream();
    for (byte each : whole) {
      switch (lot.nextInt(4 + whole.length / 3)) {
        case 0 -> bytes.write(lot.nextInt(256));
        case 1 -> bytes.write("\"{}[]:,\\-e.0".charAt(lot.nextInt(12)));
        case 2 -> bytes.writeBytes(new byte[]{each, each});
        case 3 -> {
          // it is gone
        }
        default -> bytes.write(each);
      }
    }
    var damaged = bytes.toByteArray();
    return damaged.length == 0 || lot.nextInt(8) > 0
        ? damaged
        : Arrays.copyOf(damaged, lot.nextInt(damaged.length));
  }

  @Test
  void no_address_breaks_a_list() {
    contracts.signed(world, "dinkes", Contracts.permits());
    int no = 0;
    for (var name : List.of("agency", "contract", "indicator", "period", "state", "changed_since", "limit", "cursor",
        "colour", "lang")) {
      for (var word : WORDS) {
        var address = root + "?" + name + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
        holds(address, system.get(address));
        rested(no++);
      }
    }
    for (var word : WORDS) {
      var step = URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
      holds(step, system.get(root + "/" + step));
      holds(step, system.get(root.replace("/figures", "/contracts/") + step));
      holds(step, systems.without().get(root, "Authorization", "Bearer " + header(word)));
    }
    assertThat(statuses).contains(200, 400, 401, 404);
  }

  @Test
  void a_text_however_long_is_refused_at_its_field() {
    var contract = contracts.signed(world, "dinkes", Contracts.permits());
    var permits = root + "/" + contracts.period(world, contract, "IZIN", 1).value();
    for (int length : List.of(2_001, 20_001, 5_000_000)) {
      var text = "x".repeat(length);
      tooLong(system.put(permits, "{\"value\":1,\"note\":\"" + text + "\"}", "If-Match", "*"), "/note");
      tooLong(system.send("POST", permits + "/hand-in", "{\"answers\":{\"jump\":\"" + text + "\"}}",
          "Idempotency-Key", "a"), "/answers/jump");
      tooLong(system.put(root, "{\"rows\":[{\"contract\":\"" + text
          + "\",\"indicator\":\"IZIN\",\"period\":\"2019-Q1\",\"value\":1}]}", "Idempotency-Key", "a"),
          "/rows/0/contract");
    }
    var whole = "{\"note\":\"" + "x".repeat(Json.MOST_BYTES) + "\"}";
    assertThat(system.put(permits, whole, "If-Match", "*").code()).isEqualTo("API_BODY_TOO_LARGE");
  }

  @Test
  void a_number_beyond_all_figures_is_out_of_range() {
    var contract = contracts.signed(world, "dinkes", Contracts.permits());
    var permits = root + "/" + contracts.period(world, contract, "IZIN", 1).value();
    for (var number : List.of("1e400", "-1e400", "1e-400", "1e2147483647", "9".repeat(99), "1e15")) {
      var reply = system.put(permits, "{\"value\":" + number + "}", "If-Match", "*");
      assertThat(reply.code()).as(number + reply.body()).isEqualTo("OUT_OF_RANGE");
      assertThat(FiguresApiTest.pointers(reply)).containsExactly("/value");
      assertThat(reply.json().path("errors").get(0).path("detail").stringValue())
          .contains("-100000000000000", " 100000000000000");
    }
  }

  private static void tooLong(Caller.Reply reply, String pointer) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    assertThat(reply.code()).isEqualTo("TOO_LONG");
    assertThat(FiguresApiTest.pointers(reply)).containsExactly(pointer);
  }

  /** A minute goes by, so that the token may ask on. */
  private void rested(int no) {
    if (no % 200 == 199) {
      ((MovableClock) clock).moveTo(clock.instant().plusSeconds(60));
    }
  }

  private void holds(String what, Caller.Reply reply) {
    statuses.add(reply.status());
    assertThat(reply.status()).as(what + " " + reply.body()).isLessThan(500).isNotEqualTo(429);
    if (reply.status() >= 400) {
      assertThat(reply.header("Content-Type")).as(what).isEqualTo("application/problem+json");
      assertThat(reply.json().path("detail").stringValue()).as(what).isNotBlank().doesNotContain("Exception");
    }
  }

  private String body() {
    var fields = new ArrayList<String>();
    for (int no = lot.nextInt(4); no >= 0; no--) {
      fields.add("\"" + one(NAMES) + "\":" + one(VALUES));
    }
    var body = "{" + String.join(",", fields) + "}";
    return lot.nextInt(10) == 0 ? body.substring(lot.nextInt(body.length())) : body;
  }

  /** A word of a header, which holds no line's end. */
  private String header(String usual) {
    return lot.nextInt(3) > 0 ? usual : one(WORDS).replaceAll("[\\r\\n\\u0000]", "?");
  }

  private String one(List<String> some) {
    return some.get(lot.nextInt(some.size()));
  }
}
