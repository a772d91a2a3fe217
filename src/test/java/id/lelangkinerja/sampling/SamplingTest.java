package id.lelangkinerja.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.Proofs;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.draw.Commitment;
import id.lelangkinerja.draw.DrawFile;
import id.lelangkinerja.draw.Stranger;
import id.lelangkinerja.files.Photos;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.measurement.Adjusting;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.measurement.VisitResult;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sample from its announcement to its visits, by the use cases and pages; every way in which it could be steered. */
@ProgrammeTest
class SamplingTest {
  private static final LocalDate MARCH = LocalDate.of(2019, 3, 31);
  private static final LocalDate REVEAL_BY = LocalDate.of(2019, 5, 1);
  private static final String FIRST = "00112233445566778899aabbccddeeff.ffeeddccbbaa99887766554433221100";
  private static final String SECOND = "0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Announcing announcing;
  @Autowired
  Committing committing;
  @Autowired
  Revealing revealing;
  @Autowired
  Drawing drawing;
  @Autowired
  Visiting visiting;
  @Autowired
  Adjusting adjusting;
  @Autowired
  Clockwork jobs;
  @Autowired
  NoteKey key;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  List<MeasurementId> figures;

  @BeforeEach
  void report() {
    at("2019-04-05T03:00:00Z");
    world = worlds.fresh();
    figures = new ArrayList<>();
    for (int no = 0; no < 4; no++) {
      var contract = contracts.signed(world, "dinkes", Contracts.permits());
      var figure = contracts.period(world, contract, "IZIN", 1);
      figures.add(figure);
      reports.handIn(world.dinkesOperator().acting(), figure, "9" + no);
    }
    jobs.run("ledger.sequencer");
  }

  @AfterEach
  void putTheClockBack() {
    at(Instant.now(Clock.systemUTC()).toString());
  }

  @Test
  void a_stranger_draws_the_same_from_what_is_published() throws GeneralSecurityException {
    var sample = committed();
    assertThat(citizen(world.links().sampling().file(sample)).status()).as("before the draw").isEqualTo(404);
    grow();
    revealing.reveal(secretary(), sample, FIRST);
    assertThat(citizen(world.links().sampling().open(sample)).body()).as("one code stays hidden until both are there")
        .doesNotContain(FIRST);
    revealing.reveal(mayor(), sample, SECOND);
    var json = citizen(world.links().sampling().file(sample)).body();
    var file = DrawFile.of(json);
    assertThat(file.check(key.verifier()).lots()).hasSize(4);
    assertThat(Stranger.draws(json)).hasSize(2).isEqualTo(file.drawn().stream().map(UUID::toString).toList());
    var page = citizen(world.links().sampling().open(sample)).body();
    assertThat(page).contains(FIRST, SECOND, file.seed(), file.logRoot(), "2 realisasi terpilih");
    assertThat(citizen(world.links().sampling().csv(sample)).body()).contains(file.drawn().getFirst().toString());
  }

  @Test
  void the_announcement_and_both_commitments_are_proven_to_stand_in_the_log_before_its_size() {
    var sample = committed();
    grow();
    var text = citizen(world.links().sampling().announcement(sample)).body();
    var proof = world.citizen().fetches(world.links().proof(Commitment.to(text)));
    assertThat(Proofs.verify(text.getBytes(StandardCharsets.UTF_8), proof, key)).isZero();
    var committed = world.citizen().fetches(world.links().proof(Commitment.to(FIRST)));
    assertThat(Proofs.verify(FIRST.getBytes(StandardCharsets.UTF_8), committed, key)).isZero();
  }

