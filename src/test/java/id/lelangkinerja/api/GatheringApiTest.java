package id.lelangkinerja.api;

import static id.lelangkinerja.token.TokenScope.FIGURES_HAND_IN;
import static id.lelangkinerja.token.TokenScope.FIGURES_READ;
import static id.lelangkinerja.token.TokenScope.FIGURES_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.planning.AskingBreakdown;
import id.lelangkinerja.planning.Dimension;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Many figures at once: all of them or none, and once. */
@ProgrammeTest
class GatheringApiTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  AskingBreakdown asking;
  @Autowired
  Systems systems;
  @Autowired
  Clock clock;
  World world;
  String root;
  UUID contract;
  Caller system;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
    root = "/api/v1/" + world.here().code() + "/figures";
    system = systems.of(world.dinkesOperator(), FIGURES_READ, FIGURES_WRITE, FIGURES_HAND_IN);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void rows_are_written_and_told_one_by_one() {
    var reply = put("a", false, permits("2019-Q1", "90"), permits("2019-Q2", "\"95.5\""), coverage("2019-S1", 30, 40));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(results(reply)).containsExactly("1 new", "2 new", "3 new");
    assertThat(value("2019-Q2")).isEqualTo("95.5");
    var again = put("b", false, permits("2019-Q1", "90"), permits("2019-Q2", "96"));
    assertThat(results(again)).containsExactly("1 same", "2 changed");
  }

  @Test
  void a_note_that_is_left_out_stays_with_many_and_is_erased_with_one() {
    var noted = put("a", false, row("IZIN", "2019-Q1", "\"value\":90,\"note\":\"Dari SIMPUS\""));
    assertThat(noted.status()).as(noted.body()).isEqualTo(200);
    put("b", false, permits("2019-Q1", "91"));
    assertThat(figure("2019-Q1").path("value").path("note").stringValue()).isEqualTo("Dari SIMPUS");
    var one = root + "/" + figure("2019-Q1").path("id").stringValue();
    assertThat(system.put(one, "{\"value\":92}", "If-Match", "*").json().path("value").path("note").isNull()).isTrue();
  }

  @Test
  void a_figure_that_is_broken_down_is_handed_in_with_its_parts() {
    asking.ask(world.planner().acting(), contracts.indicator(world, "IZIN"), Dimension.CUSTOM,
        List.of("Klojen", "Blimbing"));
    var whole = "{\"contract\":\"" + contract + "\",\"indicator\":\"IZIN\",\"period\":\"2019-Q1\",\"value\":95,"
        + "\"note\":\"Dari sistem\",\"parts\":[{\"category\":\"Klojen\",\"value\":40},{\"category\":\"Blimbing\",\"value\":\"55\"}]}";
    var differs = put("a", false, whole.replace(":40}", ":41}"));
    assertThat(differs.status()).isEqualTo(422);
    assertThat(differs.body()).contains("BREAKDOWN_DIFFERS", "\"field\":\"value\"");
    assertThat(put("b", false, whole.replace("Klojen", "Sukun")).body()).contains("IMPORT_UNKNOWN",
        "\"field\":\"parts\"");
    var unfit = put("c", false, whole.replace(",\"value\":40", ""));
    assertThat(unfit.body()).contains("/rows/0/parts/0/value", "REQUIRED");
    assertThat(results(put("d", false, whole))).containsExactly("1 new");
    assertThat(results(put("e", false, whole))).containsExactly("1 same");
    assertThat(contracts.count(world, "measurement_part")).isEqualTo(2);
  }

  @Test
  void a_look_writes_nothing_and_uses_no_key_up() {
    var looked = put("a", true, permits("2019-Q1", "90"), permits("2019-Q9", "90"));
    assertThat(looked.status()).as(looked.body()).isEqualTo(200);
    assertThat(results(looked)).containsExactly("1 new", "2 faulty");
    assertThat(looked.json().path("written").booleanValue()).isFalse();
    assertThat(value("2019-Q1")).isEmpty();
    assertThat(put("a", false, permits("2019-Q1", "90")).status()).isEqualTo(200);
  }

  @Test
  void where_one_row_is_faulty_nothing_is_written_and_the_key_stays_unused() {
    var rows = List.of(permits("2019-Q1", "90"), row("NIHIL", "2019-Q1", "\"value\":1"),
        row("IZIN", "2019-Q2", "\"value\":1e20"), row("CAKUPAN", "2019-S1", "\"numerator\":1,\"denominator\":0"));
    var faulty = put("a", false, rows.toArray(String[]::new));
    assertThat(faulty.status()).as(faulty.body()).isEqualTo(422);
    assertThat(faulty.code()).isEqualTo("API_ROWS_FAULTY");
    assertThat(results(faulty).subList(1, 4)).containsExactly("2 faulty", "3 faulty", "4 faulty");
    assertThat(fields(faulty)).containsExactly("indicator", "value", "denominator");
    assertThat(faulty.json().path("errors").size()).as("beside the rows there is nothing to tell").isZero();
    assertThat(value("2019-Q1")).isEmpty();
    assertThat(put("a", false, permits("2019-Q1", "90")).status()).isEqualTo(200);
  }

  @Test
  void sent_five_times_at_once_it_is_done_once() throws Exception {
    var tries = new ArrayList<Callable<Caller.Reply>>();
    for (int no = 0; no < 5; no++) {
      tries.add(() -> put("sama", false, permits("2019-Q1", "90"), permits("2019-Q2", "91")));
    }
    var replies = new ArrayList<Caller.Reply>();
    try (var threads = Executors.newFixedThreadPool(tries.size())) {
      for (var each : threads.invokeAll(tries)) {
        replies.add(each.get());
      }
    }
    assertThat(replies).allSatisfy(reply -> assertThat(results(reply)).containsExactly("1 new", "2 new"));
    assertThat(replies.stream().map(Caller.Reply::body).distinct()).hasSize(1);
    assertThat(replies.stream().filter(reply -> reply.header("Idempotency-Replayed").isEmpty())).hasSize(1);
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(2);
    assertThat(put("sama", false, permits("2019-Q1", "92")).code()).isEqualTo("API_KEY_REUSED");
  }

  @Test
  void a_rival_finds_none_of_these_figures() {
    var rival = systems.of(world.dinsosOperator(), FIGURES_WRITE).put(root, body(false, permits("2019-Q1", "90")),
        "Idempotency-Key", "a");
    assertThat(rival.status()).as(rival.body()).isEqualTo(422);
    assertThat(results(rival)).containsExactly("1 faulty");
    assertThat(rival.json().path("results").get(0).path("figure").isNull()).isTrue();
    var monitor = systems.of(world.monitor(), FIGURES_READ).put(root, body(false, permits("2019-Q1", "90")),
        "Idempotency-Key", "a");
    assertThat(monitor.status()).isEqualTo(403);
  }

  @Test
  void what_is_handed_in_at_once_needs_its_scope_and_answers() {
    var body = body(false, row("IZIN", "2019-Q1", "\"value\":90,\"note\":\"Dari SIMPUS\",\"explanation\":\"Benar\""))
        .replace("{\"dry_run\"", "{\"hand_in\":true,\"dry_run\"");
    assertThat(systems.of(world.dinkesOperator(), FIGURES_WRITE).put(root, body, "Idempotency-Key", "a").status())
        .isEqualTo(403);
    var handed = system.put(root, body, "Idempotency-Key", "a");
    assertThat(handed.status()).as(handed.body()).isEqualTo(200);
    assertThat(system.get(root + "?state=SUBMITTED").json().path("figures").size()).isEqualTo(1);
  }

  @Test
  void faults_of_form_are_told_by_their_pointers() {
    var reply = put("a", false, row("IZIN", "2019-Q1", "\"colour\":1"), "1", "{}");
    assertThat(reply.status()).isEqualTo(422);
    assertThat(FiguresApiTest.pointers(reply)).contains("/rows/0/colour", "/rows/1", "/rows/2/contract");
    assertThat(put("a", false).status()).as("no rows").isEqualTo(422);
    assertThat(system.put(root, body(false, permits("2019-Q1", "90"))).code()).isEqualTo("API_KEY_MISSING");
    var many = new String[GatheringApi.MOST_ROWS + 1];
    java.util.Arrays.fill(many, "{}");
    assertThat(FiguresApiTest.pointers(put("a", false, many))).containsExactly("/rows");
  }

  private Caller.Reply put(String key, boolean dry, String... rows) {
    return system.put(root, body(dry, rows), "Idempotency-Key", key);
  }

  private static String body(boolean dry, String... rows) {
    return "{\"dry_run\":" + dry + ",\"rows\":[" + String.join(",", rows) + "]}";
  }

  private String permits(String period, String value) {
    return row("IZIN", period, "\"value\":" + value);
  }

  private String coverage(String period, int numerator, int denominator) {
    return row("CAKUPAN", period, "\"numerator\":" + numerator + ",\"denominator\":" + denominator);
  }

  private String row(String indicator, String period, String rest) {
    return "{\"contract\":\"" + contract + "\",\"indicator\":\"" + indicator + "\",\"period\":\"" + period + "\","
        + rest
        + "}";
  }

  private String value(String period) {
    return figure(period).path("value").path("value").asString("");
  }

  private JsonNode figure(String period) {
    return system.get(root + "?indicator=IZIN&period=" + period).json().path("figures").get(0);
  }

  private static List<String> results(Caller.Reply reply) {
    return StreamSupport.stream(reply.json().path("results").spliterator(), false)
        .map(each -> each.path("line").intValue() + " " + each.path("result").stringValue()).toList();
  }

  private static List<String> fields(Caller.Reply reply) {
    return StreamSupport.stream(reply.json().path("results").spliterator(), false)
        .flatMap(each -> StreamSupport.stream(each.path("errors").spliterator(), false))
        .map(each -> each.path("field").stringValue()).toList();
  }
}
