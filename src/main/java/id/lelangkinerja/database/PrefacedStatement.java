package id.lelangkinerja.database;

import id.lelangkinerja.database.Prefaced.Preface;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is sent together with what its connection was told. Only when it is executed is it known whether that can be: until then
 * its parameters are remembered. Whatever else is asked of it makes the connection tell first, and the statement one like any other.
 */
final class PrefacedStatement implements InvocationHandler {
  private static final Object[] NONE = {};
  private static final String BEGIN = "begin read only; ";
  private static final String COMMIT = "; commit";
  private final PrefacedConnection connection;
  private final Connection face;
  private final String sql;
  private final List<Setting> settings = new ArrayList<>();
  private @Nullable PreparedStatement real;

  PrefacedStatement(PrefacedConnection connection, Connection face, String sql) {
    this.connection = connection;
    this.face = face;
    this.sql = sql;
  }

  private record Setting(Method method, List<Object> arguments) {
    void of(PreparedStatement statement, int behind) throws Throwable {
      var moved = arguments.toArray();
      moved[0] = (Integer) moved[0] + behind;
      PrefacedConnection.passed(statement, method, moved);
    }

    /** Of a parameter by its place; everything else that is set has but one argument. */
    static boolean is(Method method) {
      return method.getName().startsWith("set") && method.getParameterCount() > 1
          && method.getParameterTypes()[0] == int.class;
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
    var arguments = given == null ? NONE : given;
    if (method.getDeclaringClass() == Object.class) {
      return PrefacedConnection.ofObject(this, method, arguments);
    }
    if (real != null) {
      return PrefacedConnection.passed(real, method, arguments);
    }
    if (Setting.is(method)) {
      settings.add(new Setting(method, Arrays.asList(arguments)));
      return null;
    }
    var told = connection.waiting();
    return switch (method.getName()) {
      case "close" -> null;
      case "isClosed" -> false;
      case "getConnection" -> face;
      case "executeQuery", "executeUpdate", "execute" -> told.isEmpty() || arguments.length > 0
          ? PrefacedConnection.passed(alone(), method, arguments)
          : together(told, method.getName());
      default -> PrefacedConnection.passed(alone(), method, arguments);
    };
  }

  /**
   * The answers to what was told first are passed over. Where no transaction goes on, one is begun and ended on the same trip: the
   * driver may yet take two of them, when it cannot tell how long an answer will be, and what was told has to hold until then.
   */
  private Object together(List<Preface> told, String how) throws Throwable {
    boolean alone = connection.connection().getAutoCommit();
    var text = Preface.before(told, sql);
    var all = connection.connection().prepareStatement(alone ? BEGIN + text + COMMIT : text);
    real = all;
    set(all, Preface.set(told, all));
    connection.sent();
    if (alone) {
      connection.executed(all);
    } else {
      all.execute();
    }
    boolean rows = true;
    for (int passed = alone ? -1 : 0; passed < told.size(); passed++) {
      rows = all.getMoreResults();
    }
    return switch (how) {
      case "executeQuery" -> all.getResultSet();
      case "executeUpdate" -> all.getUpdateCount();
      default -> rows;
    };
  }

  private PreparedStatement alone() throws Throwable {
    connection.tell();
    var alone = connection.connection().prepareStatement(sql);
    real = alone;
    set(alone, 0);
    return alone;
  }

  private void set(PreparedStatement statement, int behind) throws Throwable {
    for (var setting : settings) {
      setting.of(statement, behind);
    }
  }
}