  @Test
  void who_withholds_a_code_neither_stops_the_draw_nor_draws_anew() throws GeneralSecurityException {
    var sample = committed();
    grow();
    revealing.reveal(secretary(), sample, FIRST);
    assertRefused(Reason.DRAW_TOO_EARLY, () -> drawing.draw(verifier(), sample));
    at("2019-05-02T03:00:00Z");
    assertRefused(Reason.REVEAL_TOO_LATE, () -> revealing.reveal(mayor(), sample, SECOND));
    drawing.draw(verifier(), sample);
    var json = citizen(world.links().sampling().file(sample)).body();
    assertThat(Stranger.draws(json)).hasSize(2);
    assertThat(citizen(world.links().sampling().open(sample)).body()).contains("Kode tidak dibuka");
    assertRefused(Reason.SAMPLE_CLOSED, () -> drawing.draw(verifier(), sample));
  }

  @Test
  void a_sample_lapses_where_nobody_reveals_or_one_never_commits() {
    var silent = committed();
    var uncommitted = announced();
    committing.commit(secretary(), uncommitted, Commitment.to(FIRST));
    assertRefused(Reason.CHECKPOINT_TOO_EARLY, () -> drawing.draw(verifier(), uncommitted));
    grow();
    assertRefused(Reason.COMMITMENT_TOO_LATE, () -> committing.commit(mayor(), uncommitted, Commitment.to(SECOND)));
    drawing.draw(verifier(), uncommitted);
    at("2019-05-02T03:00:00Z");
    drawing.draw(verifier(), silent);
    for (var sample : List.of(silent, uncommitted)) {
      assertThat(citizen(world.links().sampling().open(sample)).body()).contains("Gugur");
      assertThat(citizen(world.links().sampling().file(sample)).status()).isEqualTo(404);
    }
  }

  @Test
  void a_code_is_refused_too_early_when_it_differs_and_from_anybody_else() {
    var sample = committed();
    assertRefused(Reason.CHECKPOINT_TOO_EARLY, () -> revealing.reveal(secretary(), sample, FIRST));
    grow();
    assertRefused(Reason.CODE_DIFFERS, () -> revealing.reveal(secretary(), sample, SECOND));
    assertRefused(Reason.CODE_UNREADABLE, () -> revealing.reveal(secretary(), sample, "rahasia"));
    assertRefused(Reason.NOT_YOURS, () -> revealing.reveal(verifier(), sample, FIRST));
    revealing.reveal(secretary(), sample, FIRST);
    assertRefused(Reason.REVEALED_ALREADY, () -> revealing.reveal(secretary(), sample, FIRST));
  }

  @Test
  void a_commitment_is_given_once_and_is_nobody_elses() {
    var sample = announced();
    assertRefused(Reason.COMMITMENT_UNREADABLE, () -> committing.commit(secretary(), sample, FIRST));
    assertRefused(Reason.NOT_YOURS, () -> committing.commit(verifier(), sample, Commitment.to(FIRST)));
    committing.commit(secretary(), sample, Commitment.to(FIRST));
    assertRefused(Reason.COMMITMENT_GIVEN, () -> committing.commit(secretary(), sample, Commitment.to(SECOND)));
    assertRefused(Reason.COMMITMENT_TAKEN, () -> committing.commit(mayor(), sample, Commitment.to(FIRST)));
  }

  @Test
  void an_announcement_that_was_changed_behind_the_program_is_never_drawn() {
    var sample = committed();
    grow();
    contracts
        .within(world,
            () -> jdbc.sql(
                """
                    insert into sample (region_id, sample_id, ends_on, size, frame_size, log_size, reveal_by, announcement,
                      announcement_hash, announced_by, announced_at, state)
                    select region_id, :copy, ends_on, size, frame_size, log_size, reveal_by, replace(announcement, 'draw 2', 'draw 1'),
                      announcement_hash, announced_by, announced_at, 'COMMITTED' from sample where sample_id = :id""")
                .param("copy", new UUID(1, 2)).param("id", sample).update());
    contracts.within(world,
        () -> jdbc
            .sql(
                """
                    insert into act (region_id, act_id, object_kind, object_id, what, document_hash, person_id, person_name, roles, at)
                    select region_id, gen_random_uuid(), object_kind, :copy, what, document_hash, person_id, person_name, roles, at
                    from act where object_id = :id and what = 'sample.announced'""")
            .param("copy", new UUID(1, 2))
            .param("id", sample).update());
    contracts.within(world, () -> jdbc.sql("""
        insert into sample_official (region_id, sample_id, no, person_id, name, office, commitment, committed_at)
        select region_id, :copy, no, person_id, name, office, commitment, committed_at
        from sample_official where sample_id = :id""").param("copy", new UUID(1, 2)).param("id", sample).update());
    revealing.reveal(secretary(), new UUID(1, 2), FIRST);
    assertRefused(Reason.FRAME_CHANGED, () -> revealing.reveal(mayor(), new UUID(1, 2), SECOND));
  }

