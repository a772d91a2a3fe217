package id.lelangkinerja.award;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.portfolio.Lost;
import id.lelangkinerja.round.RoundId;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The portfolios proposed, each as it was found: only ever added. */
@Repository
class PortfolioRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  PortfolioRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Why not, as a row holds it. */
  private record Why(@Nullable String name, @Nullable UUID rival, @Nullable UUID needed, @Nullable BigDecimal ahead,
      @Nullable Integer year,
      @Nullable Long missing) {
    static Why of(Lost lost) {
      return switch (lost) {
        case Lost.Outvalued out -> new Why("OUTVALUED", out.by(), null, out.ahead(), null, null);
        case Lost.TooDear dear ->
          new Why("TOO_DEAR", dear.insteadOf().orElse(null), null, null, dear.year(), dear.missing().amount());
        case Lost.Stranded stranded -> new Why("STRANDED", null, stranded.needed(), null, null, null);
        case Lost.Worthless _ -> new Why("WORTHLESS", null, null, null, null, null);
      };
    }
  }

  void add(Acting who, RoundId round, Found found) {
    var proposal = found.proposal();
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into portfolio (region_id, portfolio_id, round_id, value, bound, made_by, made_at)
        values (:region, :portfolio, :round, :value, :bound, :person, :at)""")
        .param("region", who.region().value()).param("portfolio", id).param("round", round.value())
        .param("value", proposal.value()).param("bound", proposal.bound()).param("person", who.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    found.ceilings()
        .forEach((year, ceiling) -> addYear(who, id, year, ceiling, found.committed().getOrDefault(year, Rupiah.NONE),
            proposal.spent().getOrDefault(year, Rupiah.NONE)));
    var lost = proposal.lost().stream().collect(Collectors.toMap(Lost::bid, Function.identity()));
    found.weighed().forEach(bid -> addBid(who, id, bid, lost.get(bid.bid())));
    found.covered().forEach(cover -> addCover(who, id, cover, found));
  }

  private void addYear(Acting who, UUID portfolio, int year, Rupiah ceiling, Rupiah committed, Rupiah proposed) {
    jdbc.sql("""
        insert into portfolio_year (region_id, portfolio_id, year, ceiling, committed, proposed)
        values (:region, :portfolio, :year, :ceiling, :committed, :proposed)""")
        .param("region", who.region().value()).param("portfolio", portfolio).param("year", year)
        .param("ceiling", ceiling.amount()).param("committed", committed.amount())
        .param("proposed", proposed.amount()).update();
  }

  private void addCover(Acting who, UUID portfolio, Bounds.Covered cover, Found found) {
    jdbc.sql("""
        insert into portfolio_cover (region_id, portfolio_id, mission_id, agency_id, least, awarded, proposed, possible)
        values (:region, :portfolio, :mission, :agency, :least, :awarded, :proposed, :possible)""")
        .param("region", who.region().value()).param("portfolio", portfolio)
        .param("mission", cover.ofMission() ? cover.subject() : null, Types.OTHER)
        .param("agency", cover.ofMission() ? null : cover.subject(), Types.OTHER).param("least", cover.least())
        .param("awarded", cover.awarded()).param("proposed", cover.among(found.chosenLots()))
        .param("possible", cover.awarded() + cover.among(found.weighedLots())).update();
  }

  private void addBid(Acting who, UUID portfolio, Weighed bid, @Nullable Lost lost) {
    var why = lost == null ? new Why(null, null, null, null, null, null) : Why.of(lost);
    jdbc.sql(
        """
            insert into portfolio_bid (region_id, portfolio_id, bid_id, score, ambition, value, why, rival_id, needed_id, ahead, year,
              missing)
            values (:region, :portfolio, :bid, :score, :ambition, :value, :why, :rival, :needed, :ahead, :year, :missing)""")
        .param("region", who.region().value()).param("portfolio", portfolio).param("bid", bid.bid())
        .param("score", bid.score()).param("ambition", bid.ambition()).param("value", bid.value())
        .param("why", why.name()).param("rival", why.rival()).param("needed", why.needed(), Types.OTHER)
        .param("ahead", why.ahead()).param("year", why.year())
        .param("missing", why.missing()).update();
  }
}
