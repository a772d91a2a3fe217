package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is owed is one thing: what may be reported is what "My work", the grid and the phone list and what reminders count,
 * whoever held the contract before, whatever was closed, dropped or ended.
 */
@MeasurementTest
class OwedTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 2, 1);
  private static final LocalDate QUARTER_END = LocalDate.of(2019, 12, 31);
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  MeasurementRepository repository;
  @Autowired
  MeasurementQuery work;
  @Autowired
  EntryQuery grid;
  @Autowired
  OwedQuery phone;
  @Autowired
  ReminderRepository reminders;
  @Autowired
  CalendarQuery calendar;
  @Autowired
  Extending extending;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;

  @BeforeEach
  void afterTheYear() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-02-01T03:00:00Z"));
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 17, 29})
  void what_may_be_reported_is_what_every_list_shows_and_what_reminders_count(long seed) {
    var lot = new Random(seed);
    var world = worlds.fresh();
    var figures = new ArrayList<MeasurementId>();
    for (var agency : List.of("dinkes", "dinsos", "dinkes", "dinsos", "kominfo")) {
      var contract = contracts.signed(world, agency, Contracts.permits());
      for (int period = 1; period <= 4; period++) {
        figures.add(contracts.period(world, contract, "IZIN", period));
      }
      fate(world, contract, lot);
    }
    figures.forEach(figure -> bring(world, figure, lot));

    int owed = 0;
    for (var player : List.of(world.dinkesOperator(), world.dinsosOperator(), world.dinsosHead())) {
      var mine = reportable(world, player, figures);
      var who = player.acting();
      assertThat(work.owed(who, TODAY)).as("work of %s, lot %d", player, seed)
          .extracting(MeasurementRow::measurementId).containsExactlyInAnyOrderElementsOf(mine);
      assertThat(grid.page(who, grid.held(who).known(), TODAY, null, 0, 100)).as("grid of %s, lot %d", player, seed)
          .extracting(EntryQuery.Row::measurementId).containsExactlyInAnyOrderElementsOf(mine);
      assertThat(phone.owed(who, TODAY)).as("phone of %s, lot %d", player, seed)
          .extracting(OwedQuery.Owed::measurementId).containsExactlyInAnyOrderElementsOf(mine);
      owed += mine.size();
    }
    assertThat(owed).as("the lot left something to report").isPositive();
    for (var agency : Map.of("dinkes", world.dinkesOperator(), "dinsos", world.dinsosOperator()).entrySet()) {
      assertThat(reminded(world).getOrDefault(world.agency(agency.getKey()).value(), 0))
          .as("reminders of %s, lot %d", agency.getKey(), seed)
          .isEqualTo(reportable(world, agency.getValue(), figures).size());
    }
  }

  @Test
  void after_a_merger_the_successor_is_reminded_and_found_when_a_term_is_extended() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    var world = worlds.fresh();
    var contract = contracts.signed(world, "dinkes", Contracts.permits());
    set(world, "update contract set agency_id = '" + world.agency("dinsos").value() + "' where contract_id = '"
        + contract + "'");
    var monitor = world.monitor().acting();
    var today = LocalDate.of(2020, 1, 5);
    assertThat(reminded(world)).containsOnlyKeys(world.agency("dinsos").value());
    assertThat(calendar.owing(monitor, QUARTER_END, today)).extracting(MeasurementQuery.Agency::agencyId)
        .containsExactly(world.agency("dinsos").value());
    extending.extend(monitor, QUARTER_END, world.agency("dinsos"), LocalDate.of(2020, 1, 20), "Penggabungan perangkat");
    assertThat(contracts.due(world, contract, "IZIN", 4)).isEqualTo("2020-01-20");
    assertThat(world.dinsosOperator().opens(world.links().notices().all()).body())
        .contains("diperpanjang: Penggabungan perangkat");
  }

  private List<UUID> reportable(World world, Player player, List<MeasurementId> figures) {
    Acting who = player.acting();
    return contracts.within(world, () -> figures.stream().filter(
        figure -> repository.visible(who, figure).map(row -> Rules.mayReport(who, row)).orElse(false))
        .map(MeasurementId::value).toList());
  }

  private Map<UUID, Integer> reminded(World world) {
    return contracts.within(world,
        () -> reminders.owed(world.region(), LocalDate.of(2019, 1, 1), LocalDate.of(2021, 1, 1))).stream()
        .collect(Collectors.groupingBy(ReminderRepository.Owed::agencyId,
            Collectors.summingInt(ReminderRepository.Owed::figures)));
  }

  /** It runs, or passed to another agency, or ended. */
  private void fate(World world, UUID contract, Random lot) {
    var fates = List.of("state = 'IN_FORCE'", "agency_id = '" + world.agency("dinsos").value() + "'",
        "state = 'CLOSED'", "state = 'TERMINATED'", "state = 'IN_FORCE'");
    set(world, "update contract set " + fates.get(lot.nextInt(fates.size())) + " where contract_id = '" + contract
        + "'");
  }

  private void bring(World world, MeasurementId figure, Random lot) {
    var fates = List.of("state = 'AWAITED'", "state = 'DRAFT'", "state = 'RETURNED'", "locked = true",
        "dropped = true", "state = 'RETURNED', locked = true", "state = 'SUBMITTED'");
    set(world, "update measurement set " + fates.get(lot.nextInt(fates.size())) + " where measurement_id = '"
        + figure.value() + "'");
  }

  private void set(World world, String sql) {
    contracts.within(world, () -> jdbc.sql(sql).update());
  }
}
