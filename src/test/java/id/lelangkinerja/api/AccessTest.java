package id.lelangkinerja.api;

import static id.lelangkinerja.token.TokenScope.CONTRACTS_READ;
import static id.lelangkinerja.token.TokenScope.FIGURES_HAND_IN;
import static id.lelangkinerja.token.TokenScope.FIGURES_READ;
import static id.lelangkinerja.token.TokenScope.FIGURES_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.token.RevokingToken;
import id.lelangkinerja.token.TokenScope;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets what from the API, and in which words everybody else is refused. */
@ProgrammeTest
class AccessTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Systems systems;
  @Autowired
  RevokingToken revoking;
  @Autowired
  Clock clock;
  World world;
  String root;
  UUID contract;
  UUID figure;

  /** A request of each operation, as somebody who may makes it. */
  record Operation(TokenScope scope, String method, String address, String body, List<String> headers) {
    Operation(TokenScope scope, String method, String address, String body, String... headers) {
      this(scope, method, address, body, List.of(headers));
    }

    Caller.Reply by(Caller caller) {
      return caller.send(method, address, body, headers.toArray(String[]::new));
    }
  }

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
    figure = contracts.period(world, contract, "IZIN", 1).value();
    root = "/api/v1/" + world.here().code();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  private List<Operation> operations() {
    return List.of(new Operation(CONTRACTS_READ, "GET", root + "/contracts", ""),
        new Operation(CONTRACTS_READ, "GET", root + "/contracts/" + contract, ""),
        new Operation(CONTRACTS_READ, "GET", root + "/agencies", ""),
        new Operation(CONTRACTS_READ, "GET", root + "/indicators", ""),
        new Operation(FIGURES_READ, "GET", root + "/figures", ""),
        new Operation(FIGURES_READ, "GET", root + "/figures/" + figure, ""),
        new Operation(FIGURES_WRITE, "PUT", root + "/figures/" + figure, "{\"value\":90,\"note\":\"dari SIMPUS\"}",
            "If-Match", "*"),
        new Operation(FIGURES_WRITE, "POST", root + "/figures/" + figure + "/links",
            "{\"url\":\"https://kinerja.example.go.id/a\",\"title\":\"a\",\"proves\":\"b\",\"read_on\":\"2019-07-01\"}",
            "Idempotency-Key", "satu"),
        new Operation(FIGURES_HAND_IN, "POST", root + "/figures/" + figure + "/hand-in",
            "{\"answers\":{\"jump\":\"ya\",\"range\":\"ya\"},\"explanation\":\"ya\"}", "Idempotency-Key", "satu"));
  }

  @Test
  void each_operation_is_for_a_token_that_is_good_for_it_and_for_nobody_else() {
    var all = TokenScope.values();
    var able = systems.of(world.dinkesOperator(), all);
    for (var operation : operations()) {
      var others = Arrays.stream(all).filter(scope -> scope != operation.scope()).toArray(TokenScope[]::new);
      var unable = operation.by(systems.of(world.dinkesOperator(), others));
      assertThat(unable.status()).as(operation.address()).isEqualTo(403);
      assertThat(unable.code()).isEqualTo("API_SCOPE_MISSING");
      assertThat(unable.header("WWW-Authenticate")).contains("insufficient_scope", operation.scope().word());
      refused(operation, systems.without(), "API_TOKEN_MISSING");
      refused(operation, systems.of(world.stranger(), all), "API_TOKEN_UNKNOWN");
      var revoked = systems.token(world.dinkesOperator(), all);
      revoking.revoke(world.dinkesOperator().acting(), revoked.token());
      refused(operation, systems.with(revoked), "API_TOKEN_UNKNOWN");
      var rival = operation.by(systems.of(world.dinsosOperator(), all));
      assertThat(rival.status()).as("the rival and " + operation.address())
          .isEqualTo(operation.address().contains(figure.toString()) ? 404 : 200);
      var done = operation.by(able);
      assertThat(done.status()).as(operation.method() + operation.address() + done.body()).isEqualTo(200);
      assertThat(done.header("Content-Type")).isEqualTo("application/json");
      assertThat(done.header("Cache-Control")).containsAnyOf("no-store", "private");
      assertThat(done.header("RateLimit")).startsWith("\"token\";r=");
      assertThat(done.header("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void a_token_that_is_over_opens_nothing() {
    var caller = systems.of(world.dinkesOperator(), TokenScope.values());
    ((MovableClock) clock).moveTo(Instant.parse("2019-10-06T03:00:00Z"));
    operations().forEach(operation -> refused(operation, caller, "API_TOKEN_UNKNOWN"));
  }

  @Test
  void no_session_opens_the_api_and_no_token_a_page() {
    assertThat(world.dinkesOperator().opens(root + "/figures").status()).isEqualTo(401);
    var page = systems.of(world.dinkesOperator(), TokenScope.values())
        .get(world.links().figures().measurement(figure));
    assertThat(page.status()).isEqualTo(302);
    assertThat(page.header("Location")).startsWith("/sign-in");
  }

  @Test
  void a_rivals_figures_are_in_no_list() {
    assertThat(systems.of(world.dinsosOperator(), FIGURES_READ).get(root + "/figures").json().path("figures").size())
        .isZero();
    assertThat(systems.of(world.monitor(), FIGURES_READ).get(root + "/figures").json().path("figures").size())
        .isEqualTo(6);
    assertThat(systems.of(world.monitor(), FIGURES_READ)
        .put(root + "/figures/" + figure, "{\"value\":1}", "If-Match", "*").status()).isEqualTo(403);
  }

  @Test
  void whatever_goes_wrong_is_told_as_a_problem_in_the_readers_language() {
    var caller = systems.of(world.dinkesOperator(), TokenScope.values());
    problem(caller.get(root + "/nothing"), 404, "NOT_FOUND_HERE");
    problem(caller.get(root + "/figures/nothing"), 404, "NOT_FOUND_HERE");
    problem(caller.get(root + "/figures/" + UUID.randomUUID()), 404, "NOT_FOUND_HERE");
    problem(caller.get("/api/v1/9999/figures"), 404, "NOT_FOUND_HERE");
    problem(caller.get("/api/nothing"), 404, "NOT_FOUND_HERE");
    var method = caller.send("DELETE", root + "/figures/" + figure, "");
    problem(method, 405, "API_METHOD");
    assertThat(method.header("Allow")).contains("GET", "PUT");
    problem(caller.get(root + "/figures", "Accept", "text/html"), 406, "API_NOT_ACCEPTABLE");
    problem(caller.put(root + "/figures/" + figure, "value=1", "Content-Type", "application/x-www-form-urlencoded"),
        415, "API_TYPE_UNFIT");
    problem(caller.put(root + "/figures/" + figure, "--x", "Content-Type", "multipart/form-data; boundary=x"), 415,
        "API_TYPE_UNFIT");
    problem(caller.sendBytes("PUT", root + "/figures/" + figure, new byte[Json.MOST_BYTES + 1], "If-Match", "*"), 413,
        "API_BODY_TOO_LARGE");
    problem(caller.get(root + "/figures?colour=red&limit=0&state=GONE"), 400, "API_PARAMETER_UNKNOWN");
    var english = caller.get(root + "/figures?limit=0", "Accept-Language", "de, en;q=0.8, id;q=0.5");
    assertThat(english.json().path("detail").stringValue()).isEqualTo("1 fault was found; see errors");
    assertThat(english.header("Content-Language")).isEqualTo("en");
    assertThat(english.json().path("errors").get(0).path("parameter").stringValue()).isEqualTo("limit");
    assertThat(caller.get(root + "/figures?limit=0").json().path("detail").stringValue()).contains("kesalahan");
  }

  @Test
  void content_of_another_type_is_refused_with_the_type_that_is_taken() {
    var caller = systems.of(world.dinkesOperator(), TokenScope.values());
    for (var type : List.of("application/json", "application/pdf", "multipart/form-data; boundary=x", "x")) {
      var file = caller.sendBytes("POST", root + "/figures/" + figure + "/files?name=laporan.pdf", Samples.pdf(),
          "Content-Type", type, "Idempotency-Key", "satu");
      problem(file, 415, "API_TYPE_UNFIT");
      assertThat(file.json().path("detail").stringValue()).as(type).contains("application/octet-stream");
      assertThat(file.body()).as(type).doesNotContainIgnoringCase("json");
    }
    for (var type : List.of("application/octet-stream", "multipart/form-data; boundary=x", "x")) {
      var value = caller.put(root + "/figures/" + figure, "{\"value\":1}", "Content-Type", type, "If-Match", "*");
      problem(value, 415, "API_TYPE_UNFIT");
      assertThat(value.json().path("detail").stringValue()).as(type).contains("application/json");
    }
  }

  @Test
  void an_address_that_guesses_tokens_has_to_wait() {
    var guesser = systems.guessing();
    for (int no = 0; no < 30; no++) {
      assertThat(guesser.get(root + "/figures").status()).isEqualTo(401);
    }
    var waiting = guesser.get(root + "/figures");
    problem(waiting, 429, "API_TOO_OFTEN");
    assertThat(Integer.parseInt(waiting.header("Retry-After"))).isBetween(1, 60);
    assertThat(systems.without().get(root + "/figures").status()).as("no guess").isEqualTo(401);
    ((MovableClock) clock).moveTo(clock.instant().plusSeconds(3600));
    assertThat(guesser.get(root + "/figures").status()).isEqualTo(401);
  }

  @Test
  void a_good_token_passes_whatever_others_present_from_its_address() {
    var able = systems.of(world.dinkesOperator(), FIGURES_READ);
    var guesser = systems.guessing().beside(able);
    for (int no = 0; no < 30; no++) {
      assertThat(guesser.get(root + "/figures").status()).isEqualTo(401);
    }
    problem(guesser.get(root + "/figures"), 429, "API_TOO_OFTEN");
    assertThat(able.get(root + "/figures").status()).isEqualTo(200);
    problem(guesser.get(root + "/figures"), 429, "API_TOO_OFTEN");
  }

  private static void refused(Operation operation, Caller caller, String code) {
    var reply = operation.by(caller);
    problem(reply, 401, code);
    assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
  }

  private static void problem(Caller.Reply reply, int status, String code) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(reply.code()).isEqualTo(code);
    var json = reply.json();
    assertThat(json.path("status").intValue()).isEqualTo(status);
    for (var field : List.of("type", "title", "detail")) {
      assertThat(json.path(field).stringValue()).as(field).isNotBlank();
    }
  }
}
