package id.lelangkinerja.award;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.lelangkinerja.award.page.PortfolioPage;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.portfolio.Proposal;
import id.lelangkinerja.round.RoundId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the portfolios proposed, for somebody who has been shown the round's awards. */
@Repository
@Transactional(readOnly = true)
class PortfolioQuery {
  private static final String BID = """
      select b.bid_id, b.lot_no, b.lot_id, b.lot_title, l.most_winners, b.agency_name, p.score, p.ambition, p.value, p.why,
        coalesce(r.agency_name, n.no || '. ' || n.title, '') rival, p.ahead, p.year, p.missing
      from portfolio_bid p
      join bid_view b on b.region_id = p.region_id and b.bid_id = p.bid_id
      join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id
      left join bid_view r on r.region_id = p.region_id and r.bid_id = p.rival_id
      left join lot_view n on n.region_id = p.region_id and n.lot_id = p.needed_id
      """;
  private final JdbcClient jdbc;

  PortfolioQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Head(UUID portfolioId, BigDecimal value, BigDecimal bound, String madeBy, Instant madeAt) {}

  private record YearRow(int year, long ceiling, long committed, long proposed) {
    PortfolioPage.Year shown() {
      return new PortfolioPage.Year(year, new Rupiah(ceiling), new Rupiah(committed), new Rupiah(proposed),
          new Rupiah(Math.max(0, ceiling - committed - proposed)));
    }
  }

  private record BidRow(UUID bidId, int lotNo, UUID lotId, String lotTitle, int mostWinners, String agencyName,
      BigDecimal score,
      BigDecimal ambition, BigDecimal value, @Nullable String why, String rival, @Nullable BigDecimal ahead,
      @Nullable Integer year, @Nullable Long missing) {
    PortfolioPage.Bid shown() {
      return new PortfolioPage.Bid(agencyName, score, ambition.movePointRight(2), value, reason());
    }

    PortfolioPage.@Nullable Why reason() {
      if (why == null) {
        return null;
      }
      var instead = "TOO_DEAR".equals(why) && rival.isEmpty()
          ? ".alone"
          : "STRANDED".equals(why) && !rival.isEmpty() ? ".of" : "";
      return new PortfolioPage.Why("portfolio.why." + why.toLowerCase(Locale.ROOT) + instead, rival,
          ahead == null ? BigDecimal.ZERO : ahead, year == null ? "" : Integer.toString(year),
          new Rupiah(missing == null ? 0 : missing));
    }
  }

  /** The round's latest proposal; {@code awardable} are the bids that could be awarded now. */
  Optional<PortfolioPage.Proposed> latest(RegionId region, RoundId round, Set<UUID> awardable, Links links) {
    return jdbc.sql("""
        select p.portfolio_id, p.value, p.bound, n.name made_by, p.made_at from portfolio p
        join person_view n on n.person_id = p.made_by
        where p.region_id = :region and p.round_id = :round order by p.made_at desc limit 1""")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(Head.class)).optional()
        .map(head -> proposed(region, head, awardable, links));
  }

  private PortfolioPage.Proposed proposed(RegionId region, Head head, Set<UUID> awardable, Links links) {
    var bids = jdbc.sql(BID + """
        where p.region_id = :region and p.portfolio_id = :portfolio
        order by b.lot_no, p.why is not null, p.value desc, b.agency_name, b.bid_id""")
        .param("region", region.value()).param("portfolio", head.portfolioId()).query(Rows.of(BidRow.class)).list();
    var years = jdbc.sql("""
        select year, ceiling, committed, proposed from portfolio_year
        where region_id = :region and portfolio_id = :portfolio order by year""").param("region", region.value())
        .param("portfolio", head.portfolioId()).query(Rows.of(YearRow.class)).list();
    return new PortfolioPage.Proposed(head.madeAt(), head.madeBy(), head.value(),
        Proposal.gap(head.value(), head.bound()),
        !awardable.equals(bids.stream().map(BidRow::bidId).collect(toSet())),
        years.stream().map(YearRow::shown).toList(), covers(region, head.portfolioId()), lots(bids, links));
  }

  private List<PortfolioPage.Cover> covers(RegionId region, UUID portfolio) {
    return jdbc.sql("""
        select coalesce(m.no || '. ' || m.text, a.name) name, c.least, c.awarded, c.proposed, c.possible
        from portfolio_cover c
        left join mission_view m on m.region_id = c.region_id and m.mission_id = c.mission_id
        left join agency_view a on a.region_id = c.region_id and a.agency_id = c.agency_id
        where c.region_id = :region and c.portfolio_id = :portfolio order by m.no, a.name""")
        .param("region", region.value()).param("portfolio", portfolio).query(Rows.of(PortfolioPage.Cover.class)).list();
  }

  /** What a proposal said of a bid: null where it chose it. */
  record Verdict(UUID bidId, PortfolioPage.@Nullable Why why) {
    boolean chosen() {
      return why == null;
    }
  }

  /**
   * What the newest proposal of the lot's round said of the lot's bids, made until that moment; none where it left it
   * out.
   */
  List<Verdict> ofLot(RegionId region, UUID round, UUID lot, Instant until) {
    return jdbc.sql(BID + """
        where p.region_id = :region and b.lot_id = :lot and p.portfolio_id = (
          select x.portfolio_id from portfolio x where x.region_id = :region and x.round_id = :round
            and x.made_at <= :until order by x.made_at desc limit 1)""")
        .param("region", region.value()).param("lot", lot).param("round", round)
        .param("until", until.atOffset(ZoneOffset.UTC)).query(Rows.of(BidRow.class)).list().stream()
        .map(row -> new Verdict(row.bidId(), row.reason())).toList();
  }

  private static List<PortfolioPage.Lot> lots(List<BidRow> bids, Links links) {
    return bids.stream().collect(groupingBy(BidRow::lotId, LinkedHashMap::new, toList())).values().stream()
        .map(its -> new PortfolioPage.Lot(its.getFirst().lotNo(), its.getFirst().lotTitle(),
            its.getFirst().mostWinners(),
            links.auction().lotAward(its.getFirst().lotId()), its.stream().map(BidRow::shown).toList()))
        .toList();
  }
}
