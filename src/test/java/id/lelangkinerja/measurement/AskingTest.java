package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a figure raises is answered before it is handed in, and stays beside it. */
@MeasurementTest
class AskingTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Drafting drafting;
  @Autowired
  Submitting submitting;
  @Autowired
  Returning returning;
  @Autowired
  AnswerQuery said;
  @Autowired
  Clock clock;
  World world;
  UUID contract;
  MeasurementId first;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-04-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
    first = contracts.period(world, contract, "IZIN", 1);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_plain_figure_is_handed_in_without_a_word() {
    write("95");
    submitting.submit(operator(), first, nothing());
    assertThat(said()).isEmpty();
  }

  @Test
  void words_to_what_was_not_asked_are_not_kept() {
    write("95");
    submitting.submit(operator(), first, Replies.toAll("Sudah diperiksa"));
    assertThat(said()).isEmpty();
  }

  @Test
  void a_figure_that_raises_a_question_is_refused_beside_it_until_it_is_answered() {
    write("900");
    assertRefused(nothing(), Reason.QUESTION_UNANSWERED, "answer-range");
    assertRefused(answer(" \n"), Reason.QUESTION_UNANSWERED, "answer-range");
    assertRefused(answer("a".repeat(2001)), Reason.TOO_LONG, "answer-range");
    submitting.submit(operator(), first, answer(" Arsip dicatat "));
    assertThat(said()).extracting(AnswerQuery.Said::text).containsExactly("Arsip dicatat");
  }

  @Test
  void a_figure_that_is_off_track_is_refused_until_it_is_explained() {
    write("75");
    assertRefused(nothing(), Reason.EXPLANATION_MISSING, "explanation");
    submitting.submit(operator(), first, new Replies(Map.of(), "Loket tutup dua pekan"));
    assertThat(said()).extracting(AnswerQuery.Said::text).containsExactly("Loket tutup dua pekan");
    var page = world.links().figures().measurement(first.value());
    assertThat(world.verifier().opens(page).body()).contains("Mengapa di luar jalur</b>: Loket tutup dua pekan");
    assertThat(world.verifier().inEnglish().opens(page).body()).contains("Why it is off track</b>: Loket tutup");
  }

  @Test
  void what_was_said_of_a_returned_figure_is_there_to_be_said_again_and_stays_with_its_version() {
    write("900");
    submitting.submit(operator(), first, answer("Arsip dicatat"));
    returning.giveBack(world.verifier().acting(), first, "Lampirkan daftarnya");
    write("901");
    assertThat(world.dinkesOperator().opens(world.links().figures().measurement(first.value())).body())
        .contains(">Arsip dicatat</textarea>");
    submitting.submit(operator(), first, answer("Daftar terlampir"));
    assertThat(said()).extracting(AnswerQuery.Said::version, AnswerQuery.Said::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "Daftar terlampir"),
            org.assertj.core.groups.Tuple.tuple(1, "Arsip dicatat"));
  }

  @Test
  void the_periods_before_are_what_a_figure_is_asked_by() {
    reports.handIn(operator(), first, "95");
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-01T03:00:00Z"));
    var second = contracts.period(world, contract, "IZIN", 2);
    drafting.save(operator(), second, NewValue.of(new BigDecimal("95"), "Tanpa berkas"));
    assertThatThrownBy(() -> submitting.submit(operator(), second, nothing()))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.field()).isEqualTo("answer-same"));
  }

  @Test
  void every_blank_answer_is_marked_at_once_and_what_was_typed_stays() {
    var rate = contracts.period(world, contract, "CAKUPAN", 1);
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-01T03:00:00Z"));
    drafting.save(operator(), rate, NewValue.of(BigDecimal.ONE, BigDecimal.TEN, "Tanpa berkas"));
    var url = world.links().figures().measurementSubmission(rate.value());
    var silent = world.dinkesOperator().sends(url, "answer-range", "", "explanation", "");
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.body()).contains("id=\"answer-range-mistake\"", "id=\"explanation-mistake\"");
    assertThat(world.dinkesOperator().sends(url, "answer-range", "Puskesmas pindah", "explanation", "").body())
        .contains("id=\"explanation-mistake\"", ">Puskesmas pindah</textarea>");
  }

  private java.util.List<AnswerQuery.Said> said() {
    return contracts.within(world, () -> said.of(world.region(), first));
  }

  private void write(String value) {
    drafting.save(operator(), first, NewValue.of(new BigDecimal(value), "Tanpa berkas"));
  }

  private void assertRefused(Replies replies, Reason reason, String field) {
    assertThatThrownBy(() -> submitting.submit(operator(), first, replies))
        .isInstanceOfSatisfying(Refused.class, no -> {
          assertThat(no.reason()).isEqualTo(reason);
          assertThat(no.field()).isEqualTo(field);
        });
  }

  private static Replies nothing() {
    return new Replies(Map.of(), "");
  }

  private static Replies answer(String words) {
    return new Replies(Map.of(Question.RANGE, words), "");
  }

  private Acting operator() {
    return world.dinkesOperator().acting();
  }
}
