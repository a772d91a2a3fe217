package id.lelangkinerja.demo;

import id.lelangkinerja.database.Access;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What somebody could change who reaches past the program: of each part that acts vouch for, one column, there and back. */
record PastTheProgram(String part, String table, String column, String there, String back) {
  static final List<PastTheProgram> ALL = List.of(
      number("agreement.lines", "agreement_line", "target"),
      number("agreement.budget", "agreement_budget", "amount"),
      text("agreement.parties", "agreement_party", "name"),
      text("agreement.state", "agreement", "number"),
      number("agreement.lines", "official_agreement_line", "target"),
      text("agreement.state", "official_agreement", "number"),
      text("contract.clauses", "contract_clause", "body"),
      number("contract.course", "commitment", "reserve"),
      number("contract.figures", "commitment", "target"),
      text("contract.state", "contract", "title"),
      text("contract.amendments", "amendment", "reason"),
      number("contract.closing", "final_score", "missing"),
      text("lot.award", "award", "reasons"),
      number("lot.ranking", "ranking", "rank"),
      number("lot.targets", "reserve", "value"),
      new PastTheProgram("bid.scores", "score", "points", "100 - points", "100 - points"),
      text("bid.negotiation", "counter_offer", "message"),
      number("bid.settled", "final_target", "value"),
      text("bid.pact", "integrity_pact", "reason"),
      number("bid.state", "bid", "version"),
      text("bid.receipts", "bid_version", "hash"),
      number("bid.content", "bid_target", "value"),
      text("region.settings", "region_setting", "value"),
      text("person.offices", "appointment", "office"),
      number("measurement.figure", "measurement_version", "value"),
      text("contract.signatures", "consent", "name"),
      moment("contract.signatures", "signature", "at"),
      text("contract.signatures", "scan", "brought_name"),
      text("contract.signatures", "attestation", "name"),
      text("contract.later-signatures", "consent", "office"),
      moment("bid.signature", "consent", "at"),
      text("agreement.signatures", "consent", "name"),
      day("contract.holders", "contract_transfer", "from_day"),
      day("contract.holders", "contract_version", "effective_on"),
      text("contract.origin", "contract", "title"),
      new PastTheProgram("contract.amendment-grounds", "amendment", "asked_from",
          "coalesce(asked_from, date '2000-02-29')", "nullif(asked_from, date '2000-02-29')"),
      text("contract.amendment-grounds", "amendment_text", "after"),
      text("contract.amendment-grounds", "amendment_party", "name"),
      number("contract.termination", "contract_termination", "missing"),
      number("contract.termination", "termination_result", "value"),
      number("contract.termination", "termination_year", "score"),
      text("contract.handovers", "handover", "office"),
      text("agreement.step", "agreement_step", "responsible"),
      text("agreement.step", "agreement_step_period", "note"),
      text("bid.means", "bid_partner", "part"),
      day("contract.partners", "contract_partner", "from_day"),
      number("agreement.shares", "agreement_line", "share"),
      day("bid.means", "bid_milestone", "due_on"),
      text("bid.means", "bid_programme", "name"),
      number("bid.means", "bid_programme_year", "amount"),
      text("bid.means", "bid_risk", "answer"),
      number("indicator.definition", "indicator", "version"),
      number("indicator.values", "indicator_value", "value"),
      text("agency.succession", "agency_change", "legal_basis"),
      text("lot.minutes", "minutes", "number"),
      text("round.minutes", "minutes", "number"));

  private static PastTheProgram number(String part, String table, String column) {
    return new PastTheProgram(part, table, column, column + " + 1", column + " - 1");
  }

  private static PastTheProgram day(String part, String table, String column) {
    return number(part, table, column);
  }

  private static PastTheProgram moment(String part, String table, String column) {
    return new PastTheProgram(part, table, column, column + " + interval '1 s'", column + " - interval '1 s'");
  }

  private static PastTheProgram text(String part, String table, String column) {
    return new PastTheProgram(part, table, column, column + " || '!'",
        "left(" + column + ", length(" + column + ") - 1)");
  }

  /**
   * Changes all of them as the owner of the tables, looks on, and puts everything back: those together that are of
   * different parts and tables, so that none hides behind another.
   */
  static void during(Access owner, Consumer<List<PastTheProgram>> look) {
    var left = new ArrayList<>(ALL);
    while (!left.isEmpty()) {
      var parts = new HashSet<String>();
      var tables = new HashSet<String>();
      var together = left.stream().filter(each -> !tables.contains(each.table) && parts.add(each.part))
          .filter(each -> tables.add(each.table)).toList();
      left.removeAll(together);
      write(owner, together, PastTheProgram::there);
      try {
        look.accept(together);
      } finally {
        write(owner, together, PastTheProgram::back);
      }
    }
  }

  private static void write(Access owner, List<PastTheProgram> together, Function<PastTheProgram, String> value) {
    try (var connection = owner.connect(); var statement = connection.createStatement()) {
      statement.execute("set lk.region = '" + Foundations.MALANG.value() + "'");
      for (var each : together) {
        statement.execute("update " + each.table + " set " + each.column + " = " + value.apply(each));
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
