package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MeasurementTest
class RecheckingTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Rechecking rechecking;
  @Autowired
  Verifying verifying;
  @Autowired
  Adjusting adjusting;
  @Autowired
  Returning returning;
  @Autowired
  Correcting correcting;
  @Autowired
  Gathering gathering;
  @Autowired
  GatheringQuery gathered;
  @Autowired
  RiskQuery risks;
  @Autowired
  DetailQuery details;
  @Autowired
  Clock clock;
  World world;
  UUID contract;
  MeasurementId permits;

  @BeforeEach
  void handIn() {
    at("2019-04-05T03:00:00Z");
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits());
    permits = contracts.period(world, contract, "IZIN", 1);
    reports.handIn(operator(), permits, "91");
  }

  @AfterEach
  void putTheClockBack() {
    at(Instant.now(Clock.systemUTC()).toString());
  }

  @Test
  void a_verified_figure_that_is_not_confirmed_is_before_the_verifier_again_and_stands_meanwhile() {
    verifying.verify(verifier(), permits);
    found(VisitResult.DIFFERS, "60");
    var figure = details.visible(verifier(), permits);
    assertThat(figure.state()).isEqualTo(MeasurementState.SUBMITTED);
    assertThat(figure.version()).isEqualTo(2);
    assertThat(figure.riskLevel()).isEqualTo(RiskLevel.HIGH);
    assertThat(details.detail(world.region(), permits).verifiedVersion()).as("stands publicly").isEqualTo(1);
    assertThat(queue()).contains("Terakhir diperiksa di lapangan: berbeda").doesNotContain("Perbaikan</span>");
    var page = world.verifier().opens(url()).body();
    assertThat(page).contains("Yang dilihat: 60", "Loket hanya mencatat 60", "Kunjungan lapangan tidak membenarkannya",
        "Angka kembali ke verifikator setelah kunjungan lapangan")
        .as("the version that was put back").containsOnlyOnce(">kembali setelah kunjungan lapangan</span>");
    adjusting.adjust(verifier(), permits, 2, NewValue.of(new BigDecimal("60"), ""), "Sesuai kunjungan");
    assertThat(queue()).doesNotContain(permits.value().toString());
    assertThat(details.detail(world.region(), permits).verifiedVersion()).isEqualTo(2);
  }

  @Test
  void a_figure_that_waits_is_marked_and_goes_before_the_others() {
    found(VisitResult.NOT_FOUND, null);
    assertThat(details.visible(verifier(), permits).riskLevel()).isEqualTo(RiskLevel.HIGH);
    assertThat(details.visible(verifier(), permits).version()).isEqualTo(1);
    assertThat(queue()).contains("Terakhir diperiksa di lapangan: tidak ditemukan");
    verifying.verify(verifier(), permits);
    assertThat(world.dinkesHead().opens(url()).body()).contains("Terakhir diperiksa di lapangan: tidak ditemukan");
  }

  @Test
  void what_comes_back_from_the_agency_is_still_marked_until_it_is_verified() {
    verifying.verify(verifier(), permits);
    found(VisitResult.DIFFERS, "60");
    returning.giveBack(verifier(), permits, "Samakan dengan catatan loket");
    tomorrow();
    reports.handIn(operator(), permits, "60");
    assertThat(details.visible(verifier(), permits).riskLevel()).isEqualTo(RiskLevel.HIGH);
    assertThat(queue()).contains("Terakhir diperiksa di lapangan: berbeda");
    verifying.verify(verifier(), permits);
    assertThat(details.detail(world.region(), permits).verifiedVersion()).isEqualTo(3);
  }

  @Test
  void a_figure_that_is_with_its_agency_stays_there_and_is_marked_when_it_is_handed_in() {
    returning.giveBack(verifier(), permits, "Bukti kurang");
    found(VisitResult.DIFFERS, "60");
    assertThat(details.visible(verifier(), permits).state()).isEqualTo(MeasurementState.RETURNED);
    assertThat(notices(world.dinkesOperator())).contains("angkanya sedang pada perangkat daerah")
        .doesNotContain("verifikator memeriksanya lagi");
    reports.handIn(operator(), permits, "91");
    assertThat(queue()).contains("Terakhir diperiksa di lapangan: berbeda");
  }

  @Test
  void what_is_confirmed_is_shown_and_changes_nothing() {
    verifying.verify(verifier(), permits);
    found(VisitResult.CONFIRMED, "91");
    assertThat(details.visible(verifier(), permits).state()).isEqualTo(MeasurementState.VERIFIED);
    assertThat(world.dinkesOperator().opens(url()).body()).contains("Terakhir diperiksa di lapangan: sesuai")
        .doesNotContain("/sampling/");
    assertThat(notices(world.dinkesOperator())).doesNotContain("Kunjungan lapangan");
  }

  @Test
  void what_was_seen_of_a_version_that_another_replaced_is_kept_and_moves_nothing() {
    verifying.verify(verifier(), permits);
    correcting.correct(operator(), permits, "Salah hitung");
    reports.draft(operator(), permits, "60");
    reports.submit(operator(), permits);
    verifying.verify(verifier(), permits);
    found(VisitResult.DIFFERS, "60");
    assertThat(details.visible(verifier(), permits).state()).isEqualTo(MeasurementState.VERIFIED);
    assertThat(details.visible(verifier(), permits).version()).isEqualTo(2);
    assertThat(details.checks(world.region(), permits)).hasSize(1);
    assertThat(notices(world.dinkesOperator())).contains("angka perbaikannya tetap berlaku")
        .doesNotContain("verifikator memeriksanya lagi");
  }

  @Test
  void to_confirm_a_figure_that_was_put_back_keeps_the_one_that_was_put_in_place_of_the_reported_one() {
    adjusting.adjust(verifier(), permits, 1, NewValue.of(new BigDecimal("75"), ""), "Dihitung ulang");
    var gaps = gaps();
    assertThat(gaps).contains("91", "75");
    found(VisitResult.NOT_FOUND, null);
    assertThat(details.versions(world.region(), permits).getFirst().value()).isEqualByComparingTo("75");
    verifying.verify(verifier(), permits);
    assertThat(details.detail(world.region(), permits).verifiedVersion()).isEqualTo(2);
    assertThat(gaps()).as("what was reported stays so").isEqualTo(gaps);
    found(VisitResult.DIFFERS, "60");
    assertThat(details.visible(verifier(), permits).version()).as("the copy is the figure that was drawn").isEqualTo(3);
    adjusting.adjust(verifier(), permits, 3, NewValue.of(new BigDecimal("60"), ""), "Sesuai kunjungan");
    assertThat(gaps()).contains("91", "60").doesNotContain("75");
    found(VisitResult.DIFFERS, "50");
    assertThat(details.visible(verifier(), permits).state()).as("another stands").isEqualTo(MeasurementState.VERIFIED);
  }

  /** The public row of the figure among those that were verified as something else than was handed in first. */
  private String gaps() {
    var body = world.citizen().opens(world.links().open().gaps() + "?year=2019").body();
    var rows = body.substring(body.indexOf("<tbody"));
    return rows.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void a_second_visit_that_confirms_the_figure_takes_the_sign_away() {
    var before = details.visible(verifier(), permits).riskLevel();
    found(VisitResult.NOT_FOUND, null);
    assertThat(details.visible(verifier(), permits).riskLevel()).isEqualTo(RiskLevel.HIGH).isNotEqualTo(before);
    found(VisitResult.CONFIRMED, "91");
    assertThat(details.visible(verifier(), permits).riskLevel()).isEqualTo(before);
    assertThat(queue()).contains(permits.value().toString()).doesNotContain("Terakhir diperiksa di lapangan");
  }

  @Test
  void what_is_brought_in_place_of_a_figure_that_was_put_back_is_no_correction() {
    verifying.verify(verifier(), permits);
    found(VisitResult.DIFFERS, "60");
    returning.giveBack(verifier(), permits, "Samakan dengan catatan loket");
    var taken = gathering.take(operator(), List.of(new Brought(1, contract.toString(), "IZIN", "2019-Q1",
        NewValue.of(new BigDecimal("60"), "Register loket"), "Sudah diperiksa")), true, "uji.csv");
    assertThat(taken.whole()).isTrue();
    assertThat(risks.weighed(world.region(), permits, 3)).hasValueSatisfying(weighed -> {
      assertThat(weighed.correction()).isZero();
      assertThat(weighed.field()).isPositive();
    });
  }

  @Test
  void a_copy_that_was_put_back_counts_no_second_time_among_what_its_agency_handed_in() {
    verifying.verify(verifier(), permits);
    found(VisitResult.DIFFERS, "60");
    at("2019-07-05T03:00:00Z");
    var next = contracts.period(world, contract, "IZIN", 2);
    reports.handIn(operator(), next, "92");
    assertThat(risks.facts(verifier(), details.visible(verifier(), next)).weighed()).isEqualTo(1);
    var agency = world.agency("dinkes").value();
    assertThat(gathered.senders(world.region(), List.of(agency)).get(agency)).as("by table")
        .extracting(GatheringQuery.Sender::weighed).isEqualTo(2);
  }

  @Test
  void the_agency_is_told_and_who_was_there_is_not() {
    verifying.verify(verifier(), permits);
    found(VisitResult.DIFFERS, "60");
    for (var player : List.of(world.dinkesOperator(), world.dinkesHead())) {
      assertThat(notices(player)).as(player.toString()).contains("Kunjungan lapangan tidak membenarkan realisasi");
    }
    assertThat(notices(world.dinsosHead())).doesNotContain("Kunjungan lapangan");
  }

  @Test
  void only_a_verifier_says_what_was_seen_and_never_of_the_own_agency() {
    for (var player : List.of(world.mayor(), world.monitor(), world.dinkesHead())) {
      assertThatThrownBy(() -> rechecking.found(player.acting(), permits, check(VisitResult.NOT_FOUND, null)))
          .as(player.toString()).isInstanceOfSatisfying(Refused.class,
              no -> assertThat(no.reason()).isIn(Reason.NOT_YOURS, Reason.NOT_FOUND_HERE));
    }
    assertThat(contracts.count(world, "field_check")).isZero();
  }

  private void found(VisitResult result, @Nullable String seen) {
    tomorrow();
    rechecking.found(verifier(), permits, check(result, seen));
    tomorrow();
  }

  private static FieldCheck check(VisitResult result, @Nullable String seen) {
    return new FieldCheck(UUID.randomUUID(), 1, result, seen == null ? null : new BigDecimal(seen),
        "Loket hanya mencatat 60", LocalDate.of(2019, 4, 6));
  }

  private String queue() {
    return world.verifier().opens(world.links().figures().verification()).body();
  }

  private String notices(Player player) {
    return player.opens(world.links().notices().all()).body();
  }

  private String url() {
    return world.links().figures().measurement(permits.value());
  }

  private void tomorrow() {
    at(clock.instant().plus(Duration.ofDays(1)).toString());
  }

  private void at(String moment) {
    ((MovableClock) clock).moveTo(Instant.parse(moment));
  }

  private Acting verifier() {
    return world.verifier().acting();
  }

  private Acting operator() {
    return world.dinkesOperator().acting();
  }
}
