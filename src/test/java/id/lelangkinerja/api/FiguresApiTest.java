package id.lelangkinerja.api;

import static id.lelangkinerja.token.TokenScope.FIGURES_HAND_IN;
import static id.lelangkinerja.token.TokenScope.FIGURES_READ;
import static id.lelangkinerja.token.TokenScope.FIGURES_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.planning.AskingBreakdown;
import id.lelangkinerja.planning.Dimension;
import id.lelangkinerja.platform.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Figures read and written by systems. */
@ProgrammeTest
class FiguresApiTest {
  @Autowired
  AskingBreakdown breakdowns;
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
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
  void figures_are_found_by_contract_indicator_and_period() {
    var first = contracts.period(world, contract, "IZIN", 1);
    reports.verified(world.dinkesOperator().acting(), world.verifier().acting(), first, "90.25");
    var told = one("?contract=" + contract + "&indicator=IZIN&period=2019-Q1");
    assertThat(told.path("id").stringValue()).isEqualTo(first.value().toString());
    assertThat(told.path("due_on").stringValue()).startsWith("2019-04");
    assertThat(told.path("state").stringValue()).isEqualTo("VERIFIED");
    assertThat(told.path("verified").path("value").decimalValue().toPlainString()).isEqualTo("90.25");
    assertThat(list("?indicator=CAKUPAN")).hasSize(2).allSatisfy(
        each -> assertThat(each.path("period").stringValue()).matches("2019-S[12]"));
    assertThat(list("?state=AWAITED")).hasSize(5);
    assertThat(list("?agency=" + world.agency("dinsos").value())).isEmpty();
    assertThat(list("?agency=" + world.agency("dinkes").value())).hasSize(6);
    assertThat(list("?changed_since=2019-07-05T02:59:00Z")).hasSize(1);
    assertThat(list("?changed_since=2019-07-05T11:00:00%2B07:00")).isEmpty();
  }

  @Test
  void a_figure_that_changed_shortly_before_the_moment_asked_for_is_told_again() {
    reports.draft(world.dinkesOperator().acting(), contracts.period(world, contract, "IZIN", 1), "90");
    assertThat(list("?changed_since=2019-07-05T03:05:00Z")).as("five minutes later").hasSize(1);
    assertThat(list("?changed_since=2019-07-05T03:09:59Z")).hasSize(1);
    assertThat(list("?changed_since=2019-07-05T03:15:00Z")).as("a quarter of an hour later").isEmpty();
  }

  @Test
  void a_draft_is_for_its_own_agency_alone() {
    var id = contracts.period(world, contract, "IZIN", 1);
    reports.draft(world.dinkesOperator().acting(), id, "90");
    assertThat(read(system, id).json().path("value").path("value").intValue()).isEqualTo(90);
    assertThat(read(systems.of(world.monitor(), FIGURES_READ), id).json().path("value").isNull()).isTrue();
  }

  @Test
  void who_reads_in_portions_meets_each_figure_once_whatever_happens_meanwhile() {
    var all = list("");
    var met = new ArrayList<String>();
    var next = root + "?limit=1";
    int no = 0;
    while (!next.isEmpty()) {
      var reply = system.get(next);
      assertThat(reply.status()).as(reply.body()).isEqualTo(200);
      reply.json().path("figures").forEach(each -> met.add(each.path("id").stringValue()));
      next = reply.json().path("next").isNull() ? "" : reply.json().path("next").stringValue();
      assertThat(reply.header("Link")).isEqualTo(next.isEmpty() ? "" : "<" + next + ">; rel=\"next\"");
      reports.draft(world.dinkesOperator().acting(), new MeasurementId(UUID.fromString(met.getFirst())),
          String.valueOf(++no));
    }
    assertThat(met).containsExactlyElementsOf(all.stream().map(each -> each.path("id").stringValue()).toList());
  }

