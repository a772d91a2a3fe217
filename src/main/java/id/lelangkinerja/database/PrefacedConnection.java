package id.lelangkinerja.database;

import id.lelangkinerja.database.Prefaced.Preface;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Passes everything on to a connection of the pool; what it was told goes out with its next statement, or before it. */
final class PrefacedConnection implements InvocationHandler {
  private static final Class<?>[] STATEMENT = {PreparedStatement.class};
  /** What neither reaches the server nor makes anything that will. */
  private static final Set<String> QUIET = Set.of("getMetaData", "getAutoCommit", "isReadOnly", "getWarnings",
      "clearWarnings", "isClosed", "getTransactionIsolation", "getHoldability", "getNetworkTimeout", "isWrapperFor");
  private static final Object[] NONE = {};
  private static final String COMMIT = "commit";
  private static final String ROLLBACK = "rollback";
  private final Connection connection;
  private final List<Preface> waiting = new ArrayList<>();
  /** Whether the server went away while it was to end a transaction, which it has taken back then. */
  private boolean gone;

  PrefacedConnection(Connection connection) {
    this.connection = connection;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
    var arguments = given == null ? NONE : given;
    var name = method.getName();
    if (method.getDeclaringClass() == Prefaced.class) {
      if (arguments.length == 0) {
        tell();
      } else {
        add((Preface) arguments[0]);
      }
      return null;
    }
    if (method.getDeclaringClass() == Object.class) {
      return ofObject(this, method, arguments);
    }
    if (gone && name.equals(ROLLBACK)) {
      // To fail here as well would hide from whoever asked why the commit has failed.
      return null;
    }
    if (!waiting.isEmpty() && !QUIET.contains(name)) {
      if (name.equals("prepareStatement") && arguments.length == 1) {
        return Proxy.newProxyInstance(PrefacedConnection.class.getClassLoader(), STATEMENT,
            new PrefacedStatement(this, (Connection) proxy, arguments[0].toString()));
      }
      if (name.equals(COMMIT)) {
        writeWithCommit();
      } else if (isEnding(name, arguments)) {
        waiting.clear();
      } else {
        tell();
      }
    }
    return passed(connection, method, arguments);
  }

  /**
   * What is still to be written goes to the server together with the commit, after which the driver knows that nothing is left to commit.
   * Without any of it, whatever was told was told of nothing.
   */
  private void writeWithCommit() throws SQLException {
    var last = waiting();
    waiting.clear();
    if (last.stream().anyMatch(Preface::writes)) {
      try (var all = connection.prepareStatement(Preface.before(last, COMMIT))) {
        Preface.set(last, all);
        executed(all);
      }
    }
  }

  /** Of a statement that ends its transaction by itself: refused, it leaves nothing open, as its connection goes back to the pool. */
  void executed(PreparedStatement all) throws SQLException {
    try {
      all.execute();
    } catch (SQLException refused) {
      try (var ending = connection.createStatement()) {
        ending.execute(ROLLBACK);
      } catch (SQLException lost) {
        gone = true;
        refused.addSuppressed(lost);
      }
      throw refused;
    }
  }

  /**
   * What waits once needs not be told twice, and what was told last counts: where it is told anew with every statement, in place of
   * what the same words told before. Of changes in the same words one waits: together they would be statements of any length.
   */
  private void add(Preface preface) throws SQLException {
    boolean alone = connection.getAutoCommit();
    if (!preface.writes()) {
      waiting.removeIf(each -> alone ? each.sql().equals(preface.sql()) : each.equals(preface));
    } else if (waiting.stream().anyMatch(each -> each.sql().equals(preface.sql()))) {
      tell();
    }
    waiting.add(preface);
  }

  /** What is still to be told, for whoever sends it along. */
  List<Preface> waiting() {
    return List.copyOf(waiting);
  }

  /**
   * It is on its way, and waits no more; unless every statement is a transaction by itself, which each has to be told anew.
   */
  void sent() throws SQLException {
    if (!connection.getAutoCommit()) {
      waiting.clear();
    }
  }

  /** Tells by itself what is still to be told, where a transaction goes on that can remember it. */
  void tell() throws SQLException {
    if (connection.getAutoCommit()) {
      return;
    }
    var told = waiting();
    sent();
    for (var each : told) {
      try (var alone = connection.prepareStatement(each.sql())) {
        Preface.set(List.of(each), alone);
        alone.execute();
      }
    }
  }

  Connection connection() {
    return connection;
  }

  /** With these the transaction is over, or none has begun: whatever was told was told of that one alone, and is taken back with it. */
  private static boolean isEnding(String name, Object[] arguments) {
    return switch (name) {
      case "close", "setAutoCommit", "abort" -> true;
      // Back to a savepoint goes on.
      case ROLLBACK -> arguments.length == 0;
      default -> false;
    };
  }

  static @Nullable Object passed(Object to, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(to, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  /** What every object is asked: each face is equal to itself alone. */
  static @Nullable Object ofObject(InvocationHandler behind, Method method, Object[] arguments) throws Throwable {
    return method.getName().equals("equals")
        ? arguments[0] != null && Proxy.isProxyClass(arguments[0].getClass())
            && Proxy.getInvocationHandler(arguments[0]).equals(behind)
        : passed(behind, method, arguments);
  }
}
