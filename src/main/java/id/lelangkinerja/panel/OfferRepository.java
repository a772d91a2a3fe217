package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The turns of a negotiation and what it ended in: only ever added. */
@Repository
class OfferRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  OfferRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(Acting who, PanelBid bid, int turn, String message, LocalDate answerBy, Named named) {
    jdbc.sql("""
        insert into counter_offer (region_id, bid_id, turn, side, message, answer_by, made_by, made_at)
        values (:region, :bid, :turn, :side, :message, :answerBy, :person, :at)""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("turn", turn)
        .param("side", turn % 2 == 1 ? "PANEL" : "AGENCY").param("message", message).param("answerBy", answerBy)
        .param("person", who.person().value()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    for (var target : named.targets()) {
      jdbc.sql("""
          insert into counter_offer_target (region_id, bid_id, turn, indicator_id, year, value)
          values (:region, :bid, :turn, :indicator, :year, :value)""")
          .param("region", who.region().value()).param("bid", bid.bidId()).param("turn", turn)
          .param("indicator", target.indicator()).param("year", target.year()).param("value", target.value()).update();
    }
    budget(who, bid, turn, "counter_offer_budget", named.budget());
    dates(who, bid, turn, "counter_offer_milestone", named.dates());
  }

  void settle(Acting who, PanelBid bid, Named agreed) {
    for (var target : agreed.targets()) {
      jdbc.sql("""
          insert into final_target (region_id, bid_id, turn, indicator_id, year, value)
          values (:region, :bid, :turn, :indicator, :year, :value)""")
          .param("region", who.region().value()).param("bid", bid.bidId()).param("turn", bid.turn())
          .param("indicator", target.indicator())
          .param("year", target.year()).param("value", target.value()).update();
    }
    budget(who, bid, bid.turn(), "final_budget", agreed.budget());
    dates(who, bid, bid.turn(), "final_milestone", agreed.dates());
  }

  /** Until when the head signs the pact for what was settled now. */
  void signBy(Acting who, PanelBid bid, LocalDate day) {
    jdbc.sql("""
        insert into pact_term (region_id, bid_id, turn, sign_by, set_by, set_at)
        values (:region, :bid, :turn, :day, :person, :at)""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("turn", bid.turn()).param("day", day)
        .param("person", who.person().value()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  private void budget(Acting who, PanelBid bid, int turn, String table, List<BudgetValue> budget) {
    for (var each : budget) {
      jdbc.sql("insert into " + table + " (region_id, bid_id, turn, year, amount)"
          + " values (:region, :bid, :turn, :year, :amount)")
          .param("region", who.region().value()).param("bid", bid.bidId()).param("turn", turn)
          .param("year", each.year()).param("amount", each.amount().amount()).update();
    }
  }

  private void dates(Acting who, PanelBid bid, int turn, String table, List<DateValue> dates) {
    for (var each : dates) {
      jdbc.sql("insert into " + table + " (region_id, bid_id, turn, no, due_on)"
          + " values (:region, :bid, :turn, :no, :due)")
          .param("region", who.region().value()).param("bid", bid.bidId()).param("turn", turn)
          .param("no", each.milestone()).param("due", each.dueOn()).update();
    }
  }
}