  @Test
  void a_cursor_goes_on_with_its_own_question_and_no_other() {
    var next = system.get(root + "?limit=1&indicator=IZIN").json().path("next").stringValue();
    assertThat(system.get(next).json().path("figures").size()).isEqualTo(1);
    assertThat(system.get(next.replace("indicator=IZIN&", "")).code()).isEqualTo("API_CURSOR_UNREADABLE");
    assertThat(system.get(root + "?cursor=abc").code()).isEqualTo("API_CURSOR_UNREADABLE");
    assertThat(system.get(root + "?cursor=").status()).isEqualTo(400);
  }

  @Test
  void what_has_not_changed_is_not_told_again() {
    var id = contracts.period(world, contract, "IZIN", 1);
    var tag = read(system, id).header("ETag");
    assertThat(system.get(root + "/" + id.value(), "If-None-Match", tag).status()).isEqualTo(304);
    assertThat(system.get(root + "/" + id.value(), "If-None-Match", "W/" + tag + ", \"x\"").status()).isEqualTo(304);
    reports.draft(world.dinkesOperator().acting(), id, "90");
    var changed = system.get(root + "/" + id.value(), "If-None-Match", tag);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.header("ETag")).isNotEqualTo(tag);
  }

  @Test
  void a_figure_is_written_where_it_still_is_as_it_was_read() {
    var id = contracts.period(world, contract, "IZIN", 1);
    var tag = read(system, id).header("ETag");
    assertThat(write(id, "{\"value\":90}").code()).isEqualTo("API_CONDITION_MISSING");
    var written = write(id, "{\"value\":\"90.5\",\"note\":\"dari SIMPUS\",\"provisional\":true}", "If-Match", tag);
    assertThat(written.status()).as(written.body()).isEqualTo(200);
    assertThat(written.json().path("value").path("value").decimalValue().toPlainString()).isEqualTo("90.5");
    assertThat(written.json().path("value").path("provisional").booleanValue()).isTrue();
    assertThat(written.header("ETag")).isEqualTo(read(system, id).header("ETag"));
    assertThat(write(id, "{\"value\":91}", "If-Match", tag).code()).isEqualTo("API_STALE");
    assertThat(write(id, "{\"value\":91}", "If-Match", "\"x\", " + written.header("ETag")).status()).isEqualTo(200);
    assertThat(world.dinkesOperator().opens(world.links().figures().measurement(id.value())).body())
        .contains("Pemeran dinkes-operator");
  }

  @Test
  void tags_may_be_spread_over_several_lines_of_their_header() {
    var id = contracts.period(world, contract, "IZIN", 1);
    var tag = read(system, id).header("ETag");
    assertThat(system.get(root + "/" + id.value(), "If-None-Match", "\"x\"", "If-None-Match", tag).status())
        .isEqualTo(304);
    assertThat(write(id, "{\"value\":90}", "If-Match", "\"x\"", "If-Match", "\"y\"").code()).isEqualTo("API_STALE");
    assertThat(write(id, "{\"value\":90}", "If-Match", "\"x\"", "If-Match", tag).status()).isEqualTo(200);
  }

  @Test
  void of_several_who_have_read_the_same_one_writes() throws Exception {
    var id = contracts.period(world, contract, "IZIN", 1);
    var tag = read(system, id).header("ETag");
    assertThat(atOnce(no -> write(id, "{\"value\":" + (90 + no) + "}", "If-Match", tag)).stream()
        .map(Caller.Reply::status)).containsExactlyInAnyOrder(200, 412, 412, 412, 412);
  }

  @Test
  void faults_are_told_by_their_pointers() {
    var id = contracts.period(world, contract, "IZIN", 1);
    var unknown = write(id, "{\"value\":1,\"colour\":\"red\",\"a/b~\":1}", "If-Match", "*");
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(pointers(unknown)).containsExactlyInAnyOrder("/colour", "/a~1b~0");
    assertThat(pointers(write(id, "{\"value\":true,\"note\":1,\"provisional\":\"ja\"}", "If-Match", "*")))
        .containsExactlyInAnyOrder("/value", "/note", "/provisional");
    assertThat(pointers(write(id, "{\"note\":\"x\"}", "If-Match", "*"))).containsExactly("/value");
    for (var number : List.of("1e400", "1e-400", "999999999999999", "1.1234567", "\"1e3\"", "\"1.000,5\"")) {
      var reply = write(id, "{\"value\":" + number + "}", "If-Match", "*");
      assertThat(reply.status()).as(number + reply.body()).isEqualTo(422);
      assertThat(pointers(reply)).as(number).containsExactly("/value");
    }
    for (var broken : List.of("{\"value\":1,\"value\":2}", "{\"value\":NaN}", "{\"value\":01}", "[1]", "{", "null",
        "{\"value\":1}x", "{\"a\":".repeat(20) + "1" + "}".repeat(20), "{\"value\":1" + "0".repeat(200) + "}")) {
      assertThat(write(id, broken, "If-Match", "*").code()).as(broken).isEqualTo("API_BODY_UNREADABLE");
    }
  }

  @Test
  void a_ratio_is_written_by_its_parts() {
    var id = contracts.period(world, contract, "CAKUPAN", 1);
    var written = write(id, "{\"numerator\":45,\"denominator\":\"60\"}", "If-Match", "*");
    assertThat(written.json().path("value").path("value").intValue()).as(written.body()).isEqualTo(75);
    assertThat(pointers(write(id, "{\"numerator\":45,\"denominator\":0}", "If-Match", "*")))
        .containsExactly("/denominator");
  }

  @Test
  void what_a_figure_raises_is_asked_before_it_is_handed_in() {
    var id = contracts.period(world, contract, "IZIN", 1);
    write(id, "{\"value\":0,\"note\":\"Loket tutup\"}", "If-Match", "*");
    var asked = handIn(id, "{}", "a");
    assertThat(asked.status()).as(asked.body()).isEqualTo(422);
    assertThat(pointers(asked)).isNotEmpty().allMatch(each -> each.matches("/answers/[a-z_]+|/explanation"));
    var answers = pointers(asked).stream().filter(each -> each.startsWith("/answers/"))
        .map(each -> "\"" + each.substring(9) + "\":\"Sudah diperiksa\"").toList();
    var handed = handIn(id, "{\"answers\":{" + String.join(",", answers) + "},\"explanation\":\"Loket tutup\"}", "a");
    assertThat(handed.status()).as(handed.body()).isEqualTo(200);
    assertThat(handed.json().path("state").stringValue()).isEqualTo("SUBMITTED");
    assertThat(write(id, "{\"value\":1}", "If-Match", "*").code()).isEqualTo("MEASUREMENT_CLOSED");
  }

  @Test
  void handed_in_five_times_at_once_it_is_handed_in_once() throws Exception {
    var id = contracts.period(world, contract, "IZIN", 1);
    write(id, "{\"value\":91,\"note\":\"dari SIMPUS\"}", "If-Match", "*");
    var body = "{\"answers\":{\"jump\":\"ya\",\"range\":\"ya\"},\"explanation\":\"ya\"}";
    var replies = atOnce(_ -> handIn(id, body, "sama"));
    assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).as(reply.body()).isEqualTo(200));
    assertThat(replies.stream().map(Caller.Reply::body).distinct()).hasSize(1);
    assertThat(replies.stream().filter(reply -> reply.header("Idempotency-Replayed").isEmpty())).hasSize(1);
    assertThat(handIn(id, "{\"explanation\":\"lain\"}", "sama").code()).isEqualTo("API_KEY_REUSED");
    assertThat(handIn(id, body, "lain").code()).isEqualTo("MEASUREMENT_CLOSED");
    assertThat(system.send("POST", root + "/" + id.value() + "/hand-in", body).code()).isEqualTo("API_KEY_MISSING");
  }

  @Test
  void evidence_is_laid_beside_a_draft_once() {
    var id = contracts.period(world, contract, "IZIN", 1);
    var links = root + "/" + id.value() + "/links";
    var body = "{\"url\":\"https://data.example.go.id/a\",\"title\":\"Data\",\"proves\":\"Jumlah\",\"read_on\":\"2019-07-01\"}";
    assertThat(system.send("POST", links, body, "Idempotency-Key", "a").code()).isEqualTo("MEASUREMENT_NOT_DRAFTED");
    write(id, "{\"value\":91}", "If-Match", "*");
    assertThat(handIn(id, "{}", "a").code()).isEqualTo("EVIDENCE_OR_NOTE");
    var laid = system.send("POST", links, body, "Idempotency-Key", "a");
    assertThat(laid.status()).as(laid.body()).isEqualTo(200);
    assertThat(system.send("POST", links, body, "Idempotency-Key", "a").body()).isEqualTo(laid.body());
    assertThat(pointers(system.send("POST", links, body.replace("https", "http"), "Idempotency-Key", "b")))
        .containsExactly("/url");
    assertThat(pointers(system.send("POST", links, body.replace("2019-07-01", "2019-08-01"), "Idempotency-Key", "b")))
        .containsExactly("/read_on");
    var files = root + "/" + id.value() + "/files?name=laporan.pdf";
    assertThat(system.sendsFile(files, Samples.pdf(), "Idempotency-Key", "f").status()).isEqualTo(200);
    assertThat(system.sendsFile(files, Samples.pdf(), "Idempotency-Key", "f").header("Idempotency-Replayed"))
        .isEqualTo("true");
    assertThat(system.sendsFile(files, "<svg/>".getBytes(StandardCharsets.US_ASCII), "Idempotency-Key", "g").code())
        .isEqualTo("FILE_TYPE");
    var large = system.sendsFile(files, new byte[(10 << 20) + 1], "Idempotency-Key", "l");
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.json().path("detail").stringValue()).contains("10 MB");
    assertThat(system.sendsFile(root + "/" + id.value() + "/files", Samples.pdf(), "Idempotency-Key", "h").code())
        .isEqualTo("API_PARAMETER_MISSING");
    assertThat(world.dinkesOperator().opens(world.links().figures().measurement(id.value())).body())
        .contains("laporan.pdf", "https://data.example.go.id/a");
  }

  @Test
  void parts_come_with_their_figure_and_are_read_back_under_the_same_names() {
    breakdowns.ask(world.planner().acting(), contracts.indicator(world, "IZIN"), Dimension.CUSTOM,
        List.of("Klojen", "Blimbing"));
    var id = contracts.period(world, contract, "IZIN", 1);
    var parts = "[{\"category\":\"Klojen\",\"value\":40},{\"category\":\"Blimbing\",\"value\":51}]";
    var written = write(id, "{\"value\":91,\"provisional\":true,\"parts\":" + parts + "}", "If-Match", "*");
    assertThat(written.status()).as(written.body()).isEqualTo(200);
    var told = read(system, id).json().path("value");
    assertThat(told.path("provisional").booleanValue()).isTrue();
    assertThat(told.path("parts").get(1).path("category").stringValue()).isEqualTo("Blimbing");
    assertThat(told.path("parts").get(1).path("value").intValue()).isEqualTo(51);
    var differs = write(id, "{\"value\":92,\"parts\":" + parts + "}", "If-Match", "*");
    assertThat(differs.code()).isEqualTo("BREAKDOWN_DIFFERS");
    assertThat(write(id, "{\"value\":91,\"parts\":[{\"category\":\"Kedungkandang\",\"value\":91}]}", "If-Match", "*")
        .body()).contains("IMPORT_UNKNOWN", "\"/parts/0/category\"");
    assertThat(write(id, "{\"value\":91,\"parts\":[{\"category\":\"Klojen\",\"value\":40},"
        + "{\"category\":\"Blimbing\",\"value\":51.1234567}]}", "If-Match", "*").body())
        .contains("OUT_OF_RANGE", "\"/parts/1/value\"");
    assertThat(write(id, "{\"value\":40,\"parts\":[{\"category\":\"Klojen\",\"value\":40}]}", "If-Match", "*").code())
        .isEqualTo("BREAKDOWN_MISSING");
    assertThat(read(system, id).json().path("value").path("value").intValue()).as("nothing of it is kept")
        .isEqualTo(91);
    assertThat(write(id, "{\"value\":93}", "If-Match", "*").status()).as("without them, those that stand stay")
        .isEqualTo(200);
    assertThat(read(system, id).json().path("value").path("parts").size()).isEqualTo(2);
  }

  @Test
  void a_key_that_is_too_long_is_told_as_that() {
    var id = contracts.period(world, contract, "IZIN", 1);
    var reply = handIn(id, "{}", "k".repeat(201));
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    assertThat(reply.code()).isEqualTo("TOO_LONG");
    var fault = reply.json().path("errors").get(0);
    assertThat(fault.path("parameter").stringValue()).isEqualTo("Idempotency-Key");
    assertThat(fault.path("detail").stringValue()).contains("200");
    assertThat(handIn(id, "{}", "dua kata").code()).isEqualTo("API_KEY_MISSING");
    assertThat(handIn(id, "{}", "k".repeat(200)).code()).isEqualTo("MEASUREMENT_NOT_DRAFTED");
  }

  @Test
  void a_parameter_that_cannot_be_read_is_told_with_what_can_stand_there() {
    Map.of("limit=1001", "1 sampai 1000", "state=DONE", "AWAITED, DRAFT, SUBMITTED, VERIFIED atau RETURNED",
        "period=2019-Q9", "2026, 2026-S1, 2026-Q3 atau 2026-09", "agency=dinkes", "UUID", "changed_since=kemarin",
        "2026-11-29T05:00:00Z").forEach((asked, valid) -> {
          var reply = system.get(root + "?" + asked);
          assertThat(reply.code()).isEqualTo("API_PARAMETER_UNFIT");
          assertThat(reply.json().path("errors").get(0).path("detail").stringValue()).contains(valid,
              asked.substring(0, asked.indexOf('=')));
        });
  }

  private static List<Caller.Reply> atOnce(java.util.function.IntFunction<Caller.Reply> act) throws Exception {
    var tries = new ArrayList<Callable<Caller.Reply>>();
    for (int no = 0; no < 5; no++) {
      int mine = no;
      tries.add(() -> act.apply(mine));
    }
    var replies = new ArrayList<Caller.Reply>();
    try (var threads = Executors.newFixedThreadPool(tries.size())) {
      for (var each : threads.invokeAll(tries)) {
        replies.add(each.get());
      }
    }
    return replies;
  }

  private Caller.Reply handIn(MeasurementId id, String body, String key) {
    return system.send("POST", root + "/" + id.value() + "/hand-in", body, "Idempotency-Key", key);
  }

  private Caller.Reply write(MeasurementId id, String body, String... headers) {
    return system.put(root + "/" + id.value(), body, headers);
  }

  private Caller.Reply read(Caller caller, MeasurementId id) {
    return caller.get(root + "/" + id.value());
  }

  private JsonNode one(String query) {
    var found = list(query);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<JsonNode> list(String query) {
    var reply = system.get(root + query);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return StreamSupport.stream(reply.json().path("figures").spliterator(), false).toList();
  }

  static List<String> pointers(Caller.Reply reply) {
    return StreamSupport.stream(reply.json().path("errors").spliterator(), false)
        .map(each -> each.path("pointer").stringValue("")).toList();
  }
}
