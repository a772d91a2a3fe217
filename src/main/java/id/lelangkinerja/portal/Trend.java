package id.lelangkinerja.portal;

import id.lelangkinerja.planning.Figure;
import id.lelangkinerja.planning.ValueKind;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a published series means in one sentence, with a judgement where the direction allows one. */
record Trend(Sentence headline, @Nullable Tag tag) {

  /** Measured means realised, or calculated where a year has no realised figure; targets tell nothing of the past. */
  static Trend of(Measured indicator, List<Figure> series, Locale reader) {
    var measured = measured(series);
    if (measured.isEmpty()) {
      return new Trend(Sentence.of("indicator.headline.none", indicator.name()), null);
    }
    var first = measured.getFirst();
    var last = measured.getLast();
    if (first.year() == last.year()) {
      return new Trend(Sentence.of("indicator.headline.one", indicator.name(), shown(indicator, last, reader),
          Integer.toString(last.year())), null);
    }
    return new Trend(Sentence.of("indicator.headline." + move(first, last), indicator.name(),
        shown(indicator, first, reader), Integer.toString(first.year()), shown(indicator, last, reader),
        Integer.toString(last.year())), judgement(indicator, first, last));
  }

  private static List<Figure> measured(List<Figure> series) {
    var byYear = new TreeMap<Integer, Figure>();
    for (var figure : series) {
      if (figure.kind() == ValueKind.REALISED) {
        byYear.put(figure.year(), figure);
      } else if (figure.kind() == ValueKind.CALCULATED) {
        byYear.putIfAbsent(figure.year(), figure);
      }
    }
    return List.copyOf(byYear.values());
  }

  private static String move(Figure first, Figure last) {
    var from = first.value();
    var to = last.value();
    if (from == null || to == null) {
      return "moved";
    }
    int sign = to.compareTo(from);
    return sign > 0 ? "rose" : sign < 0 ? "fell" : "stayed";
  }

  private static @Nullable Tag judgement(Measured indicator, Figure first, Figure last) {
    var from = first.value();
    var to = last.value();
    if (from == null || to == null || indicator.polarity() == null || from.compareTo(to) == 0) {
      return null;
    }
    boolean rose = to.compareTo(from) > 0;
    return switch (indicator.polarity()) {
      case HIGHER_IS_BETTER -> tag(rose);
      case LOWER_IS_BETTER -> tag(!rose);
      case WITHIN_RANGE -> null;
    };
  }

  private static Tag tag(boolean better) {
    return better ? new Tag("indicator.better", "good") : new Tag("indicator.worse", "watch");
  }

  private static String shown(Measured indicator, Figure figure, Locale reader) {
    return figure.shown(indicator.decimals(), reader);
  }
}
