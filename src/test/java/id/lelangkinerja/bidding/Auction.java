package id.lelangkinerja.bidding;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.Prop;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.round.AddingLot;
import id.lelangkinerja.round.Lot;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.NewLot;
import id.lelangkinerja.round.NewRound;
import id.lelangkinerja.round.OpeningRound;
import id.lelangkinerja.round.PlanningRound;
import id.lelangkinerja.round.Round;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.sealing.ReceiptCode;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A round open for bids, with one lot of two indicators to which dinkes and dinsos are invited; the expert, the mayor
 * and the secretary are its panel. The reserve of stunting falls from 21 to 17, that of check-ups rises from 81 to 85.
 */
@Prop
class Auction {
  static final Means MEANS = new Means(
      List.of(new Means.Milestone(LocalDate.of(2019, 6, 30), "Kader terlatih di semua kelurahan", 1)),
      List.of(new Means.Risk("Kader berpindah", Likelihood.MEDIUM, "Dua kader cadangan di tiap posyandu")),
      Consortium.NONE, List.of(new Means.Programme("1.02.02", "Pemenuhan upaya kesehatan",
          years().mapToObj(year -> new BidContent.Budget(year, new Rupiah(1_000_000_000L))).toList())));
  private final JdbcClient jdbc;
  private final Scope scope;
  private final TransactionTemplate transaction;
  private final MovableClock clock;
  private final PlanningRound planning;
  private final AddingLot adding;
  private final OpeningRound opening;
  private final StartingBid starting;
  private final Drafting drafting;
  private final Submitting submitting;
  private final ClosingBidding closing;
  private final OpeningBids bidsOpening;

