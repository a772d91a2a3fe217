package id.lelangkinerja.database;

import id.lelangkinerja.database.Prefaced.Preface;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Sends a statement ahead of the next one of the transaction, on the same trip to the server. */
@Component
public class Ahead {
  private final DataSource source;

  Ahead(DataSource source) {
    this.source = source;
  }

  /**
   * The server does it before the next statement, which sees what it has brought about; refused, it fails in its place. It is
   * forgotten where no statement follows, so it may lock or set something, and never write.
   *
   * @param sql        a select with its parameters as question marks, each cast to its type
   * @param parameters as texts, in their order
   */
  public void send(String sql, String... parameters) {
    var connection = DataSourceUtils.getConnection(source);
    try {
      ((Prefaced) connection).preface(new Preface(sql, List.of(parameters)));
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }
}
