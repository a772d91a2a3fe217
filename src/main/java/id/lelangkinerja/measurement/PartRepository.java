package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts of a figure's newest version. */
@Repository
class PartRepository {
  private final JdbcClient jdbc;

  PartRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The version now has these parts and no others. */
  void replace(Acting who, Measurement figure, List<PartQuery.Category> categories, Map<Integer, Part> parts) {
    jdbc.sql("""
        delete from measurement_part where region_id = :region and measurement_id = :id and version = :version""")
        .param("region", who.region().value()).param("id", figure.id().value()).param("version", figure.version())
        .update();
    var told = categories.stream().filter(each -> parts.containsKey(each.no())).toList();
    jdbc.sql("""
        insert into measurement_part (region_id, measurement_id, version, no, category, part_of, value, numerator,
          denominator)
        select :region, :id, :version, p.no, p.category, p.part_of, p.value, p.numerator, p.denominator
        from unnest(cast(:nos as int[]), cast(:categories as text[]), cast(:groups as text[]),
          cast(:values as numeric[]), cast(:numerators as numeric[]), cast(:denominators as numeric[]))
          as p (no, category, part_of, value, numerator, denominator)""").param("region", who.region().value())
        .param("id", figure.id().value()).param("version", figure.version())
        .param("nos", told.stream().mapToInt(PartQuery.Category::no).toArray())
        .param("categories", told.stream().map(PartQuery.Category::category).toArray(String[]::new))
        .param("groups", told.stream().map(PartQuery.Category::partOf).toArray(String[]::new))
        .param("values", numbers(told, parts, Part::amount))
        .param("numerators", numbers(told, parts, Part::numerator))
        .param("denominators", numbers(told, parts, Part::denominator)).update();
  }

  private record Line(Taken taken, BroughtParts.Told told) {}

  /** The versions of these figures now have the parts that came with them, where any did. */
  void replace(Acting who, List<Taken> taken) {
    var lines = taken.stream().flatMap(each -> each.parts().stream().map(told -> new Line(each, told))).toList();
    if (lines.isEmpty()) {
      return;
    }
    of(who, lines, """
        delete from measurement_part p using unnest(:ids, cast(:versions as int[])) as t (measurement_id, version)
        where p.region_id = :region and p.measurement_id = t.measurement_id and p.version = t.version""").update();
    of(who, lines,
        """
            insert into measurement_part (region_id, measurement_id, version, no, category, part_of, value, numerator,
              denominator)
            select :region, t.* from unnest(:ids, cast(:versions as int[]), cast(:nos as int[]), cast(:categories as text[]),
              cast(:groups as text[]), cast(:values as numeric[]), cast(:numerators as numeric[]),
              cast(:denominators as numeric[])) as t""")
        .param("nos", lines.stream().map(each -> each.told().category().no()).toArray(Integer[]::new))
        .param("categories", lines.stream().map(each -> each.told().category().category()).toArray(String[]::new))
        .param("groups", lines.stream().map(each -> each.told().category().partOf()).toArray(String[]::new))
        .param("values", texts(lines, Part::amount)).param("numerators", texts(lines, Part::numerator))
        .param("denominators", texts(lines, Part::denominator)).update();
  }

  private JdbcClient.StatementSpec of(Acting who, List<Line> lines, String sql) {
    return jdbc.sql(sql).param("region", who.region().value())
        .param("ids", lines.stream().map(each -> each.taken().figure().id()).toArray(UUID[]::new))
        .param("versions", lines.stream().map(each -> each.taken().version()).toArray(Integer[]::new));
  }

  private static @Nullable String[] texts(List<Line> lines, Function<Part, @Nullable BigDecimal> number) {
    return lines.stream().map(each -> {
      var kept = number.apply(each.told().part());
      return kept == null ? null : kept.toPlainString();
    }).toArray(String[]::new);
  }

  private static @Nullable BigDecimal[] numbers(List<PartQuery.Category> told, Map<Integer, Part> parts,
      Function<Part, @Nullable BigDecimal> number) {
    var numbers = new @Nullable BigDecimal[told.size()];
    for (int at = 0; at < numbers.length; at++) {
      var part = parts.get(told.get(at).no());
      numbers[at] = part == null ? null : number.apply(part);
    }
    return numbers;
  }
}
