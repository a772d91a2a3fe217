package id.lelangkinerja.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** A connection that is told something before its next statement, and sends all of it together. */
interface Prefaced {
  /**
   * Holds what is to be told until the next statement of this transaction. Nothing is sent where the transaction ends without
   * any statement.
   */
  void preface(Preface preface);

  /** A statement that gives rows, of which nobody wants to know, and its parameters in their order. */
  record Preface(String sql, List<String> parameters) {
    public Preface { parameters = List.copyOf(parameters); }

    /** All these, and the statement that they come before. */
    static String before(List<Preface> all, String sql) {
      return all.stream().map(Preface::sql).collect(Collectors.joining("; ", "", "; " + sql));
    }

    /** Their parameters, which come first; returns how many they are. */
    static int set(List<Preface> all, PreparedStatement statement) throws SQLException {
      int set = 0;
      for (var each : all) {
        for (var parameter : each.parameters()) {
          statement.setString(++set, parameter);
        }
      }
      return set;
    }
  }
}
