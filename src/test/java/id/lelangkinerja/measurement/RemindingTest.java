package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.calendar.Holiday;
import id.lelangkinerja.calendar.HolidayKind;
import id.lelangkinerja.calendar.KeepingHolidays;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first quarter is closed, the second is due on 10 July 2019, a Wednesday: agencies are reminded on the days that the region chose, and on days on which somebody reads it. */
@MeasurementTest
class RemindingTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Clockwork jobs;
  @Autowired
  KeepingHolidays holidays;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void sign() {
    itIs("2019-06-01");
    world = worlds.fresh();
    contracts.signed(world, "dinkes", Contracts.permits());
    jobs.run("measurement.locks");
  }

  @AfterEach
  void put_back() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_region_that_chose_nothing_reminds_a_week_before_the_day_before_on_the_day_and_once_when_late() {
    holiday("2019-07-03");
    remindedOn("2019-07-01");
    assertThat(told()).isEmpty();
    remindedOn("2019-07-02");
    assertThat(told()).as("the third is a holiday").containsExactly("jatuh tempo 8 hari lagi");
    remindedOn("2019-07-09");
    remindedOn("2019-07-09");
    assertThat(told()).containsExactly("jatuh tempo 8 hari lagi", "jatuh tempo besok");
    remindedOn("2019-07-10");
    assertThat(told()).hasSize(3).contains("jatuh tempo hari ini");
    holiday("2019-07-11");
    remindedOn("2019-07-11");
    assertThat(told()).hasSize(3);
    remindedOn("2019-07-12");
    remindedOn("2019-07-22");
    assertThat(told()).hasSize(4).contains("sudah lewat tenggat");
  }

  @Test
  void a_region_that_wants_it_reminds_on_the_last_day_and_again_until_the_figure_closes() {
    choose("before", "2", "lastDay", "YES", "after", "2", "again", "5");
    remindedOn("2019-07-05");
    assertThat(told()).isEmpty();
    remindedOn("2019-07-10");
    assertThat(told()).containsExactly("jatuh tempo hari ini");
    remindedOn("2019-07-12");
    remindedOn("2019-07-17");
    remindedOn("2019-07-18");
    remindedOn("2019-07-22");
    assertThat(told()).hasSize(4);
    itIs("2019-08-20");
    jobs.run("measurement.locks");
    remindedOn("2019-08-21");
    assertThat(told()).as("the figure is closed").hasSize(4);
  }

  private void choose(String... fields) {
    var all = new java.util.ArrayList<>(List.of(fields));
    all.addAll(List.of("from", "2019-07-01"));
    var answer = world.administrator().sends(world.links().structure().setting("reminder-days"),
        all.toArray(String[]::new));
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
  }

  private void remindedOn(String day) {
    itIs(day);
    jobs.run("measurement.reminders");
  }

  /** What the agency was told of its one figure, in the order of the words. */
  private List<String> told() {
    return Pattern.compile("<b>1 realisasi ((?:jatuh|sudah lewat)[^<]+)</b>")
        .matcher(world.dinkesOperator().opens(world.links().notices().all()).body()).results()
        .map(found -> found.group(1)).sorted().toList();
  }

  private void holiday(String day) {
    holidays.add(world.administrator().acting(),
        new Holiday(LocalDate.parse(day), "Libur", HolidayKind.REGIONAL, "Perwal 1/2019"));
  }

  private void itIs(String day) {
    ((MovableClock) clock).moveTo(Instant.parse(day + "T00:30:00Z"));
  }
}
