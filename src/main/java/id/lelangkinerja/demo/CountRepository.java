package id.lelangkinerja.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database's planner knows of the tables that the demo fills. */
@Repository
class CountRepository {
  private final JdbcClient jdbc;

  CountRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Counts the tables afresh. Nobody else sees the rows of an unfinished transaction, so that the server's own counting
   * takes its tables for empty, and its plans read them from end to end.
   */
  void recount() {
    jdbc.sql("select recount_tables()").query(row -> {
    });
  }

  /** Figures that come together make the planner read by keys until their transaction ends: here that would be all the rest. */
  void planFreely() {
    jdbc.sql("""
        select set_config('enable_seqscan', 'on', true), set_config('enable_hashjoin', 'on', true),
          set_config('enable_mergejoin', 'on', true), set_config('enable_material', 'on', true)""").query(row -> {
    });
  }
}
