package id.lelangkinerja.round;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.Prop;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rounds and lots as a planner of the cast writes them, complete, with the indicators and problems they are about. */
@Prop
class Written {
  private final JdbcClient jdbc;
  private final Scope scope;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final PlanningRound planning;
  private final AddingLot adding;
  private final OpeningRound opening;

  Written(JdbcClient jdbc, Scope scope, PlatformTransactionManager transactions, Clock clock, PlanningRound planning,
      AddingLot adding, OpeningRound opening) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
    this.planning = planning;
    this.adding = adding;
    this.opening = opening;
  }

  NewRound round(World world) {
    return round(world, clock.instant().minus(Duration.ofHours(1)), clock.instant().plus(Duration.ofDays(10)));
  }

  NewRound round(World world, Instant opens, Instant closes) {
    var from = LocalDate.ofInstant(closes, java.time.ZoneOffset.UTC).plusDays(2);
    return new NewRound(world.term(), "Putaran I", opens, closes, 2019, 2023,
        panel(world.secretary(), world.mayor(), world.expert()), id(world.secretary()),
        List.of(new NewRound.Criterion("Dampak", new BigDecimal("60")),
            new NewRound.Criterion("Kelayakan", new BigDecimal("40"))),
        IntStream.rangeClosed(2019, 2023).mapToObj(year -> new Round.Ceiling(year, new Rupiah(5_000_000_000L)))
            .toList(),
        Round.CALENDAR.stream().map(state -> new Round.Stage(state, from, from.plusDays(3))).toList());
  }

  NewLot lot(World world) {
    var indicator = indicator(world.region(), "STUNTING", "LOWER_IS_BETTER");
    return new NewLot("Kesehatan", "Bebas stunting", "Menurunkan stunting", world.missions().getFirst(),
        List.of(problem(world.region(), "K-01")), List.of(measured(indicator)), List.of(world.agency("dinkes")));
  }

  NewLot.Measured measured(UUID indicator) {
    return new NewLot.Measured(indicator, new BigDecimal("100"), false, IntStream.rangeClosed(2019, 2023)
        .mapToObj(year -> new Lot.Reserve(year, BigDecimal.valueOf(2040 - year), null)).toList());
  }

  RoundId planned(World world, String name) {
    var round = round(world);
    return planning.plan(world.planner().acting(), new NewRound(round.term(), name, round.opensAt(), round.closesAt(),
        round.firstYear(), round.lastYear(), round.panel(), round.chair(), round.criteria(), round.ceilings(),
        round.stages()));
  }

  RoundId planned(World world) {
    return planning.plan(world.planner().acting(), round(world));
  }

  LotId added(World world, RoundId round) {
    return adding.add(world.planner().acting(), round, lot(world));
  }

  void opened(World world, RoundId round) {
    opening.open(world.planner().acting(), round);
  }

  /** The indicator with this code, entered where it is not there yet. */
  UUID indicator(RegionId region, String code, @Nullable String polarity) {
    within(region, () -> jdbc.sql("""
        insert into indicator (region_id, indicator_id, code, name, unit, polarity, aggregation, frequency, decimals,
          definition, formula, data_source)
        values (:region, :id, :code, :name, 'persen', :polarity, 'LAST', 'YEARLY', 1, 'uji', 'uji', 'uji')
        on conflict do nothing""").param("region", region.value()).param("id", UUID.randomUUID()).param("code", code)
        .param("name", "Angka " + code).param("polarity", polarity).update());
    return found(region, "select indicator_id from indicator where region_id = :region and code = :code", code);
  }

  UUID problem(RegionId region, String code) {
    within(region, () -> jdbc.sql("""
        insert into problem (region_id, problem_id, code, title, class, description, source)
        values (:region, :id, :code, 'Stunting tinggi', 'SOCIAL', 'uji', 'uji') on conflict do nothing""")
        .param("region", region.value()).param("id", UUID.randomUUID()).param("code", code).update());
    return found(region, "select problem_id from problem where region_id = :region and code = :code", code);
  }

  /** A bid of dinkes in this state, however it came to be so. */
  void bid(World world, LotId lot, String state) {
    within(world.region(), () -> jdbc.sql("""
        insert into bid (region_id, bid_id, lot_id, agency_id, state, version)
        values (:region, :id, :lot, :agency, :state, 1)""").param("region", world.region().value())
        .param("id", UUID.randomUUID()).param("lot", lot.value()).param("agency", world.agency("dinkes").value())
        .param("state", state).update());
  }

  /** Bids that were sealed are opened. */
  void opens(World world, LotId lot) {
    jdbc.sql("update bid set state = 'OPENED' where region_id = :region and lot_id = :lot")
        .param("region", world.region().value()).param("lot", lot.value()).update();
  }

  void within(RegionId region, Runnable act) {
    transaction.executeWithoutResult(_ -> {
      scope.of(region);
      act.run();
    });
  }

  /** Runs the act as this player, in one transaction, as a use case of another module would. */
  void as(Player player, Runnable act) {
    transaction.executeWithoutResult(_ -> {
      scope.of(player.acting());
      act.run();
    });
  }

  static List<PersonId> panel(Player... members) {
    return List.of(members).stream().map(Written::id).toList();
  }

  static PersonId id(Player player) {
    return player.acting().person();
  }

  private UUID found(RegionId region, String sql, String code) {
    return java.util.Objects.requireNonNull(transaction.execute(_ -> {
      scope.of(region);
      return jdbc.sql(sql).param("region", region.value()).param("code", code).query(UUID.class).single();
    }));
  }
}
