package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.round.page.ExtensionRow;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class ExtendingDeadlineTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  RoundQuery rounds;
  @Autowired
  ExtensionRepository extensions;
  @Autowired
  ExtendingDeadline extending;
  @Autowired
  Clock clock;
  World world;
  RoundId round;
  LotId lot;
  Round before;

  @BeforeEach
  void open() {
    world = worlds.fresh();
    round = written.planned(world);
    lot = written.added(world, round);
    written.opened(world, round);
    before = read();
  }

  @AfterEach
  void back() {
    ((MovableClock) clock).moveTo(Clock.systemUTC().instant());
  }

  private Round read() {
    return rounds.round(world.planner().acting(), round);
  }

  private Instant later(int days) {
    return before.closesAt().plus(Duration.ofDays(days));
  }

  private void extend(int no, Instant to) {
    extending.extend(world.planner().acting(), round, no, to, "Jaringan kota terputus");
  }

  private String[] form(LocalDate day, String... more) {
    var fields = new java.util.ArrayList<>(List.of("closesOn", day.toString(), "closesTime", "16:00", "reason",
        "Jaringan kota terputus", "version", "1"));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private String url() {
    return world.links().auction().roundExtension(round.value());
  }

  private LocalDate closingDay() {
    return LocalDate.ofInstant(before.closesAt(), Texts.ZONE);
  }

  @Test
  void a_planner_extends_the_deadline_and_everyone_reads_from_when_to_when_and_why() {
    assertThat(world.planner().opens(world.links().auction().round(round.value())).body()).contains(url());
    assertThat(world.planner().opens(url()).body()).contains("Batas waktu penawaran sekarang");
    var answer = world.planner().sends(url(), form(closingDay().plusDays(1)));
    assertThat(answer.location()).as(answer.body()).isEqualTo(world.links().auction().round(round.value()));
    var after = read();
    assertThat(after.closesAt()).isEqualTo(closingDay().plusDays(1).atTime(16, 0).atZone(Texts.ZONE).toInstant());
    for (var page : List.of(world.links().auction().round(round.value()), world.links().auction().lot(lot.value()))) {
      assertThat(world.dinkesOperator().opens(page).body())
          .contains("Batas waktu diperpanjang dari", "Jaringan kota terputus", "Batas waktu penawaran diperpanjang")
          .doesNotContain(url());
      assertThat(world.planner().inEnglish().opens(page).body()).contains("Deadline extended from");
    }
  }

  @Test
  void the_invited_and_the_panel_are_told_once_each_and_nobody_else() {
    extend(1, later(1));
    for (var told : List.of(world.dinkesHead(), world.dinkesOperator(), world.expert(), world.mayor())) {
      assertThat(told.opens(world.links().notices().csv()).body()).as("" + told)
          .containsOnlyOnce("Batas waktu penawaran Putaran I diperpanjang: Jaringan kota terputus");
    }
    assertThat(world.dinsosHead().opens(world.links().notices().all()).body()).doesNotContain("diperpanjang");
  }

  @Test
  void stages_stay_where_they_are_as_long_as_none_would_begin_before_the_deadline() {
    extend(1, later(1));
    assertThat(read().stages()).isEqualTo(before.stages());
    assertThat(extensions.of(world.region(), round)).extracting(ExtensionRow::shiftedDays).containsExactly(0);
  }

  @Test
  void the_whole_calendar_moves_on_with_a_deadline_that_would_overtake_a_stage() {
    extend(1, later(1));
    extend(2, later(6));
    assertThat(read().stages()).isEqualTo(before.stages().stream()
        .map(stage -> new Round.Stage(stage.stage(), stage.startsOn().plusDays(5), stage.endsOn().plusDays(5)))
        .toList());
    assertThat(extensions.of(world.region(), round)).extracting(ExtensionRow::shiftedDays).containsExactly(0, 5);
    assertThat(world.planner().opens(world.links().auction().round(round.value())).body()).contains("bergeser 5 hari");
  }

  @Test
  void a_deadline_only_moves_on_and_never_without_a_reason() {
    assertThatThrownBy(() -> extend(1, before.closesAt())).hasMessage(Reason.EXTENSION_NOT_LATER.name());
    assertThatThrownBy(() -> extend(1, later(-1))).hasMessage(Reason.EXTENSION_NOT_LATER.name());
    assertThatThrownBy(() -> extending.extend(world.planner().acting(), round, 1, later(1), " "))
        .hasMessage(Reason.REASON_MISSING.name());
    var answer = world.planner().sends(url(), form(closingDay().minusDays(1)));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#closesOn\"", "harus sesudah", "Jaringan kota terputus</textarea>");
    assertThat(world.planner().sends(url(), form(closingDay().plusDays(1), "key", UUID.randomUUID().toString()))
        .status()).isEqualTo(303);
  }

  @Test
  void whoever_saw_an_older_deadline_is_told_that_somebody_was_faster() {
    extend(1, later(1));
    assertThatThrownBy(() -> extend(1, later(3))).hasMessage(Reason.CHANGED_MEANWHILE.name());
    var answer = world.planner().sends(url(), form(closingDay().plusDays(3)));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("name=\"version\" id=\"version\" value=\"2\"");
  }

  @Test
  void nothing_is_extended_once_the_deadline_has_passed_by_the_databases_clock() {
    ((MovableClock) clock).moveTo(before.closesAt());
    assertThatThrownBy(() -> extend(1, later(1))).hasMessage(Reason.EXTENSION_TOO_LATE.name());
    assertThat(read().closesAt()).isEqualTo(before.closesAt());
    assertThat(world.planner().opens(url()).body()).contains("tidak ada yang dapat diperpanjang");
    assertThat(world.planner().opens(world.links().auction().round(round.value())).body()).doesNotContain(url());
  }

  @Test
  void a_round_that_is_not_open_has_no_deadline_to_extend() {
    var draft = written.planned(world, "Putaran II");
    assertThatThrownBy(() -> extending.extend(world.planner().acting(), draft, 1, later(1), "x"))
        .hasMessage(Reason.EXTENSION_TOO_LATE.name());
  }

  @Test
  void nobody_but_a_planner_extends() {
    for (var player : world.everybody()) {
      if (player != world.planner() && player != world.citizen()) {
        assertThatThrownBy(() -> extending.extend(player.acting(), round, 1, later(1), "x")).as("" + player)
            .hasMessage(Reason.NOT_YOURS.name());
      }
    }
  }
}
