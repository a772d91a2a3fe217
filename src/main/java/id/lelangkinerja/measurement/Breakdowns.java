package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.Breakdown;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Turns what was read of a figure's parts into what its page shows. */
final class Breakdowns {
  private Breakdowns() {}

  /**
   * Of one version's parts, in their order.
   *
   * @param per the unit of a rate: 100 for a percentage
   */
  static Breakdown of(List<PartQuery.Category> asked, boolean ratio, List<PartQuery.Written> parts, BigDecimal per) {
    return new Breakdown(fields(asked, ratio), rows(parts, per));
  }

  /** What is to be filled in, by category. */
  static List<Breakdown.Field> fields(List<PartQuery.Category> asked, boolean ratio) {
    return asked.stream().map(each -> new Breakdown.Field(each.label(), PartForm.field(ratio, each.no()),
        ratio ? PartForm.denominator(each.no()) : "")).toList();
  }

  private static List<Breakdown.Row> rows(List<PartQuery.Written> parts, BigDecimal per) {
    var rows = new ArrayList<Breakdown.Row>();
    var sums = Part.sums(parts, Breakdowns::group, PartQuery.Written::part);
    var members = parts.stream().collect(Collectors.groupingBy(Breakdowns::group));
    sums.forEach((group, sum) -> {
      if (!group.isEmpty()) {
        rows.add(row(group, true, sum, per));
      }
      Objects.requireNonNull(members.get(group))
          .forEach(each -> rows.add(row(each.category(), false, each.part(), per)));
    });
    Part.sum(sums.values()).ifPresent(whole -> rows.add(row("", true, whole, per)));
    return rows;
  }

  private static String group(PartQuery.Written part) {
    return Objects.requireNonNullElse(part.partOf(), "");
  }

  private static Breakdown.Row row(String label, boolean sum, Part part, BigDecimal per) {
    return new Breakdown.Row(label, sum, part.numerator(), part.denominator(), part.value(per).orElse(null));
  }
}
