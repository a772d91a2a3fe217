package id.lelangkinerja.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.Failing;
import id.lelangkinerja.database.NoConnection;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.token.TokenScope;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Every status of a fault that the description promises of an operation is one that the operation answers with. */
@ProgrammeTest
class PromisedStatusTest {
  /** By the tests below, of every operation that promises it. */
  private static final Set<Integer> TRIED = Set.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 429, 503,
      507);
  /** Into one of them every operation writes. */
  private static final String[] WRITTEN = {"act", "api_answer"};
  private static final byte[] NONSENSE = {0, 1, 2, 3};
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Systems systems;
  @Autowired
  Description description;
  @Autowired
  ApiWall wall;
  @Autowired
  DataSource pool;
  @Autowired
  Connections connections;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  UUID figure;
  Caller system;
  Described described;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    world = worlds.fresh();
    var contract = contracts.signed(world, "dinkes", Contracts.permits());
    figure = contracts.period(world, contract, "IZIN", 1).value();
    system = systems.of(world.dinkesOperator(), TokenScope.values());
    described = new Described(description, world, contract, figure);
  }

  /** The figure is written down, so that evidence can be laid beside it. */
  private void draft() {
    reports.draft(world.dinkesOperator().acting(), new MeasurementId(figure), "90");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void what_is_wrong_with_a_request_is_told_by_its_status() {
    draft();
    var guesser = systems.guessing();
    for (int no = 0; no < 30; no++) {
      guesser.get(described.address(description.operations().getFirst()));
    }
    for (var operation : description.operations()) {
      var address = described.address(operation);
      var content = described.content(operation);
      promised(operation, 400, described.sent(system, operation, address + (address.contains("?") ? "&" : "?")
          + "colour=red", content));
      promised(operation, 401, described.by(systems.without(), operation));
      promised(operation, 403, described.by(systems.of(world.dinkesOperator(), Stream.of(TokenScope.values())
          .filter(scope -> !scope.word().equals(operation.scope())).toArray(TokenScope[]::new)), operation));
      promised(operation, 404, described.sent(system, operation, elsewhere(operation, address), content));
      promised(operation, 406, described.by(system, operation, "Accept", "text/html"));
      promised(operation, 429, described.by(guesser, operation));
      if (operation.method().equals("GET")) {
        continue;
      }
      promised(operation, 413, described.sent(system, operation, address, new byte[Json.MOST_BYTES + 1]));
      promised(operation, 415, described.by(system, operation, "Content-Type", "text/html"));
      promised(operation, 422, described.sent(system, operation, address,
          operation.file() ? NONSENSE : "{\"colour\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      if (operation.statuses().contains(412)) {
        promised(operation, 428, system.sendBytes(operation.method(), address, content));
        promised(operation, 412, system.sendBytes(operation.method(), address, content, "If-Match", "\"lama\""));
      }
    }
  }

  @Test
  void no_other_status_is_promised() {
    for (var operation : description.operations()) {
      assertThat(operation.statuses()).as(operation.id())
          .allMatch(status -> status < 400 || TRIED.contains(status));
    }
  }

  @Test
  void what_cannot_be_done_as_things_stand_is_told() throws Exception {
    var conflicting = description.operations().stream().filter(each -> each.statuses().contains(409)).toList();
    var many = conflicting.stream().filter(each -> each.id().equals("writeFigures")).findFirst().orElseThrow();
    promised(many, 409, raced(many));
    reports.handIn(world.dinkesOperator().acting(), new MeasurementId(figure), "93");
    for (var operation : conflicting) {
      if (!operation.equals(many)) {
        promised(operation, 409, described.by(system, operation));
      }
    }
  }

  @Test
  void a_database_that_cannot_be_reached_is_told_with_the_time_to_wait() throws SQLException {
    draft();
    try (var none = new NoConnection(pool)) {
      assertThat(none).isNotNull();
      for (var operation : description.operations()) {
        waits(operation, described.by(system, operation));
      }
    }
    everythingIsAnswered();
  }

  @Test
  void a_connection_that_is_lost_within_an_act_is_told_and_nothing_of_the_act_stays() throws SQLException {
    draft();
    try (var lost = Failing.lost(connections, world.region(), WRITTEN)) {
      assertThat(lost).isNotNull();
      writing().forEach(operation -> waits(operation, described.by(system, operation)));
    }
    nothingStays();
  }

  @Test
  void a_full_storage_is_told_and_nothing_of_the_act_stays() throws SQLException {
    draft();
    try (var full = Failing.full(connections, world.region(), WRITTEN)) {
      assertThat(full).isNotNull();
      writing().forEach(operation -> promised(operation, 507, described.by(system, operation)));
    }
    nothingStays();
  }

  @Test
  void more_large_bodies_than_are_held_at_once_are_told_to_wait() throws Exception {
    assertThat(large(3).getStatus()).isEqualTo(200);
    var late = large(4);
    assertThat(late.getStatus()).isEqualTo(503);
    assertThat(late.getHeader("Retry-After")).isEqualTo("30");
    assertThat(late.getContentType()).isEqualTo("application/problem+json");
    assertThat(large(0).getStatus()).as("those before are done").isEqualTo(200);
  }

  /** Each body is still being taken when the next comes in; returns the answer to the last. */
  private MockHttpServletResponse large(int more) throws Exception {
    var request = new MockHttpServletRequest("PUT", "/api/v1/3573/figures");
    request.setContent(new byte[2 << 20]);
    var response = new MockHttpServletResponse();
    var last = new MockHttpServletResponse[]{response};
    wall.doFilter(request, response, (_, _) -> {
      if (more > 0) {
        try {
          last[0] = large(more - 1);
        } catch (Exception failure) {
          throw new AssertionError(failure);
        }
      }
    });
    return last[0];
  }

  private List<Description.Operation> writing() {
    return description.operations().stream().filter(each -> !each.method().equals("GET")).toList();
  }

  /** Of what was tried, and that the same is done now. */
  private void nothingStays() {
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
    assertThat(contracts.count(world, "evidence")).isZero();
    assertThat(contracts.count(world, "api_answer")).isZero();
    everythingIsAnswered();
  }

  /** Nobody had to mend or start anything. */
  private void everythingIsAnswered() {
    for (var operation : description.operations()) {
      var reply = described.by(system, operation);
      assertThat(reply.status()).as(operation.id() + reply.body()).isEqualTo(200);
    }
  }

  /** Somebody else writes the same figure between the look at it and the writing. */
  private Caller.Reply raced(Description.Operation operation) throws Exception {
    var late = new AtomicReference<CompletableFuture<Caller.Reply>>();
    contracts.within(world, () -> {
      jdbc.sql("select 1 from measurement where region_id = :region and measurement_id = :id for update")
          .param("region", world.region().value()).param("id", figure).query(Integer.class).single();
      late.set(CompletableFuture.supplyAsync(() -> described.by(system, operation)));
      var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (!jdbc.sql("""
          select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))""")
          .query(Boolean.class).single()) {
        assertThat(System.nanoTime()).as("it comes to the figure").isLessThan(until);
        Thread.onSpinWait();
      }
      reports.draft(world.dinkesOperator().acting(), new MeasurementId(figure), "92");
      return figure;
    });
    return late.get().get(30, TimeUnit.SECONDS);
  }

  private String elsewhere(Description.Operation operation, String address) {
    return operation.path().contains("{")
        ? address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", UUID.randomUUID().toString())
        : address.replaceAll("/v1/[0-9]+/", "/v1/9999/");
  }

  private void waits(Description.Operation operation, Caller.Reply reply) {
    promised(operation, 503, reply);
    assertThat(reply.header("Retry-After")).as(operation.id()).isEqualTo("30");
  }

  private static void promised(Description.Operation operation, int status, Caller.Reply reply) {
    var what = operation.id() + " " + status + " " + reply.body();
    assertThat(operation.statuses()).as(what).contains(status);
    assertThat(reply.status()).as(what).isEqualTo(status);
    assertThat(reply.header("Content-Type")).as(what).isEqualTo("application/problem+json");
    assertThat(reply.json().path("status").intValue()).as(what).isEqualTo(status);
    assertThat(reply.json().path("detail").stringValue()).as(what).isNotBlank();
  }
}
