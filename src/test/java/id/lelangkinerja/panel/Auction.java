package id.lelangkinerja.panel;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.Prop;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A lot whose bids of dinkes and dinsos were opened and found complete, and the way of its panel (mayor, secretary as
 * chair, expert) from there. Each step is the use case of the one who takes it.
 */
@Prop
public class Auction {
  private final JdbcClient jdbc;
  private final Scope scope;
  private final TransactionTemplate transaction;
  private final BeginningPresentations presentations;
  private final Scheduling scheduling;
  private final Holding holding;
  private final Scoring scoring;
  private final BeginningNegotiation negotiation;
  private final DeclaringConflict declaring;
  private final Countering countering;
  private final Appointing appointing;
  private final Clock clock;

  Auction(JdbcClient jdbc, Scope scope, PlatformTransactionManager transactions, BeginningPresentations presentations,
      Scheduling scheduling, Holding holding, Scoring scoring, BeginningNegotiation negotiation,
      DeclaringConflict declaring, Countering countering,
      Appointing appointing, Clock clock) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.transaction = new TransactionTemplate(transactions);
    this.presentations = presentations;
    this.scheduling = scheduling;
    this.holding = holding;
    this.scoring = scoring;
    this.negotiation = negotiation;
    this.declaring = declaring;
    this.countering = countering;
    this.appointing = appointing;
    this.clock = clock;
  }

  /**
   * What is auctioned: weights 60 and 40; stunting (less is better, offered 14 and 12) and visits (offered 100, 120).
   */
  public record Lot(World world, LotId id, UUID round, List<UUID> criteria, UUID stunting, UUID visits,
      Map<String, BidId> bids) {
    public BidId bid(String agency) {
      return requireNonNull(bids.get(agency), agency);
    }

    public String address(String agency) {
      return world.links().panel().bidPanel(bid(agency).value());
    }

    public List<Player> panel() {
      return List.of(world.mayor(), world.secretary(), world.expert());
    }
  }

  /** In CHECKING, with both bids ELIGIBLE. */
  public Lot checked(World world) {
    var lot = closed(world);
    in(world.planner().acting(), () -> lot.bids().forEach((agency, bid) -> bid(lot, agency, bid)));
    return lot;
  }

  /** In NEGOTIATING with dinkes' bid; that of dinsos could not be read at the opening. */
  public Lot negotiatingBesideDamaged(World world) {
    var lot = closed(world);
    in(world.planner().acting(), () -> {
      bid(lot, "dinkes", lot.bid("dinkes"));
      insert(lot, "bid", "bid_id, lot_id, agency_id, state, version", lot.bid("dinsos").value(), lot.id().value(),
          world.agency("dinsos").value(), "DAMAGED", 1).update();
    });
    presentations.begin(world.planner().acting(), lot.id(), null);
    present(lot, lot.bid("dinkes"));
    lot.panel().forEach(member -> handIn(lot, member, "dinkes", "90", "80"));
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    return lot;
  }

  /** In CHECKING, with no bid yet. */
  private Lot closed(World world) {
    var lot = new Lot(world, new LotId(UUID.randomUUID()), UUID.randomUUID(),
        List.of(UUID.randomUUID(), UUID.randomUUID()), UUID.randomUUID(), UUID.randomUUID(),
        new LinkedHashMap<>(Map.of("dinkes", new BidId(UUID.randomUUID()), "dinsos", new BidId(UUID.randomUUID()))));
    in(world.planner().acting(), () -> {
      round(lot);
      indicator(lot, lot.stunting(), "STUNTING", "LOWER_IS_BETTER", 1, "13", "11");
      indicator(lot, lot.visits(), "KUNJUNGAN", "HIGHER_IS_BETTER", 0, "90", "110");
    });
    return lot;
  }

  /** In PRESENTING, nothing scheduled yet. */
  public Lot presenting(World world) {
    var lot = checked(world);
    presentations.begin(world.planner().acting(), lot.id(), null);
    return lot;
  }

  /** In PRESENTING, both bids presented, no sheet handed in. */
  public Lot presented(World world) {
    var lot = presenting(world);
    lot.bids().values().forEach(bid -> present(lot, bid));
    return lot;
  }

  /** In NEGOTIATING; every member gives dinkes 90 and 80, dinsos 70 and 60. */
  public Lot negotiating(World world) {
    var lot = presented(world);
    lot.panel().forEach(member -> {
      handIn(lot, member, "dinkes", "90", "80");
      handIn(lot, member, "dinsos", "70", "60");
    });
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    return lot;
  }

  /**
   * In NEGOTIATING, with room for two winners. Kominfo, headed by the monitor, bids too: of the panel it has 80 and
   * 70, so that it stands between dinkes and dinsos.
   */
  public Lot negotiatingShared(World world) {
    var lot = checked(world);
    heads(world, world.monitor(), "kominfo");
    lot.bids().put("kominfo", new BidId(UUID.randomUUID()));
    in(world.planner().acting(), () -> {
      bid(lot, "kominfo", lot.bid("kominfo"));
      run(lot, "update lot set most_winners = 2 where region_id = :region and lot_id = :id", lot.id().value());
    });
    presentations.begin(world.planner().acting(), lot.id(), null);
    lot.bids().values().forEach(bid -> present(lot, bid));
    lot.panel().forEach(member -> {
      handIn(lot, member, "dinkes", "90", "80");
      handIn(lot, member, "kominfo", "80", "70");
      handIn(lot, member, "dinsos", "70", "60");
    });
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    return lot;
  }

  /** Another lot of the round, being presented, which this one needs; it has no winner yet. */
  public UUID needs(Lot lot) {
    var needed = UUID.randomUUID();
    in(lot.world().planner().acting(), () -> {
      insert(lot, "lot", "lot_id, round_id, no, theme, title, summary, state", needed, lot.round(), 2, "Kesehatan",
          "Puskesmas buka malam", "ringkasan", "PRESENTING").update();
      insert(lot, "lot_need", "lot_id, needed_id", lot.id().value(), needed).update();
    });
    return needed;
  }

  /** That lot is awarded to kominfo. */
  public void awarded(Lot lot, UUID needed) {
    var bid = UUID.randomUUID();
    in(lot.world().planner().acting(), () -> {
      insert(lot, "bid", "bid_id, lot_id, agency_id, state, version", bid, needed,
          lot.world().agency("kominfo").value(), "AWARDED", 1).update();
      insert(lot, "award", "lot_id, decision, bid_id, reasons, decided_by, decided_at", needed, 1, bid, "uji",
          lot.world().mayor().acting().person().value(), clock.instant().atOffset(ZoneOffset.UTC)).update();
    });
  }

  /** A stretch of two visits more than each reserve is set. */
  public void stretched(Lot lot) {
    in(lot.world().planner().acting(),
        () -> run(lot, "update reserve set stretch = value + 2 where region_id = :region and indicator_id = :id",
            lot.visits()));
  }

  /** Another place published so many visits for the year before the round's first. */
  public void peer(Lot lot, String visits) {
    in(lot.world().planner().acting(),
        () -> insert(lot, "peer_value", "peer_id, indicator_id, place, year, value, source, as_of", UUID.randomUUID(),
            lot.visits(), "Kota Uji Lain", 2018, new BigDecimal(visits), "uji", LocalDate.of(2018, 12, 31)).update());
  }

  /** So many visits of the year were verified under an earlier contract of this agency, for the region or for it alone. */
  public void realised(Lot lot, String agency, int year, String visits, boolean ofRegion) {
    in(lot.world().planner().acting(),
        () -> insert(lot, "lot_figure", "lot_id, indicator_id, agency_id, year, value, contract_number, of_region",
            lot.id().value(), lot.visits(), lot.world().agency(agency).value(), year, new BigDecimal(visits),
            "PK-UJI-1",
            ofRegion).update());
  }

  /** So many visits were published of the region for the year. */
  public void published(Lot lot, int year, String visits) {
    in(lot.world().planner().acting(),
        () -> insert(lot, "indicator_value", "indicator_id, year, kind, value, source", lot.visits(), year, "REALISED",
            new BigDecimal(visits), "BPS uji").update());
  }

  /** Its round asks for at least so many awarded lots of the first mission, which this one is of. */
  public void covers(Lot lot, int least) {
    var mission = lot.world().missions().getFirst();
    in(lot.world().planner().acting(), () -> {
      run(lot, "update lot set mission_id = '" + mission + "' where region_id = :region and lot_id = :id",
          lot.id().value());
      insert(lot, "round_cover", "round_id, mission_id, least", lot.round(), mission, least).update();
    });
  }

  /** The bid is carried by two, the lead with 70 per cent and the partner with 30. */
  public void joint(Lot lot, String lead, String partner) {
    in(lot.world().planner().acting(), () -> Map.of(lead, 70, partner, 30)
        .forEach((agency, share) -> jdbc.sql("""
            insert into bid_partner (region_id, bid_id, agency_id, name, lead, share, part)
            select region_id, :bid, agency_id, name, :lead, :share, 'uji' from agency_view
            where region_id = :region and agency_id = :agency""").param("region", lot.world().region().value())
            .param("bid", lot.bid(lead).value()).param("lead", agency.equals(lead)).param("share", share)
            .param("agency", lot.world().agency(agency).value()).update()));
  }

  /** The round's calendar lets that stage begin on this day. */
  public void planned(Lot lot, LotState stage, LocalDate day) {
    in(lot.world().planner().acting(), () -> insert(lot, "round_stage", "round_id, stage, starts_on, ends_on",
        lot.round(), stage.name(), day, day).update());
  }

  private void heads(World world, Player player, String agency) {
    appointing.appoint(Acting.installation(world.region()), player.acting().person(), new Appointing.Office(
        Role.AGENCY_HEAD, world.agency(agency), "Kepala", false, LocalDate.of(2018, 1, 1), null));
  }

  /** In NEGOTIATING, with a counter-offer to that agency that may be answered for three days. */
  public Lot countered(World world, String agency) {
    var lot = negotiating(world);
    counter(lot, agency, "10");
    return lot;
  }

  /** Makes the player an operator of the agency as well. */
  public void belongs(World world, Player player, String agency) {
    appointing.appoint(Acting.installation(world.region()), player.acting().person(), new Appointing.Office(
        Role.AGENCY_OPERATOR, world.agency(agency), "Operator", false, LocalDate.of(2018, 1, 1), null));
  }

  public void present(Lot lot, BidId bid) {
    var from = clock.instant().plus(Duration.ofHours(1));
    scheduling.schedule(lot.world().planner().acting(), bid,
        new Slot(from, from.plus(Duration.ofMinutes(20)), "Balai Kota"));
    holding.hold(lot.world().secretary().acting(), bid, "catatan rahasia penguji");
  }

  /** Every member says of every bid that there is no conflict of interest. */
  public void declare(Lot lot) {
    lot.panel().forEach(member -> lot.bids().values().forEach(bid -> declaring.declare(member.acting(), bid, null)));
  }

  public void handIn(Lot lot, Player member, String agency, String first, String second) {
    declaring.declare(member.acting(), lot.bid(agency), null);
    scoring.handIn(member.acting(), lot.bid(agency), Marks.of(scores(lot, first, second), "catatan " + member));
  }

  public void counter(Lot lot, String agency, String stunting) {
    countering.counter(lot.world().secretary().acting(), lot.bid(agency),
        new CounterOffer(targets(lot, stunting), "turunkan stunting lebih cepat", today().plusDays(3)));
  }

  /** The same with another budget by year. */
  public void counter(Lot lot, String agency, String stunting, Map<Integer, Long> budget) {
    countering.counter(lot.world().secretary().acting(), lot.bid(agency),
        new CounterOffer(Named.of(targets(lot, stunting)).within(budget.entrySet().stream()
            .map(each -> new BudgetValue(each.getKey(), new Rupiah(each.getValue()))).toList()), "dengan anggaran lain",
            today().plusDays(3)));
  }

  public Map<UUID, BigDecimal> scores(Lot lot, String first, String second) {
    var scores = new HashMap<UUID, BigDecimal>();
    scores.put(lot.criteria().get(0), new BigDecimal(first));
    scores.put(lot.criteria().get(1), new BigDecimal(second));
    return scores;
  }

  /** The offer with this value for stunting in the second year. */
  public List<TargetValue> targets(Lot lot, String stunting) {
    return List.of(new TargetValue(lot.stunting(), 2019, new BigDecimal("14")),
        new TargetValue(lot.stunting(), 2020, new BigDecimal(stunting)),
        new TargetValue(lot.visits(), 2019, new BigDecimal("100")),
        new TargetValue(lot.visits(), 2020, new BigDecimal("120")));
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(7));
  }

  public BidState state(Lot lot, String agency) {
    return BidState.valueOf(text(lot, "select state from bid_view where region_id = :region and bid_id = :id",
        lot.bid(agency).value()));
  }

  public LotState state(Lot lot) {
    return LotState
        .valueOf(text(lot, "select state from lot_view where region_id = :region and lot_id = :id", lot.id().value()));
  }

  /** Puts a bid into a state that an earlier module brings it to. */
  public void put(Lot lot, String agency, BidState state) {
    in(lot.world().planner().acting(),
        () -> run(lot, "update bid set state = '" + state + "' where region_id = :region and bid_id = :id",
            lot.bid(agency).value()));
  }

  public void put(Lot lot, LotState state) {
    in(lot.world().planner().acting(),
        () -> run(lot, "update lot set state = '" + state + "' where region_id = :region and lot_id = :id",
            lot.id().value()));
  }

  /** The bid promises something by a day. */
  public void milestone(Lot lot, String agency, int no, String text, LocalDate dueOn) {
    in(lot.world().planner().acting(), () -> insert(lot, "bid_milestone", "bid_id, no, text, due_on",
        lot.bid(agency).value(), no, text, dueOn).update());
  }

  /** Something may stand in the bid's way. */
  public void risk(Lot lot, String agency, String text, String likelihood, String answer) {
    in(lot.world().planner().acting(), () -> insert(lot, "bid_risk", "bid_id, no, text, likelihood, answer",
        lot.bid(agency).value(), 1, text, likelihood, answer).update());
  }

  /** A programme carries so much of the bid in a year. */
  public void programme(Lot lot, String agency, String code, String name, int year, long amount) {
    in(lot.world().planner().acting(), () -> {
      insert(lot, "bid_programme", "bid_id, no, code, name", lot.bid(agency).value(), 1, code, name).update();
      insert(lot, "bid_programme_year", "bid_id, no, year, amount", lot.bid(agency).value(), 1, year, amount).update();
    });
  }

  /** A stored file came with the opened bid, as data behind its baseline of stunting. */
  public void attached(Lot lot, String agency, UUID attachment, String name, UUID file) {
    in(lot.world().planner().acting(), () -> insert(lot, "bid_attachment",
        "bid_id, no, attachment_id, name, size, indicator_id, file_id", lot.bid(agency).value(), 1, attachment, name,
        30, lot.stunting(), file).update());
  }

  /** Writes an amount of a year: a ceiling of the round, or the budget of a bid. */
  public void costs(Lot lot, String table, String key, UUID id, int year, long amount) {
    in(lot.world().planner().acting(),
        () -> insert(lot, table, key + ", year, amount", id, year, amount).update());
  }

  /** The one value that a statement with :region and :id reads, as text. */
  public String text(Lot lot, String sql, UUID id) {
    return requireNonNull(transaction.execute(_ -> {
      scope.of(lot.world().planner().acting());
      return jdbc.sql(sql).param("region", lot.world().region().value()).param("id", id)
          .query(Rows.of(String.class)).single();
    }));
  }

  private void run(Lot lot, String sql, UUID id) {
    jdbc.sql(sql).param("region", lot.world().region().value()).param("id", id).update();
  }

  private void in(Acting who, Runnable act) {
    transaction.executeWithoutResult(_ -> {
      scope.of(who);
      act.run();
    });
  }

  private JdbcClient.StatementSpec insert(Lot lot, String table, String columns, Object... values) {
    var marks = ", ?".repeat(values.length);
    var statement = jdbc.sql("insert into " + table + " (region_id, " + columns + ") values (?" + marks + ")")
        .param(lot.world().region().value());
    for (var value : values) {
      statement = statement.param(value);
    }
    return statement;
  }

  private void round(Lot lot) {
    var opens = OffsetDateTime.of(2018, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    insert(lot, "round", "round_id, term_id, name, opens_at, closes_at, first_year, last_year", lot.round(),
        lot.world().term(), "Lelang " + lot.round(), opens, opens.plusDays(20), 2019, 2020).update();
    insert(lot, "round_key", "round_id, public_key, wrapped_private_key, fingerprint, made_at", lot.round(),
        new byte[]{1}, new byte[]{2}, "sidik", opens).update();
    insert(lot, "criterion", "round_id, criterion_id, no, name, weight", lot.round(), lot.criteria().get(0), 1,
        "Kebaruan", 60).update();
    insert(lot, "criterion", "round_id, criterion_id, no, name, weight", lot.round(), lot.criteria().get(1), 2,
        "Dampak", 40).update();
    lot.panel().forEach(member -> insert(lot, "panel_member", "round_id, person_id, chair", lot.round(),
        member.acting().person().value(), "secretary".equals(member.toString())).update());
    insert(lot, "lot", "lot_id, round_id, no, theme, title, summary, state", lot.id().value(), lot.round(), 1,
        "Kesehatan", "Anak sehat", "ringkasan", "CHECKING").update();
  }

  private void indicator(Lot lot, UUID id, String code, String polarity, int decimals, String first, String second) {
    insert(lot, "indicator",
        "indicator_id, code, name, unit, polarity, aggregation, frequency, decimals, definition, formula, data_source",
        id, code + "_" + Integer.toHexString(id.hashCode()).toUpperCase(java.util.Locale.ROOT), "Indikator " + code,
        "persen", polarity, "LAST", "YEARLY", decimals, "-", "-", "uji").update();
    insert(lot, "lot_indicator", "lot_id, indicator_id, weight", lot.id().value(), id, 50).update();
    insert(lot, "reserve", "lot_id, indicator_id, year, value", lot.id().value(), id, 2019, new BigDecimal(first))
        .update();
    insert(lot, "reserve", "lot_id, indicator_id, year, value", lot.id().value(), id, 2020, new BigDecimal(second))
        .update();
  }

  private void bid(Lot lot, String agency, BidId bid) {
    var opened = OffsetDateTime.of(2018, 11, 22, 3, 0, 0, 0, ZoneOffset.UTC);
    insert(lot, "bid", "bid_id, lot_id, agency_id, state, version", bid.value(), lot.id().value(),
        lot.world().agency(agency).value(), "ELIGIBLE", 1).update();
    insert(lot, "opened_bid", "bid_id, summary, opened_at, opened_by", bid.value(), "ringkasan", opened,
        lot.world().secretary().acting().person().value()).update();
    insert(lot, "innovation", "bid_id, no, name, digital, kind, description, starts_on", bid.value(), 1,
        "Inovasi " + agency, true, "PUBLIC_SERVICE", "uraian", LocalDate.of(2019, 1, 1)).update();
    targets(lot, "12").forEach(target -> insert(lot, "bid_target", "bid_id, indicator_id, year, value", bid.value(),
        target.indicator(), target.year(), target.value()).update());
    insert(lot, "baseline", "bid_id, indicator_id, value, as_of, source, evidence", bid.value(), lot.stunting(),
        new BigDecimal("17"), LocalDate.of(2018, 10, 1), "EPPGBM", "daftar balita").update();
  }
}
