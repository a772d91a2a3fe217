package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.portfolio.Loss;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the awards published of the auctions. */
@PublishedQuery
class AwardQuery {
  private static final String AWARD = """
      select lot_id, round_id, round_name, closes_at, no, theme, title, summary, agency_id, agency_name, reasons,
        decided_at, contract_id, undone, departure,
        most_winners, state = 'CANCELLED' cancelled, state in ('SIGNING', 'RUNNING', 'CLOSED') settled
      from published_award where region_id = :region""";
  private final PublishedJdbc jdbc;

  AwardQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A winner of an awarded lot; the contract is null until it is in force, {@code undone} says that an objection did,
   * or that the lot was cancelled after one, {@code settled} that nothing can any more.
   */
  record Award(UUID lotId, UUID roundId, String roundName, Instant closesAt, int no, String theme, String title,
      String summary, UUID agencyId, String agencyName, String reasons, Instant decidedAt, @Nullable UUID contractId,
      boolean undone, @Nullable String departure, int mostWinners, boolean cancelled, boolean settled) {}

  /** A bid's place in the ranking that the award was decided on; the score is out of 100. */
  record Place(int rank, BigDecimal score, UUID agencyId, String agencyName) {}

  /**
   * An objection to an award of the lot, with what the panel answered; {@code against} is the winner that it
   * contests.
   */
  record Objection(UUID agencyId, String agencyName, @Nullable String against, String reasons, Instant raisedAt,
      boolean upheld, String answer, Instant answeredAt, LocalDate answerBy, boolean late) {}

  /** What the panel gave a bid by one criterion: the mean of all sheets, out of 100; the weight in per cent. */
  record Mean(UUID agencyId, String name, BigDecimal weight, BigDecimal mean) {}

  /** What stands awarded: the newest round first, its lots by number. */
  public List<Award> all(RegionId region) {
    return jdbc.sql(AWARD + " and not undone order by closes_at desc, round_name, no, agency_name")
        .param("region", region.value()).query(Rows.of(Award.class)).list();
  }

  /** The latest decision on the lot, one row a winner; none before the first. */
  public List<Award> of(RegionId region, UUID lot) {
    return jdbc.sql(AWARD + " and lot_id = :lot order by agency_name").param("region", region.value())
        .param("lot", lot).query(Rows.of(Award.class)).list();
  }

  /** The objections that were answered, the newest first. */
  public List<Objection> objections(RegionId region, UUID lot) {
    return jdbc.sql("""
        select agency_id, agency_name, against, reasons, raised_at, upheld, answer, answered_at, answer_by, late
        from published_objection
        where region_id = :region and lot_id = :lot order by raised_at desc, objection_id""")
        .param("region", region.value()).param("lot", lot).query(Rows.of(Objection.class)).list();
  }

  /** Minutes that are public. */
  record Minutes(UUID minutesId, String kind, String number, Instant issuedAt, @Nullable String replacedBy) {}

  /** The minutes of the lot's award and of its round's opening, as far as they are public. */
  public List<Minutes> minutes(RegionId region, UUID round, UUID lot) {
    return jdbc.sql("""
        select minutes_id, kind, number, issued_at, replacement replaced_by from published_minutes
        where region_id = :region and round_id = :round and coalesce(lot_id, :lot) = :lot order by issued_at, number""")
        .param("region", region.value()).param("round", round).param("lot", lot).query(Rows.of(Minutes.class)).list();
  }

  /** An agency that carries a part of the joint bid with which {@code agencyId} won, with its share in per cent. */
  record Partner(UUID agencyId, UUID partnerId, String name, BigDecimal share) {}

  /** Who carries the joint bids among the winners, each bid's lead first. */
  public List<Partner> partners(RegionId region, UUID lot) {
    return jdbc.sql("""
        select agency_id, partner_id, name, share from published_award_partner
        where region_id = :region and lot_id = :lot order by agency_id, lead desc, name""")
        .param("region", region.value()).param("lot", lot).query(Rows.of(Partner.class)).list();
  }

  /** By criterion; empty until the award is final. */
  public List<Mean> means(RegionId region, UUID lot) {
    return jdbc.sql("""
        select agency_id, name, weight, mean from published_criterion_mean
        where region_id = :region and lot_id = :lot order by no, agency_id""")
        .param("region", region.value()).param("lot", lot).query(Rows.of(Mean.class)).list();
  }

  /** Why the bids that did not win lost, the best first; empty until the award is final. */
  public List<Loss> losses(RegionId region, UUID lot) {
    return jdbc.sql("""
        select agency_id, agency_name, cause, reason, rank, distance, winners, most_winners, proposed, why, rival,
          ahead, year, missing
        from published_loss
        where region_id = :region and lot_id = :lot order by rank nulls last, agency_name""")
        .param("region", region.value()).param("lot", lot).query(Rows.of(Loss.class)).list();
  }

  public List<Place> ranking(RegionId region, UUID lot) {
    return jdbc.sql("""
        select rank, score, agency_id, agency_name from published_ranking
        where region_id = :region and lot_id = :lot order by rank, agency_name""").param("region", region.value())
        .param("lot", lot).query(Rows.of(Place.class)).list();
  }
}
