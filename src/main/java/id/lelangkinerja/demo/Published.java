package id.lelangkinerja.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The figures of Malang that are public, by indicator and year: what the demo must never contradict. */
record Published(Map<String, Map<Integer, Figure>> figures) {
  /** A realised figure and the page that prints it. */
  record Figure(BigDecimal value, String source) {}

  static Published read() {
    var figures = new HashMap<String, Map<Integer, Figure>>();
    for (var row : Csv.rows("indicators.csv")) {
      if (!row.getField("kind").equals("target") && row.getField("value").matches("-?[0-9.]+")) {
        figures.computeIfAbsent(row.getField("code"), _ -> new HashMap<>()).put(
            Integer.valueOf(row.getField("year")),
            new Figure(new BigDecimal(row.getField("value")), row.getField("source")));
      }
    }
    return new Published(figures);
  }

  Optional<Figure> figure(String code, int year) {
    return Optional.ofNullable(figures.getOrDefault(code, Map.of()).get(year));
  }

  /** The newest figure of a year before this one. */
  Optional<Figure> before(String code, int year) {
    return figures.getOrDefault(code, Map.of()).entrySet().stream().filter(each -> each.getKey() < year)
        .max(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
  }
}
