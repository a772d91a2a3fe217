package id.lelangkinerja.permission;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.cast.Prop;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What all of a region's tables hold, row by row, as one fingerprint a table: whoever is refused changes none. */
@Prop
class Ledger {
  private final JdbcClient jdbc;
  private final Scope scope;
  private final TransactionTemplate transaction;
  private volatile Optional<Taken> last = Optional.empty();

  Ledger(JdbcClient jdbc, Scope scope, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * What the tables held, and which acts upon the database were visible then: where the very same are, nothing was
   * written by anybody since, and the tables need not be read again.
   */
  private record Taken(RegionId region, String seen, Map<String, String> content) {
    boolean isOf(RegionId other, String now) {
      return region.equals(other) && seen.equals(now);
    }
  }

  private record Line(String name, String content) {}

  /** The fingerprint of each table of the region. */
  Map<String, String> of(RegionId region) {
    return requireNonNull(transaction.execute(_ -> {
      scope.of(region);
      var seen = jdbc.sql("select pg_current_snapshot()::text").query(Rows.of(String.class)).single();
      var taken = last.filter(known -> known.isOf(region, seen))
          .orElseGet(() -> new Taken(region, seen, read(region)));
      last = Optional.of(taken);
      return taken.content();
    }));
  }

  private Map<String, String> read(RegionId region) {
    var sql = tables().stream().map("""
        select '%1$s' name, count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) content
        from %1$s t where t.region_id = :region"""::formatted).collect(Collectors.joining("\nunion all\n"));
    var lines = new TreeMap<String, String>();
    jdbc.sql(sql).param("region", region.value())
        .query((row, _) -> new Line(row.getString("name"), row.getString("content"))).list()
        .forEach(line -> lines.put(line.name(), line.content()));
    return lines;
  }

  /** One text out of the region's rows, by a statement with :region. */
  String text(RegionId region, String sql) {
    return requireNonNull(transaction.execute(_ -> {
      scope.of(region);
      return jdbc.sql(sql).param("region", region.value()).query(Rows.of(String.class)).single();
    }));
  }

  /** Changes the region's rows as another system would, by a statement with :region. */
  void change(RegionId region, String sql) {
    transaction.executeWithoutResult(_ -> {
      scope.of(region);
      jdbc.sql(sql).param("region", region.value()).update();
    });
  }

  private List<String> tables() {
    return jdbc.sql("""
        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname = current_schema() and has_table_privilege(c.oid, 'select')
          and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'region_id')
        order by c.relname""").query(Rows.of(String.class)).list();
  }
}
