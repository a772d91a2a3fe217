package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How opened bids are carried out, in rows: milestones and risks, numbered as they were written. */
@Repository
class OpenedMeansRepository {
  private final JdbcClient jdbc;

  OpenedMeansRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record MilestoneRow(LocalDate dueOn, String text, @Nullable Integer innovationNo) {}

  private record RiskRow(String text, Likelihood likelihood, String answer) {}

  void write(RegionId region, BidId bid, Means means) {
    for (int no = 1; no <= means.milestones().size(); no++) {
      var each = means.milestones().get(no - 1);
      statement("""
          insert into bid_milestone (region_id, bid_id, no, innovation_no, due_on, text)
          values (:region, :bid, :no, :innovation, :due, :text)""", region, bid)
          .param("no", no).param("innovation", each.innovation() == 0 ? null : each.innovation())
          .param("due", each.dueOn()).param("text", each.text()).update();
    }
    for (int no = 1; no <= means.risks().size(); no++) {
      var each = means.risks().get(no - 1);
      statement("""
          insert into bid_risk (region_id, bid_id, no, text, likelihood, answer)
          values (:region, :bid, :no, :text, :likelihood, :answer)""", region, bid)
          .param("no", no).param("text", each.text()).param("likelihood", each.likelihood().name())
          .param("answer", each.answer()).update();
    }
  }

  Means read(RegionId region, BidId bid) {
    var milestones = statement("""
        select due_on, text, innovation_no from bid_milestone where region_id = :region and bid_id = :bid
        order by no""", region, bid).query(Rows.of(MilestoneRow.class)).list().stream()
        .map(row -> new Means.Milestone(row.dueOn(), row.text(), row.innovationNo() == null ? 0 : row.innovationNo()))
        .toList();
    List<Means.Risk> risks = statement("""
        select text, likelihood, answer from bid_risk where region_id = :region and bid_id = :bid order by no""",
        region, bid).query(Rows.of(RiskRow.class)).list().stream()
        .map(row -> new Means.Risk(row.text(), row.likelihood(), row.answer())).toList();
    return Means.NONE.withMilestones(milestones).withRisks(risks);
  }

  private JdbcClient.StatementSpec statement(String sql, RegionId region, BidId bid) {
    return jdbc.sql(sql).param("region", region.value()).param("bid", bid.value());
  }
}
