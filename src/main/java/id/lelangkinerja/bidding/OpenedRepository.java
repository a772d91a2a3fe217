package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What opened bids say, in rows: written once at the opening and read back as the same content. */
@Repository
class OpenedRepository {
  private final JdbcClient jdbc;
  private final OpenedMeansRepository means;
  private final OpenedPartnersRepository partners;

  OpenedRepository(JdbcClient jdbc, OpenedMeansRepository means, OpenedPartnersRepository partners) {
    this.jdbc = jdbc;
    this.means = means;
    this.partners = partners;
  }

  private record Head(String summary, @Nullable String belowReserveReason) {}

  private record InnovationRow(String name, boolean digital, InnovationKind kind, String description,
      LocalDate startsOn, InnovationStage stage, Initiator initiator, String affairs, @Nullable LocalDate trialOn,
      String aim, String benefit, String result) {
    BidContent.Innovation innovation() {
      return new BidContent.Innovation(name, digital, kind, description, startsOn,
          new InnovationSheet(stage, initiator, affairs, Optional.ofNullable(trialOn), aim, benefit, result));
    }
  }

  private record BaselineRow(UUID indicatorId, BigDecimal value, LocalDate asOf, String source, String evidence) {}

  private record TargetRow(UUID indicatorId, int year, BigDecimal value) {}

  private record BudgetRow(int year, long amount) {}

  /** The reason is kept only where it explains something: with a target below its reserve. */
  void write(Acting who, BidId bid, BidContent content, boolean belowReserve) {
    statement("""
        insert into opened_bid (region_id, bid_id, summary, below_reserve_reason, opened_at, opened_by)
        values (:region, :bid, :summary, :reason, programme_time(), :person)""", who.region(), bid)
        .param("summary", content.summary()).param("reason", belowReserve ? content.belowReserveReason() : null)
        .param("person", who.person().value()).update();
    for (int no = 1; no <= content.innovations().size(); no++) {
      write(who.region(), bid, no, content.innovations().get(no - 1));
    }
    content.baselines().forEach(each -> statement("""
        insert into baseline (region_id, bid_id, indicator_id, value, as_of, source, evidence)
        values (:region, :bid, :indicator, :value, :asOf, :source, :evidence)""", who.region(), bid)
        .param("indicator", each.indicator()).param("value", each.value()).param("asOf", each.asOf())
        .param("source", each.source()).param("evidence", each.evidence()).update());
    content.targets().forEach(each -> statement("""
        insert into bid_target (region_id, bid_id, indicator_id, year, value)
        values (:region, :bid, :indicator, :year, :value)""", who.region(), bid)
        .param("indicator", each.indicator()).param("year", each.year()).param("value", each.value()).update());
    content.budgets().forEach(each -> statement("""
        insert into bid_budget (region_id, bid_id, year, amount)
        values (:region, :bid, :year, :amount)""", who.region(), bid)
        .param("year", each.year()).param("amount", each.amount().amount()).update());
    means.write(who.region(), bid, content.means());
    partners.write(who.region(), bid, content.means().consortium());
  }

  private void write(RegionId region, BidId bid, int no, BidContent.Innovation innovation) {
    var sheet = innovation.sheet();
    statement("""
        insert into innovation (region_id, bid_id, no, name, digital, kind, description, starts_on, stage, initiator,
          affairs, trial_on, aim, benefit, result)
        values (:region, :bid, :no, :name, :digital, :kind, :description, :starts, :stage, :initiator, :affairs, :trial,
          :aim, :benefit, :result)""", region, bid)
        .param("no", no).param("name", innovation.name()).param("digital", innovation.digital())
        .param("kind", innovation.kind().name()).param("description", innovation.description())
        .param("starts", innovation.startsOn()).param("stage", sheet.stage().name())
        .param("initiator", sheet.initiator().name()).param("affairs", sheet.affairs())
        .param("trial", sheet.trialOn().orElse(null)).param("aim", sheet.aim()).param("benefit", sheet.benefit())
        .param("result", sheet.result()).update();
  }

  /** Without the attachments, which are files of their own once the bid is opened. */
  BidContent read(RegionId region, BidId bid) {
    var head = statement("""
        select summary, below_reserve_reason from opened_bid where region_id = :region and bid_id = :bid""", region,
        bid).query(Rows.of(Head.class)).single();
    var reason = head.belowReserveReason();
    return new BidContent(BidContent.FORMAT, head.summary(), innovations(region, bid), baselines(region, bid),
        targets(region, bid), budgets(region, bid), reason == null ? "" : reason,
        means.read(region, bid).with(partners.read(region, bid)), List.of());
  }

  private List<BidContent.Innovation> innovations(RegionId region, BidId bid) {
    return statement("""
        select name, digital, kind, description, starts_on, stage, initiator, affairs, trial_on, aim, benefit, result
        from innovation where region_id = :region and bid_id = :bid order by no""", region, bid)
        .query(Rows.of(InnovationRow.class)).list().stream().map(InnovationRow::innovation).toList();
  }

  private List<BidContent.Baseline> baselines(RegionId region, BidId bid) {
    return statement("""
        select indicator_id, value, as_of, source, evidence from baseline
        where region_id = :region and bid_id = :bid""", region, bid).query(Rows.of(BaselineRow.class)).list().stream()
        .map(row -> new BidContent.Baseline(row.indicatorId(), row.value(), row.asOf(), row.source(), row.evidence()))
        .toList();
  }

  private List<BidContent.Target> targets(RegionId region, BidId bid) {
    return statement("""
        select indicator_id, year, value from bid_target
        where region_id = :region and bid_id = :bid""", region, bid).query(Rows.of(TargetRow.class)).list().stream()
        .map(row -> new BidContent.Target(row.indicatorId(), row.year(), row.value())).toList();
  }

  private List<BidContent.Budget> budgets(RegionId region, BidId bid) {
    return statement("""
        select year, amount from bid_budget where region_id = :region and bid_id = :bid""", region, bid)
        .query(Rows.of(BudgetRow.class)).list().stream()
        .map(row -> new BidContent.Budget(row.year(), new Rupiah(row.amount()))).toList();
  }

  private JdbcClient.StatementSpec statement(String sql, RegionId region, BidId bid) {
    return jdbc.sql(sql).param("region", region.value()).param("bid", bid.value());
  }
}
