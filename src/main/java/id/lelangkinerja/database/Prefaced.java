package id.lelangkinerja.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A connection that is told something before its next statement, and sends all of it together. */
interface Prefaced {
  /**
   * Holds what is to be told until the next statement of this transaction, or until its commit. Where none follows, what changes rows is
   * sent together with the commit, and all else is forgotten.
   */
  void preface(Preface preface) throws SQLException;

  /** Sends what waits by itself, where a transaction goes on that can remember it. */
  void tell() throws SQLException;

  /**
   * A statement whose answer nobody wants to know, and its parameters in their order.
   *
   * @param writes whether it changes rows, and has to be sent before the transaction ends well
   */
  record Preface(String sql, List<@Nullable String> parameters, boolean writes) {
    public Preface { parameters = Collections.unmodifiableList(parameters); }

    /** One that only sets or locks, and means nothing where no statement follows. */
    static Preface told(String sql, String... parameters) {
      return new Preface(sql, List.of(parameters), false);
    }

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