  @Test
  void only_independent_officials_and_figures_that_are_there_can_be_announced() {
    assertRefused(Reason.NOT_YOURS, () -> announcing.announce(world.monitor().acting(), plan(MARCH, 2, secretary(),
        mayor())));
    assertRefused(Reason.FRAME_EMPTY, () -> announcing.announce(verifier(), plan(LocalDate.of(2019, 6, 30), 1,
        secretary(), mayor())));
    assertRefused(Reason.SAMPLE_TOO_LARGE, () -> announcing.announce(verifier(), plan(MARCH, 5, secretary(),
        mayor())));
    assertRefused(Reason.OFFICIALS_SAME, () -> announcing.announce(verifier(), plan(MARCH, 2, mayor(), mayor())));
    for (var other : List.of(world.dinkesHead().acting(), world.dinkesOperator().acting(), verifier())) {
      assertRefused(Reason.OFFICIAL_NOT_INDEPENDENT,
          () -> announcing.announce(verifier(), plan(MARCH, 2, secretary(), other)));
    }
  }

  @Test
  void those_who_visit_are_told_when_a_sample_is_drawn_and_once_more_before_visits_are_due() {
    drawn();
    var notices = world.links().notices().all();
    assertThat(world.verifier().opens(notices).body())
        .contains("Sampel pemeriksaan lapangan telah diundi: 2 kunjungan");
    jobs.run("sampling.reminders");
    assertThat(world.verifier().opens(notices).body()).doesNotContain("belum ditugaskan");
    at(clock.instant().plus(Duration.ofDays(12)).toString());
    jobs.run("sampling.reminders");
    jobs.run("sampling.reminders");
    assertThat(world.verifier().opens(notices).body().split("<b>2 kunjungan lapangan segera jatuh tempo", -1))
        .hasSize(2);
    assertThat(world.monitor().opens(notices).body()).doesNotContain("kunjungan lapangan");
  }

  @Test
  void a_visit_is_recorded_once_with_photo_and_place_by_a_checker_of_another_agency() {
    var sample = drawn();
    var figure = DrawFile.of(citizen(world.links().sampling().file(sample)).body()).drawn().getFirst();
    var form = world.links().sampling().visit(sample, figure);
    assertThat(world.verifier().opens(form).body()).contains("capture=\"environment\"", "data-place-ask");
    assertThat(world.monitor().opens(form).body()).doesNotContain("capture=");
    assertThat(world.verifier().sendsFile(form, "catatan.txt", "text/plain", Samples.text("bukan foto"), "result",
        "CONFIRMED", "finding", "Dihitung", "visitedOn", "2019-04-05").status()).isEqualTo(422);
    assertThat(world.verifier().sends(form, "result", "DIFFERS", "seen", "", "finding", "Kurang", "visitedOn",
        "2019-04-05").body()).contains("id=\"seen-mistake\"", ">Kurang</textarea>");
    assertRefused(Reason.VISIT_DAY, () -> visit(sample, figure, LocalDate.of(2019, 4, 9), "112"));
    assertRefused(Reason.PLACE_UNFIT, () -> visit(sample, figure, MARCH, "181"));
    assertThat(world.verifier().sendsFile(form, "foto.jpg", "image/jpeg", Photos.jpeg(), "result", "DIFFERS", "seen",
        "80", "finding", "Sepuluh izin tanpa arsip", "visitedOn", "2019-04-05", "latitude", "-7,98", "longitude",
        "112,63").status()).isEqualTo(303);
    assertThat(world.monitor().opens(form).body()).contains("Sepuluh izin tanpa arsip", "foto.jpg", "-7,98000");
    var photo = Pattern.compile("href=\"([^\"]+/photos/[^\"]+)\"").matcher(world.monitor().opens(form).body());
    assertThat(photo.find()).isTrue();
    assertThat(new String(world.monitor().fetches(photo.group(1)), StandardCharsets.ISO_8859_1)).isNotEmpty()
        .doesNotContain(Photos.OWNER);
    assertThat(world.verifier().opens(world.links().figures().verification()).body())
        .contains("Terakhir diperiksa di lapangan: berbeda");
    assertThat(world.dinkesHead().opens(world.links().figures().measurement(figure)).body())
        .contains("Sepuluh izin tanpa arsip").doesNotContain(form);
    assertThat(world.dinkesHead().opens(form).isRefused()).isTrue();
    assertRefused(Reason.VISIT_RECORDED, () -> visit(sample, figure, MARCH, "112"));
    assertThat(citizen(world.links().sampling().open(sample)).body()).contains("0 sesuai, 1 berbeda, 0 tidak ditemukan")
        .doesNotContain("Sepuluh izin", "112,63");
  }

