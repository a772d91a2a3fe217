package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How opened bids are carried out, in rows: milestones, risks and programmes, numbered as they were written. */
@Repository
class OpenedMeansRepository {
  private final JdbcClient jdbc;

  OpenedMeansRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record MilestoneRow(LocalDate dueOn, String text, @Nullable Integer innovationNo) {}

  private record ProgrammeRow(int no, String code, String name) {}

  private record YearRow(int no, int year, long amount) {}

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
    for (int no = 1; no <= means.programmes().size(); no++) {
      write(region, bid, no, means.programmes().get(no - 1));
    }
  }

  private void write(RegionId region, BidId bid, int no, Means.Programme programme) {
    statement("""
        insert into bid_programme (region_id, bid_id, no, code, name) values (:region, :bid, :no, :code, :name)""",
        region, bid).param("no", no).param("code", programme.code()).param("name", programme.name()).update();
    programme.years().forEach(each -> statement("""
        insert into bid_programme_year (region_id, bid_id, no, year, amount)
        values (:region, :bid, :no, :year, :amount)""", region, bid).param("no", no).param("year", each.year())
        .param("amount", each.amount().amount()).update());
  }

  private List<Means.Programme> programmes(RegionId region, BidId bid) {
    var years = statement("""
        select no, year, amount from bid_programme_year where region_id = :region and bid_id = :bid
        order by no, year""", region, bid).query(Rows.of(YearRow.class)).list();
    return statement("""
        select no, code, name from bid_programme where region_id = :region and bid_id = :bid order by no""", region,
        bid).query(Rows.of(ProgrammeRow.class)).list().stream()
        .map(row -> new Means.Programme(row.code(), row.name(),
            years.stream().filter(year -> year.no() == row.no())
                .map(year -> new BidContent.Budget(year.year(), new Rupiah(year.amount()))).toList()))
        .toList();
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
    return Means.NONE.withMilestones(milestones).withRisks(risks).withProgrammes(programmes(region, bid));
  }

  private JdbcClient.StatementSpec statement(String sql, RegionId region, BidId bid) {
    return jdbc.sql(sql).param("region", region.value()).param("bid", bid.value());
  }
}
