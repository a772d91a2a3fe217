package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Decimals;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the parts that are brought with a figure by what its indicator asks for: all of them, adding up to it. Pure. */
final class BroughtParts {
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);
  private final List<PartQuery.Category> categories;
  private final Aggregation aggregation;
  private final Brought row;
  private int line;

  BroughtParts(List<PartQuery.Category> categories, Aggregation aggregation, Brought row) {
    this.categories = categories;
    this.aggregation = aggregation;
    this.row = row;
    this.line = row.line();
  }

  /** A part and the category that it is of. */
  record Told(PartQuery.Category category, Part part) {}

  /** The line at which the reading stands: where it was refused. */
  int line() {
    return line;
  }

  /**
   * In the order of the categories; empty where none are brought, so that those that stand stay. Refused at "part":
   * IMPORT_UNKNOWN, BROUGHT_TWICE, BREAKDOWN_MISSING; at the number: REQUIRED, OUT_OF_RANGE, BREAKDOWN_DIFFERS.
   */
  List<Told> told(NewValue value) {
    if (row.parts().isEmpty()) {
      return List.of();
    }
    var asked = categories.stream().collect(Collectors.toMap(PartQuery.Category::label, Function.identity()));
    var told = new TreeMap<Integer, Told>();
    var lines = new HashMap<Integer, Integer>();
    for (var part : row.parts()) {
      line = part.line();
      var category = asked.get(part.category());
      if (category == null) {
        throw new Refused(Reason.IMPORT_UNKNOWN, part.category()).at("part");
      }
      var before = lines.put(category.no(), line);
      if (before != null) {
        throw new Refused(Reason.BROUGHT_TWICE, before).at("part");
      }
      told.put(category.no(), new Told(category, read(part)));
    }
    line = row.line();
    if (told.size() < asked.size()) {
      throw new Refused(Reason.BREAKDOWN_MISSING).at("part");
    }
    addUp(Part.sum(told.values().stream().map(Told::part).toList()).orElseThrow(), value);
    return List.copyOf(told.values());
  }

  /** Whether these say what stands already, by the number of the category. */
  static boolean same(List<Told> told, Map<Integer, Part> standing) {
    if (told.isEmpty()) {
      return true;
    }
    return told.size() == standing.size() && told.stream().allMatch(each -> {
      var stands = standing.get(each.category().no());
      return stands != null && stands.isLike(each.part());
    });
  }

  private boolean isRatio() {
    return aggregation == Aggregation.RATIO;
  }

  private Part read(BroughtPart part) {
    if (!isRatio()) {
      return Part.of(NewValue.kept("value", part.value()));
    }
    var among = NewValue.kept("denominator", part.denominator());
    if (among.signum() < 0) {
      throw new Refused(Reason.OUT_OF_RANGE, BigDecimal.ZERO, LIMIT).at("denominator");
    }
    return Part.of(NewValue.kept("numerator", part.numerator()), among);
  }

  private void addUp(Part sum, NewValue value) {
    if (isRatio()) {
      same(sum.numerator(), value.numerator(), "numerator");
      same(sum.denominator(), value.denominator(), "denominator");
    } else {
      same(sum.amount(), value.value(), "value");
    }
  }

  private static void same(@Nullable BigDecimal sum, @Nullable BigDecimal whole, String field) {
    if (!Decimals.same(sum, whole)) {
      throw new Refused(Reason.BREAKDOWN_DIFFERS, Taking.plain(sum), Taking.plain(whole)).at(field);
    }
  }
}