  @Test
  void who_visits_sees_the_figure_that_stands_beside_the_reported_one() {
    var sample = drawn();
    var figure = DrawFile.of(citizen(world.links().sampling().file(sample)).body()).drawn().getFirst();
    var form = world.links().sampling().visit(sample, figure);
    assertThat(world.verifier().opens(form).body()).doesNotContain("Yang berlaku, untuk dibandingkan");
    adjusting.adjust(verifier(), new MeasurementId(figure), 1, NewValue.of(new BigDecimal("75"), ""), "Dihitung ulang");
    assertThat(world.verifier().opens(form).body()).contains("Yang berlaku, untuk dibandingkan", "<b>75");
  }

  private void visit(UUID sample, UUID figure, LocalDate day, String longitude) {
    visiting.record(verifier(), sample, figure, new Visit(VisitResult.CONFIRMED, null, "Sesuai", day,
        new BigDecimal("-7.98"), new BigDecimal(longitude)), List.of());
  }

  private UUID announced() {
    return announcing.announce(verifier(), plan(MARCH, 2, secretary(), mayor()));
  }

  private UUID committed() {
    var sample = announced();
    committing.commit(secretary(), sample, Commitment.to(FIRST));
    committing.commit(mayor(), sample, Commitment.to(SECOND));
    return sample;
  }

  private UUID drawn() {
    var sample = committed();
    grow();
    revealing.reveal(secretary(), sample, FIRST);
    revealing.reveal(mayor(), sample, SECOND);
    return sample;
  }

  /** Ten acts more, and all of them signed. */
  private void grow() {
    var contract = contracts.signed(world, "dinkes", Contracts.permits());
    var figure = contracts.period(world, contract, "IZIN", 1);
    for (int no = 0; no < Announcing.FEWEST_ACTS; no++) {
      reports.draft(world.dinkesOperator().acting(), figure, "8" + no);
    }
    jobs.run("ledger.sequencer");
  }

  private static Announcing.Plan plan(LocalDate ends, int size, Acting first, Acting second) {
    return new Announcing.Plan(ends, size, Announcing.FEWEST_ACTS, REVEAL_BY, first.person().value(),
        second.person().value());
  }

  private Acting verifier() {
    return world.verifier().acting();
  }

  private Acting secretary() {
    return world.secretary().acting();
  }

  private Acting mayor() {
    return world.mayor().acting();
  }

  private Answer citizen(String url) {
    return world.citizen().opens(url);
  }

  private void at(String instant) {
    ((MovableClock) clock).moveTo(Instant.parse(instant));
  }

  private static void assertRefused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