  Auction(JdbcClient jdbc, Scope scope, PlatformTransactionManager transactions, Clock clock, PlanningRound planning,
      AddingLot adding, OpeningRound opening, StartingBid starting, Drafting drafting, Submitting submitting,
      ClosingBidding closing, OpeningBids bidsOpening) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = (MovableClock) clock;
    this.planning = planning;
    this.adding = adding;
    this.opening = opening;
    this.starting = starting;
    this.drafting = drafting;
    this.submitting = submitting;
    this.closing = closing;
    this.bidsOpening = bidsOpening;
  }

  record Open(World world, RoundId round, LotId lot, UUID stunting, UUID checkUps, Instant closesAt) {}

  Open open(World world) {
    var planned = planned(world);
    opening.open(world.planner().acting(), planned.round());
    return planned;
  }

  /** The same round, not yet open. */
  Open planned(World world) {
    var now = clock.instant();
    var closes = now.plus(Duration.ofDays(10));
    var planner = world.planner().acting();
    var day = LocalDate.of(2030, 1, 1);
    var round = planning.plan(planner, new NewRound(world.term(), "Putaran uji", now.minus(Duration.ofHours(1)),
        closes, 2019, 2023, List.of(id(world.secretary()), id(world.mayor()), id(world.expert())),
        id(world.secretary()), List.of(new NewRound.Criterion("Dampak", new BigDecimal("100"))),
        years().mapToObj(year -> new Round.Ceiling(year, new Rupiah(5_000_000_000L))).toList(),
        Round.CALENDAR.stream().map(state -> new Round.Stage(state,
            state == LotState.OPENING ? LocalDate.ofInstant(closes, Texts.ZONE) : day, day.plusDays(3))).toList()));
    var stunting = indicator(world.region(), "STUNTING", "LOWER_IS_BETTER");
    var checkUps = indicator(world.region(), "K6", "HIGHER_IS_BETTER");
    var lot = adding.add(planner, round, new NewLot("Kesehatan", "Bebas stunting", "Menurunkan stunting",
        world.missions().getFirst(), List.of(problem(world.region())),
        List.of(measured(stunting, 60, year -> 2040 - year), measured(checkUps, 40, year -> year - 1938)),
        List.of(world.agency("dinkes"), world.agency("dinsos"))));
    return new Open(world, round, lot, stunting, checkUps, closes);
  }

  /** A bid with nothing missing, every target at or better than the reserve, with this sentence in its summary. */
  static BidContent complete(Open open, String sentence) {
    var targets = new ArrayList<BidContent.Target>();
    years().forEach(year -> {
      targets.add(new BidContent.Target(open.stunting(), year, BigDecimal.valueOf(2039 - year)));
      targets.add(new BidContent.Target(open.checkUps(), year, BigDecimal.valueOf(year - 1938)));
    });
    return new BidContent(BidContent.FORMAT, sentence,
        List.of(new BidContent.Innovation("Kader pendamping", true, InnovationKind.PUBLIC_SERVICE,
            "Setiap ibu hamil berisiko didampingi", LocalDate.of(2019, 3, 1), InnovationSheet.OPEN)),
        List.of(baseline(open.stunting(), "21.5"), baseline(open.checkUps(), "80")), targets,
        years().mapToObj(year -> new BidContent.Budget(year, new Rupiah(1_000_000_000L))).toList(), "", MEANS,
        List.of());
  }

  BidId drafted(Open open, Player head, BidContent content) {
    var bid = starting.start(head.acting(), open.lot());
    drafting.save(head.acting(), bid, content, 1);
    return bid;
  }

  BidId submitted(Open open, Player head, String sentence, ReceiptCode code) {
    var bid = drafted(open, head, complete(open, sentence));
    submitting.submit(head.acting(), bid, code);
    return bid;
  }

  /** Moves both clocks past the deadline; {@link #backToToday} undoes it. */
  void pastDeadline(Open open) {
    clock.moveTo(open.closesAt().plusSeconds(1));
  }

  /** Lets so much time go by. */
  void later(Duration time) {
    clock.moveTo(clock.instant().plus(time));
  }

  void backToToday() {
    clock.moveTo(Clock.systemUTC().instant());
  }

  /** The calendar lets the bids be opened only so many days after the deadline. */
  void plannedOpening(Open open, int days) {
    within(open.world().region(), () -> jdbc.sql(
        """
            update round_stage set starts_on = :day where region_id = :region and round_id = :round and stage = 'OPENING'""")
        .param("day", LocalDate.ofInstant(open.closesAt(), Texts.ZONE).plusDays(days))
        .param("region", open.world().region().value()).param("round", open.round().value()).update());
  }

  /** Opens a planned round for bids. */
  void begin(Open planned) {
    opening.open(planned.world().planner().acting(), planned.round());
  }

  void closed(Open open) {
    pastDeadline(open);
    closing.close(open.world().planner().acting(), open.round());
  }

  void opened(Open open) {
    closed(open);
    bidsOpening.open(open.world().secretary().acting(), open.round());
  }

  /** What the planner sends who finds everything in order. */
  static String[] allMet() {
    return Arrays.stream(CheckItem.values()).flatMap(item -> Stream.of(Checking.metField(item), "MET"))
        .toArray(String[]::new);
  }

  String state(Open open, BidId bid) {
    return one(open.world().region(), "select state from bid where bid_id = :id", bid.value());
  }

  String lotState(Open open) {
    return one(open.world().region(), "select state from lot where lot_id = :id", open.lot().value());
  }

  /** One text out of the region's rows. */
  String one(RegionId region, String sql, UUID id) {
    return within(region, () -> jdbc.sql(sql).param("id", id).query(String.class).single());
  }

  <T> T within(RegionId region, Supplier<T> read) {
    return requireNonNull(transaction.execute(_ -> {
      scope.of(region);
      return read.get();
    }));
  }

  static IntStream years() {
    return IntStream.rangeClosed(2019, 2023);
  }

  private static BidContent.Baseline baseline(UUID indicator, String value) {
    return new BidContent.Baseline(indicator, new BigDecimal(value), LocalDate.of(2018, 9, 30), "Laporan Dinkes 2018",
        "Kedungkandang; 120\nSukun; 98");
  }

  private static PersonId id(Player player) {
    return player.acting().person();
  }

  private static NewLot.Measured measured(UUID indicator, int weight, java.util.function.IntUnaryOperator reserve) {
    return new NewLot.Measured(indicator, BigDecimal.valueOf(weight), false,
        years().mapToObj(year -> new Lot.Reserve(year, BigDecimal.valueOf(reserve.applyAsInt(year)), null)).toList());
  }

  private UUID indicator(RegionId region, String code, String polarity) {
    var id = UUID.randomUUID();
    within(region, () -> jdbc.sql("""
        insert into indicator (region_id, indicator_id, code, name, unit, polarity, aggregation, frequency, decimals,
          definition, formula, data_source)
        values (:region, :id, :code, :name, 'persen', :polarity, 'LAST', 'YEARLY', 1, 'uji', 'uji', 'uji')""")
        .param("region", region.value()).param("id", id).param("code", code).param("name", "Angka " + code)
        .param("polarity", polarity).update());
    return id;
  }

  private UUID problem(RegionId region) {
    var id = UUID.randomUUID();
    within(region, () -> jdbc.sql("""
        insert into problem (region_id, problem_id, code, title, class, description, source)
        values (:region, :id, 'K-01', 'Stunting tinggi', 'SOCIAL', 'uji', 'uji')""")
        .param("region", region.value()).param("id", id).update());
    return id;
  }
}
