package id.lelangkinerja.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the database's planner knows of the tables that the demo fills. */
@Repository
class Planner {
  private final JdbcClient jdbc;

  Planner(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Counts the tables afresh. Nobody else sees the rows of an unfinished transaction, so that the server's own counting
   * takes its tables for empty, and its plans read them from end to end.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void recount() {
    jdbc.sql("select recount_tables()").query(row -> {
    });
  }
}
