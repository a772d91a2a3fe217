package id.lelangkinerja.database;

import id.lelangkinerja.database.Prefaced.Preface;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sends a statement ahead of the next one of the transaction, on the same trip to the server. */
@Component
public class Ahead {
  private static final SQLExceptionTranslator REFUSALS = new SQLExceptionSubclassTranslator();
  private final DataSource source;
  private final BeforeOthers beforeOthers = new BeforeOthers();

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
    give(Preface.told(sql, parameters));
  }

  /**
   * The same of a change of rows, which is never forgotten: where no statement follows, it goes along with the commit. Refused, it fails in
   * the place of the statement that follows, or of the commit.
   *
   * @param sql        an insert, update or delete with its parameters as question marks, each cast to its type
   * @param parameters as texts, in their order
   * @throws IllegalTransactionStateException outside of a transaction
   */
  public void write(String sql, List<? extends @Nullable String> parameters) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalTransactionStateException("what is written goes along with a transaction");
    }
    give(new Preface(sql, new ArrayList<>(parameters), true));
    TransactionSynchronizationManager.registerSynchronization(beforeOthers);
  }

  private void give(Preface preface) {
    with(connection -> connection.preface(preface));
  }

  private interface Use {
    void of(Prefaced connection) throws SQLException;
  }

  private void with(Use use) {
    var connection = DataSourceUtils.getConnection(source);
    try {
      use.of((Prefaced) connection);
    } catch (SQLException refused) {
      throw Objects.requireNonNullElseGet(REFUSALS.translate("ahead", null, refused),
          () -> new UncategorizedSQLException("ahead", null, refused));
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }

  /** Another transaction that begins in between finds written what was written before it. */
  private final class BeforeOthers implements TransactionSynchronization {
    @Override
    public void suspend() {
      with(Prefaced::tell);
    }
  }
}
