package id.lelangkinerja.offline;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.AtOnce;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.MeasurementTest;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.measurement.Replies;
import id.lelangkinerja.measurement.ReportingFromAfar;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.measurement.Returning;
import id.lelangkinerja.planning.AskingBreakdown;
import id.lelangkinerja.planning.Dimension;
import id.lelangkinerja.platform.MovableClock;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures that come from a phone which had no connection when they were written down. */
@MeasurementTest
class ArrivalTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  SendingReport sending;
  @Autowired
  Returning returning;
  @Autowired
  AskingBreakdown breakdowns;
  @Autowired
  Clock clock;
  World world;
  UUID figure;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-04-05T03:00:00Z"));
    world = worlds.fresh();
    var contract = contracts.signed(world, "dinkes", Contracts.permits());
    figure = contracts.period(world, contract, "IZIN", 1).value();
  }

  @AfterEach
  void put_the_clock_back() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_figure_that_is_sent_again_and_again_arrives_once() {
    var key = UUID.randomUUID().toString();
    var seen = seen(operator());
    for (int time = 0; time < 3; time++) {
      assertThat(sends(operator(), "key", key, "seen", seen, "value", "90", "hands-in", "yes").status()).isEqualTo(200);
    }
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
    assertThat(contracts.count(world, "measurement_move")).isEqualTo(2);
    var other = sends(operator(), "key", key, "seen", seen, "value", "91", "hands-in", "yes");
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.body()).contains("KEY_REUSED");
  }

  @Test
  void of_two_that_come_at_the_same_moment_one_is_written() throws Exception {
    var sent = new ReportingFromAfar.Sent(new MeasurementId(figure), seen(operator()),
        NewValue.of(new BigDecimal("90"), "Rekap"), true, Replies.toAll(""));
    var report = new SendingReport.Report(UUID.randomUUID(), sent, List.of());
    var who = operator().acting();
    assertThat(AtOnce.answers(() -> sending.send(who, report))).hasSize(6).allMatch(refusal -> refusal.isEmpty());
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
    assertThat(contracts.count(world, "measurement_move")).isEqualTo(2);
  }

  @Test
  void a_key_of_somebody_else_opens_nothing() {
    var key = UUID.randomUUID().toString();
    var seen = seen(operator());
    sends(operator(), "key", key, "seen", seen, "value", "90");
    assertThat(sends(world.dinkesHead(), "key", key, "seen", seen, "value", "90").status()).isEqualTo(404);
    assertThat(sends(world.dinsosOperator(), "key", UUID.randomUUID().toString(), "seen", seen, "value", "90").status())
        .isEqualTo(404);
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
  }

  @Test
  void a_figure_that_somebody_changed_meanwhile_is_not_overwritten_unless_it_was_seen() {
    var seen = seen(operator());
    reports.draft(world.dinkesHead().acting(), new MeasurementId(figure), "77");
    var refused = sends(operator(), "seen", seen, "value", "90");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("FIGURE_CHANGED");
    assertThat(taken(operator())).contains("\"value\":\"77\"", "\"by\":\"Pemeran dinkes-head\"");
    assertThat(sends(operator(), "seen", seen(operator()), "value", "90").status()).isEqualTo(200);
    assertThat(taken(operator())).contains("\"value\":\"90\"");
  }

  @Test
  void parts_arrive_with_their_figure_and_what_is_wrong_with_them_stands_at_their_field() {
    breakdowns.ask(world.planner().acting(), contracts.indicator(world, "IZIN"), Dimension.CUSTOM,
        List.of("Klojen", "Blimbing"));
    assertThat(taken(operator())).contains("\"label\":\"Blimbing\"", "\"name\":\"part-2\"");
    var differs = sends(operator(), "seen", seen(operator()), "value", "90", "part-1", "40", "part-2", "49");
    assertThat(differs.body()).contains("BREAKDOWN_DIFFERS", "\"field\":\"part-1\"", "\"kept\":false");
    assertThat(sends(operator(), "seen", seen(operator()), "value", "90", "part-1", "40", "part-2", "").body())
        .contains("\"field\":\"part-2\"");
    assertThat(contracts.count(world, "measurement_version")).isZero();
    var key = UUID.randomUUID().toString();
    var seen = seen(operator());
    for (int time = 0; time < 2; time++) {
      assertThat(sends(operator(), "key", key, "seen", seen, "value", "", "part-1", "40", "part-2", "50", "provisional",
          "yes").status()).isEqualTo(200);
    }
    assertThat(sends(operator(), "key", key, "seen", seen, "value", "", "part-1", "41", "part-2", "49", "provisional",
        "yes").body()).contains("KEY_REUSED");
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
    assertThat(taken(operator())).contains("\"value\":\"90\"", "\"provisional\":true", "\"part-2\":\"50\"");
  }

  @Test
  void a_figure_that_was_handed_in_meanwhile_is_told_to_be_closed() {
    var seen = seen(operator());
    reports.handIn(world.dinkesHead().acting(), new MeasurementId(figure), "77");
    var refused = sends(operator(), "seen", seen, "value", "90");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("MEASUREMENT_CLOSED");
  }

  @Test
  void what_is_refused_leaves_nothing_and_its_key_is_still_good() {
    var key = UUID.randomUUID().toString();
    var seen = seen(operator());
    var bare = sends(operator(), "key", key, "seen", seen, "value", "90", "hands-in", "yes", "photo",
        UUID.randomUUID().toString());
    assertThat(bare.status()).isEqualTo(409);
    assertThat(bare.body()).contains("PHOTO_MISSING", "\"kept\":false");
    assertThat(contracts.count(world, "measurement_version")).isZero();
    assertThat(sends(operator(), "key", key, "seen", seen, "value", "90", "hands-in", "yes").status()).isEqualTo(200);
  }

  @Test
  void what_is_asked_leaves_a_draft_and_is_handed_in_once_it_is_answered() {
    var key = UUID.randomUUID().toString();
    String[] sent = {"key", key, "seen", seen(operator()), "value", "12", "hands-in", "yes"};
    var asked = sends(operator(), sent);
    assertThat(asked.status()).isEqualTo(409);
    assertThat(asked.body()).contains("ENTRY_ASKS", "\"kept\":true", "\"field\":\"answer-range\"",
        "jauh di luarnya", "\"field\":\"explanation\"");
    assertThat(taken(operator())).contains("\"value\":\"12\"");
    assertThat(contracts.count(world, "measurement_move")).isEqualTo(1);
    assertThat(sends(operator(), sent).body()).as("asked again, the answer lost").isEqualTo(asked.body());
    assertThat(contracts.count(world, "measurement_move")).isEqualTo(1);
    String[] answers = {"answer-range", "Loket tutup sejak Februari",
        "explanation", "Loket dibuka lagi bulan Mei"};
    var half = sends(operator(),
        with(new String[]{"seen", mark(asked), "value", "12", "hands-in", "yes"}, "explanation",
            "Loket dibuka lagi bulan Mei"));
    assertThat(half.body()).contains("ENTRY_ASKS", "\"kept\":true");
    String[] whole = with(
        new String[]{"key", UUID.randomUUID().toString(), "seen", mark(half), "value", "12", "hands-in", "yes"},
        answers);
    for (int time = 0; time < 3; time++) {
      assertThat(sends(operator(), whole).status()).isEqualTo(200);
    }
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
    assertThat(contracts.count(world, "measurement_move")).isEqualTo(2);
    assertThat(world.verifier().opens(world.links().figures().measurement(figure)).body())
        .contains("Loket tutup sejak Februari", "Loket dibuka lagi bulan Mei");
  }

  @Test
  void the_mark_of_a_lost_answer_does_not_let_another_persons_figure_be_overwritten() {
    String[] sent = {"key", UUID.randomUUID().toString(), "seen", seen(operator()), "value", "12", "hands-in", "yes"};
    sends(operator(), sent);
    reports.draft(world.dinkesHead().acting(), new MeasurementId(figure), "88");
    var again = sends(operator(), sent);
    assertThat(sends(operator(), "seen", mark(again), "value", "12").body()).contains("FIGURE_CHANGED");
    assertThat(taken(operator())).contains("\"value\":\"88\"");
  }

  @Test
  void what_misses_evidence_or_its_parts_is_kept_and_told_why_it_is_not_handed_in() {
    var bare = sends(operator(), "seen", seen(operator()), "value", "90", "note", "", "hands-in", "yes");
    assertThat(bare.status()).isEqualTo(422);
    assertThat(bare.body()).contains("EVIDENCE_OR_NOTE", "\"kept\":true", "\"asked\":[]");
    breakdowns.ask(world.planner().acting(), contracts.indicator(world, "IZIN"), Dimension.SEX, List.of());
    var whole = sends(operator(), "seen", mark(bare), "value", "90", "hands-in", "yes");
    assertThat(whole.body()).contains("BREAKDOWN_MISSING", "\"kept\":true", "Isi rinciannya dahulu");
    assertThat(taken(operator())).contains("\"value\":\"90\"", "\"note\":\"Rekap\"");
    assertThat(contracts.count(world, "measurement_move")).isEqualTo(1);
  }

  @Test
  void a_figure_that_was_given_back_says_why() {
    reports.handIn(operator().acting(), new MeasurementId(figure), "90");
    returning.giveBack(world.verifier().acting(), new MeasurementId(figure), "Rekap bulan Maret belum ada");
    assertThat(taken(operator())).contains("\"returned\":\"Rekap bulan Maret belum ada\"", "\"tag\":\"Dikembalikan\"");
    assertThat(sends(operator(), "seen", seen(operator()), "value", "91", "hands-in", "yes").status()).isEqualTo(200);
    assertThat(taken(operator())).doesNotContain("Rekap bulan Maret belum ada");
  }

  @Test
  void a_number_is_read_in_the_language_in_which_it_was_typed() {
    assertThat(sends(operator().inEnglish(), "seen", seen(operator()), "lang", "id", "value", "1.500,5").status())
        .isEqualTo(200);
    assertThat(taken(operator())).contains("\"value\":\"1500,5\"");
    var unread = sends(operator(), "seen", seen(operator()), "lang", "id", "value", "1.5");
    assertThat(unread.status()).isEqualTo(422);
    assertThat(unread.body()).contains("NO_NUMBER", "\"field\":\"value\"");
  }

  @Test
  void what_makes_no_report_is_refused_by_its_field() {
    var seen = seen(operator());
    assertThat(sends(operator(), "key", "x", "seen", seen, "value", "1").body()).contains("\"field\":\"key\"");
    assertThat(sends(operator(), "seen", "", "value", "1").body()).contains("\"field\":\"seen\"");
    assertThat(sends(operator(), "seen", seen).body()).contains("\"field\":\"value\"");
    assertThat(sends(operator(), "seen", seen, "value", "1", "photo", "../x").body()).contains("\"field\":\"photo\"");
    assertThat(sends(operator(), "seen", seen, "value", "1", "photo", UUID.randomUUID().toString()).body())
        .contains("PHOTO_MISSING");
    assertThat(contracts.count(world, "measurement_version")).isZero();
  }

  private Answer sends(Player player, String... fields) {
    var all = new java.util.ArrayList<>(List.of("measurement", figure.toString()));
    all.addAll(List.of(fields));
    if (!all.contains("note")) {
      all.addAll(List.of("note", "Rekap"));
    }
    return player.sends(world.links().offline().reports(), all.toArray(String[]::new));
  }

  private static String[] with(String[] fields, String... more) {
    return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
  }

  private static String mark(Answer answer) {
    var found = Pattern.compile("\"seen\":\"([^\"]+)\"").matcher(answer.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String seen(Player player) {
    var found = Pattern.compile("\"seen\":\"([^\"]+)\"").matcher(taken(player));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String taken(Player player) {
    return player.opens(world.links().offline().figures()).body();
  }

  private Player operator() {
    return world.dinkesOperator();
  }
}
