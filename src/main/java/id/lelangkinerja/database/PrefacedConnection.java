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
  private final Connection connection;
  private final List<Preface> waiting = new ArrayList<>();

  PrefacedConnection(Connection connection) {
    this.connection = connection;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
    var arguments = given == null ? NONE : given;
    var name = method.getName();
    if (method.getDeclaringClass() == Prefaced.class) {
      add((Preface) arguments[0]);
      return null;
    }
    if (method.getDeclaringClass() == Object.class) {
      return ofObject(this, method, arguments);
    }
    if (!waiting.isEmpty() && !QUIET.contains(name)) {
      if (name.equals("prepareStatement") && arguments.length == 1) {
        return Proxy.newProxyInstance(PrefacedConnection.class.getClassLoader(), STATEMENT,
            new PrefacedStatement(this, (Connection) proxy, arguments[0].toString()));
      }
      if (isEnding(name, arguments)) {
        waiting.clear();
      } else {
        tell();
      }
    }
    return passed(connection, method, arguments);
  }

  /**
   * What waits once needs not be told twice, and what was told last counts: where it is told anew with every statement, in place of
   * what the same words told before.
   */
  private void add(Preface preface) throws SQLException {
    boolean alone = connection.getAutoCommit();
    waiting.removeIf(each -> alone ? each.sql().equals(preface.sql()) : each.equals(preface));
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

  /** With these the transaction is over, or none has begun: whatever was told was told of that one alone. */
  private static boolean isEnding(String name, Object[] arguments) {
    return switch (name) {
      case "commit", "close", "setAutoCommit", "abort" -> true;
      // Back to a savepoint goes on.
      case "rollback" -> arguments.length == 0;
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
