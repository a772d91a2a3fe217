package id.lelangkinerja.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.SingleColumnRowMapper;

/**
 * How rows become records: columns by their names in snake_case, one column to a simple value. JdbcClient's own
 * mapping by class does the same but declares every row nullable.
 */
public final class Rows {
  private static final Map<Class<?>, RowMapper<?>> MAPPERS = new ConcurrentHashMap<>();

  private Rows() {}

  /** The mapper of this class; it is made once and may be used by many threads. */
  @SuppressWarnings("unchecked") // the map holds under a class nothing but that class's mapper
  public static <T> RowMapper<T> of(Class<T> type) {
    return (RowMapper<T>) MAPPERS.computeIfAbsent(type, Rows::make);
  }

  private static RowMapper<?> make(Class<?> type) {
    return BeanUtils.isSimpleProperty(type) ? new SingleColumnRowMapper<>(type) : new SimplePropertyRowMapper<>(type);
  }
}
