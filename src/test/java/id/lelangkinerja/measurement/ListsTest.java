package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.SecondOffices;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Holds the lists to the predicates: figures in all states, by people some of whom hold second offices drawn by lot,
 * and for each person the rows that SQL gives are exactly those that the rule allows.
 */
@MeasurementTest
class ListsTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 2, 1);
  private static final LocalDate SINCE = LocalDate.of(2018, 10, 1);
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Verifying verifying;
  @Autowired
  Returning returning;
  @Autowired
  SecondOffices offices;
  @Autowired
  Appointing appointing;
  @Autowired
  MeasurementQuery measurements;
  @Autowired
  VerificationQuery verification;
  @Autowired
  MeasurementRepository repository;
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
  @ValueSource(longs = {11, 23, 47})
  void every_list_shows_each_person_what_the_rule_allows_and_nothing_else(long seed) {
    var lot = new Random(seed);
    var world = worlds.fresh();
    offices.draw(world, lot, Role.AGENCY_OPERATOR, Role.AGENCY_HEAD, Role.VERIFIER, Role.SECRETARY);
    appointing.appoint(Acting.installation(world.region()), world.observer().acting().person(),
        new Appointing.Office(Role.AGENCY_OPERATOR, world.agency("inspektorat"), "Operator Inspektorat", false, SINCE,
            null));
    var figures = new HashMap<MeasurementId, String>();
    for (var agency : List.of("dinkes", "dinsos", "inspektorat")) {
      var contract = contracts.signed(world, agency, Contracts.permits(), Contracts.coverage(), Contracts.deaths());
      for (int period = 1; period <= 4; period++) {
        figures.put(contracts.period(world, contract, "IZIN", period), agency);
      }
      figures.put(contracts.period(world, contract, "AKI", 1), agency);
    }
    figures.keySet().forEach(figure -> bring(world, figure, lot));

    int seen = 0;
    int queued = 0;
    for (var player : SecondOffices.insiders(world)) {
      var who = player.acting();
      var read = allowed(figures, (figure, agency) -> Rules.mayRead(who, world.agency(agency)));
      assertThat(listed(who)).as("figures that %s reads, lot %d", player, seed).containsAll(read)
          .hasSize(Rules.seesAll(who) ? 21 : read.size() / 5 * 7);
      var mayVerify = allowed(figures,
          (figure, _) -> repositoryRow(world, figure, row -> Rules.mayVerify(who, row)));
      assertThat(queue(who)).as("figures that %s verifies, lot %d", player, seed)
          .containsExactlyInAnyOrderElementsOf(mayVerify);
      seen += read.size();
      queued += mayVerify.size();
    }
    assertThat(seen).isPositive();
    assertThat(queued).as("the lot left something to verify").isPositive();
  }

  private List<UUID> listed(Acting who) {
    return measurements.page(who, new MeasurementQuery.Filter(null, null, null, true, TODAY, Words.of("")), 0, 100)
        .stream()
        .map(MeasurementRow::measurementId).toList();
  }

  private List<UUID> queue(Acting who) {
    return verification.page(who, 0, 100).stream().map(VerificationQuery.Row::measurementId).toList();
  }

  private static List<UUID> allowed(Map<MeasurementId, String> figures,
      BiPredicate<MeasurementId, String> rule) {
    return figures.entrySet().stream().filter(each -> rule.test(each.getKey(), each.getValue()))
        .map(each -> each.getKey().value()).toList();
  }

  private boolean repositoryRow(World world, MeasurementId figure, java.util.function.Predicate<Measurement> rule) {
    return contracts.within(world,
        () -> rule.test(repository.visible(world.monitor().acting(), figure).orElseThrow()));
  }

  /** As far on its way as the lot says, by whoever may. */
  private void bring(World world, MeasurementId figure, Random lot) {
    int far = lot.nextInt(5);
    var reporters = new ArrayList<>(SecondOffices.insiders(world).stream().map(Player::acting)
        .filter(who -> repositoryRow(world, figure, row -> Rules.mayReport(who, row))).toList());
    var reporter = reporters.get(lot.nextInt(reporters.size()));
    if (far == 0) {
      return;
    }
    if (far == 1) {
      reports.draft(reporter, figure, "90");
      return;
    }
    reports.handIn(reporter, figure, "90");
    var verifier = SecondOffices.insiders(world).stream().map(Player::acting)
        .filter(who -> repositoryRow(world, figure, row -> Rules.mayVerify(who, row))).findAny();
    if (far == 2 && verifier.isPresent()) {
      verifying.verify(verifier.get(), figure);
    }
    if (far == 3 && verifier.isPresent()) {
      returning.giveBack(verifier.get(), figure, "Belum lengkap");
    }
  }
}
