package id.lelangkinerja.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that cannot serve at the moment, whatever is asked of it, from a fault of what asks. */
public final class Outage {
  private static final String DISK_FULL = "53100";
  /** The classes of SQL's states for a connection that is lost and a server that is stopped, of two signs each. */
  private static final Set<String> LOST = Set.of("08", "57");
  private static final int CLASS = 2;

  private Outage() {}

  /** Whether the database has no room left: nothing of the act was kept. */
  public static boolean isFull(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException said && DISK_FULL.equals(said.getSQLState())) {
        return true;
      }
    }
    return failure instanceof TransactionSystemException ending && isFull(ending.getApplicationException());
  }

  /** Whether it is away, or too busy: the same may be asked again in a while. */
  public static boolean isAway(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> false;
      case CannotCreateTransactionException _ -> true;
      case TransientDataAccessException _ -> true;
      case DataAccessResourceFailureException _ -> !isFull(failure);
      case TransactionSystemException ending -> isAway(ending.getApplicationException()) || isLost(ending);
      default -> false;
    };
  }

  private static boolean isLost(Throwable failure) {
    for (@Nullable
    Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException said && said.getSQLState() != null && said.getSQLState().length() > CLASS
          && LOST.contains(said.getSQLState().substring(0, CLASS))) {
        return true;
      }
    }
    return false;
  }
}
