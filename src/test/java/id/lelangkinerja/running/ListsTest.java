package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.SecondOffices;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.RegisteringAgency;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what waits around running contracts, and who reads it, to the rules: contracts and people drawn by lot. */
@RunningTest
class ListsTest {
  private static final int THIS_YEAR = 2020;
  @Autowired
  Worlds worlds;
  @Autowired
  SecondOffices offices;
  @Autowired
  Contracts contracts;
  @Autowired
  RegisteringAgency registering;
  @Autowired
  Amending amending;
  @Autowired
  Deciding deciding;
  @Autowired
  TaskQuery tasks;
  @Autowired
  RunningQuery running;
  @Autowired
  ContractQuery published;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;

  /** A contract as drawn, with its only amendment. */
  private record Drawn(Contract contract, Amendment amendment, boolean followed, boolean whole) {
    boolean mayEnd() {
      return Closing.mayEnd(whole ? 0 : 1, contract.lastYear(), java.time.LocalDate.of(THIS_YEAR, 2, 1));
    }
  }

  @BeforeEach
  void inTheSecondYear() {
    ((MovableClock) clock).moveTo(Instant.parse(THIS_YEAR + "-02-01T03:00:00Z"));
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 23, 47})
  void everything_that_waits_may_be_done_by_whom_it_waits_for_and_the_other_way_round(long seed) {
    var lot = new Random(seed);
    var world = worlds.fresh();
    offices.draw(world, lot, Role.PLANNER, Role.MAYOR, Role.AGENCY_HEAD, Role.AGENCY_OPERATOR);
    var followed = List.of("dinkes", "dinsos", "inspektorat").get(lot.nextInt(3));
    registering.succeed(Acting.installation(world.region()), world.agency(followed), world.agency("kominfo"));
    var all = new ArrayList<Drawn>();
    for (var agency : List.of("dinkes", "dinsos", "inspektorat")) {
      for (int no = 0; no < 4; no++) {
        all.add(drawn(world, lot, agency, agency.equals(followed)));
      }
    }
    int[] seen = new int[3];
    for (var player : SecondOffices.insiders(world)) {
      waits(player, player.acting(), all, seen);
      reads(player, player.acting(), all);
    }
    assertThat(seen).as("the lot left something to decide, to hand over and to close").doesNotContain(0);
  }

  private void waits(Player player, Acting who, List<Drawn> all, int[] seen) {
    if (who.has(Role.MAYOR)) {
      var decide = tasks.toDecide(who).stream().map(TaskQuery.Proposal::id).toList();
      assertThat(decide).as("to decide for " + player).containsExactlyInAnyOrderElementsOf(all.stream()
          .filter(each -> Rules.mayDecide(who, each.contract(), each.amendment()))
          .map(each -> each.amendment().amendmentId()).toList());
      seen[0] += decide.size();
    }
    if (who.has(Role.PLANNER)) {
      Predicate<Drawn> plans = each -> Rules.isRunning(each.contract()) && Rules.plansFor(who, each.contract());
      var transfer = ids(tasks.toTransfer(who));
      assertThat(transfer).as("to hand over for " + player)
          .containsExactlyInAnyOrderElementsOf(those(all, plans.and(Drawn::followed)));
      var close = ids(tasks.toClose(who));
      assertThat(close).as("to close for " + player)
          .containsExactlyInAnyOrderElementsOf(those(all, plans.and(Drawn::mayEnd)));
      seen[1] += transfer.size();
      seen[2] += close.size();
    }
  }

  private void reads(Player player, Acting who, List<Drawn> all) {
    for (var each : all) {
      boolean may = Rules.mayRead(who, each.contract());
      var contract = new ContractId(each.contract().contractId());
      assertThat(opens(() -> running.amendments(who, contract))).as("amendments read by " + player).isEqualTo(may);
      assertThat(opens(() -> running.amendment(who, new AmendmentId(each.amendment().amendmentId()))))
          .as("amendment read by " + player).isEqualTo(may);
    }
  }

  private static boolean opens(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (Refused _) {
      return false;
    }
  }

  private static List<UUID> ids(List<TaskQuery.Row> rows) {
    return rows.stream().map(TaskQuery.Row::id).toList();
  }

  private static List<UUID> those(List<Drawn> all, Predicate<Drawn> rule) {
    return all.stream().filter(rule).map(each -> each.contract().contractId()).toList();
  }

  /**
   * In force or ended, of the last year or to the next, with an amendment that somebody proposed and perhaps decided.
   */
  private Drawn drawn(World world, Random lot, String agency, boolean followed) {
    int lastYear = THIS_YEAR + lot.nextInt(2);
    var id = contracts.signed(world, agency, lastYear, Contracts.deaths());
    var amendment = amended(world, lot, agency, id, contracts.commitment(world, id, "AKI", THIS_YEAR));
    boolean over = lot.nextInt(3) == 0;
    boolean whole = lot.nextInt(3) == 0;
    contracts.within(world, () -> {
      if (over) {
        put(world, id, "last_year = " + (THIS_YEAR - 1));
      }
      if (whole) {
        jdbc.sql("update measurement set state = 'VERIFIED' where region_id = :region and contract_id = :contract")
            .param("region", world.region().value()).param("contract", id).update();
      }
      if (lot.nextInt(4) == 0) {
        put(world, id, "state = '" + ContractState.CLOSED + "'");
      }
      return id;
    });
    return new Drawn(published.find(world.region(), id).orElseThrow(),
        running.amendment(world.planner().acting(), amendment).amendment(), followed, whole);
  }

  private void put(World world, UUID contract, String what) {
    jdbc.sql("update contract set " + what + " where region_id = :region and contract_id = :contract")
        .param("region", world.region().value()).param("contract", contract).update();
  }

  private AmendmentId amended(World world, Random lot, String agency, UUID contract, UUID commitment) {
    var holder = new AgencyId(world.agency(agency).value());
    var may = SecondOffices.insiders(world).stream().map(Player::acting)
        .filter(who -> who.heads(holder) || (who.has(Role.PLANNER) && !who.belongsTo(holder))).toList();
    var by = may.get(lot.nextInt(may.size()));
    var amendment = amending.propose(by, new ContractId(contract), new Asked(new Grounds.Other(), "Keadaan berubah",
        Map.of(commitment, new BigDecimal("95")), null));
    int far = lot.nextInt(4);
    if (far == 0) {
      amending.withdraw(by, amendment);
    }
    var mayor = SecondOffices.insiders(world).stream().map(Player::acting).filter(who -> who.has(Role.MAYOR)
        && !who.belongsTo(holder) && !who.person().equals(by.person())).findAny();
    if (far == 1 && mayor.isPresent()) {
      deciding.refuse(mayor.get(), amendment, "Masih terjangkau");
    }
    return amendment;
  }
}
