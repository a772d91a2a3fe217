package id.lelangkinerja.demo;

import id.lelangkinerja.database.Access;
import java.sql.SQLException;
import java.util.List;

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
      number("measurement.figure", "measurement_version", "value"));

  private static PastTheProgram number(String part, String table, String column) {
    return new PastTheProgram(part, table, column, column + " + 1", column + " - 1");
  }

  private static PastTheProgram text(String part, String table, String column) {
    return new PastTheProgram(part, table, column, column + " || '!'",
        "left(" + column + ", length(" + column + ") - 1)");
  }

  /** Changes all of them as the owner of the tables, looks on, and puts everything back. */
  static void during(Access owner, Runnable look) {
    write(owner, PastTheProgram::there);
    try {
      look.run();
    } finally {
      write(owner, PastTheProgram::back);
    }
  }

  private static void write(Access owner, java.util.function.Function<PastTheProgram, String> value) {
    try (var connection = owner.connect(); var statement = connection.createStatement()) {
      statement.execute("set lk.region = '" + Foundations.MALANG.value() + "'");
      for (var each : ALL) {
        statement.execute("update " + each.table + " set " + each.column + " = " + value.apply(each));
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
