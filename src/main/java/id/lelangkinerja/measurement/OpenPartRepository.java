package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.SmallCells;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What everybody may read of the parts of a verified version. */
@Repository
class OpenPartRepository {
  private final JdbcClient jdbc;

  OpenPartRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of one version's parts, in their order, what is shown of them. */
  void keep(RegionId region, List<PartQuery.Verified> parts, List<SmallCells.Row> shown) {
    var first = parts.getFirst();
    jdbc.sql("""
        insert into open_part (region_id, measurement_id, version, no, category, part_of, ratio, counted,
          counted_hidden, among, among_hidden)
        select :region, :id, :version, p.no, p.category, p.part_of, :ratio, p.counted, p.counted_hidden, p.among,
          p.among_hidden
        from unnest(cast(:nos as int[]), cast(:categories as text[]), cast(:groups as text[]),
          cast(:counted as numeric[]), cast(:countedHidden as text[]), cast(:among as numeric[]),
          cast(:amongHidden as text[]))
          as p (no, category, part_of, counted, counted_hidden, among, among_hidden)""")
        .param("region", region.value()).param("id", first.measurementId()).param("version", first.version())
        .param("ratio", shown.getFirst().among() != null)
        .param("nos", parts.stream().mapToInt(PartQuery.Verified::no).toArray())
        .param("categories", parts.stream().map(PartQuery.Verified::category).toArray(String[]::new))
        .param("groups", parts.stream().map(PartQuery.Verified::partOf).toArray(String[]::new))
        .param("counted", numbers(shown, SmallCells.Row::counted))
        .param("countedHidden", marks(shown, SmallCells.Row::counted))
        .param("among", numbers(shown, SmallCells.Row::among))
        .param("amongHidden", marks(shown, SmallCells.Row::among)).update();
  }

  private static @Nullable BigDecimal[] numbers(List<SmallCells.Row> rows,
      Function<SmallCells.Row, SmallCells.@Nullable Cell> cell) {
    var numbers = new @Nullable BigDecimal[rows.size()];
    for (int at = 0; at < numbers.length; at++) {
      var each = cell.apply(rows.get(at));
      numbers[at] = each == null ? null : each.number();
    }
    return numbers;
  }

  private static @Nullable String[] marks(List<SmallCells.Row> rows,
      Function<SmallCells.Row, SmallCells.@Nullable Cell> cell) {
    var marks = new @Nullable String[rows.size()];
    for (int at = 0; at < marks.length; at++) {
      var each = cell.apply(rows.get(at));
      var hidden = each == null ? null : each.hidden();
      marks[at] = hidden == null ? null : hidden.name();
    }
    return marks;
  }
}
