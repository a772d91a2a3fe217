package id.lelangkinerja.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How each contract is kept: who reports and how late, the courses of its indicators, and what goes wrong on the way.
 */
record Manners(Map<String, Manner> manners, Map<String, Course> courses, Map<String, Incident> incidents) {

  /**
   * Who reports for a contract.
   *
   * @param delays  days after the period's end, by contract year; the last one holds for all years after
   * @param silent  the first period, as "2021-3", from which nothing is reported any more; empty where never
   * @param without the first contract year, from 1, in which evidence is no longer attached; 0 where always is
   */
  record Manner(String reporter, List<BigDecimal> delays, String silent, int without) {
    Manner by(String other) {
      return new Manner(other, delays, silent, without);
    }

    int delay(int year) {
      return delays.get(Math.min(year, delays.size() - 1)).intValueExact();
    }

    boolean isSilent(PlayQuery.Awaited period, Days days) {
      if (silent.isEmpty()) {
        return false;
      }
      int year = days.year(silent.substring(0, silent.indexOf('-')));
      int quarter = Integer.parseInt(silent.substring(silent.indexOf('-') + 1));
      int ended = (period.endsOn().getMonthValue() + 2) / 3;
      return period.year() > year || (period.year() == year && ended >= quarter);
    }
  }

  enum Kind {
    RETURNED, CORRECTED, ADJUSTED
  }

  /** A value that was first reported by this factor wrong, and why it came back, was corrected or adjusted. */
  record Incident(Kind kind, BigDecimal factor, String reason) {}

  static Manners read() {
    var manners = new HashMap<String, Manner>();
    for (var row : Csv.rows("script/manners.csv")) {
      manners.put(row.getField("contract"), new Manner(row.getField("reporter"), numbers(row, "delays"),
          row.getField("silent"), Integer.parseInt(row.getField("without"))));
    }
    var courses = new HashMap<String, Course>();
    for (var row : Csv.rows("script/courses.csv")) {
      courses.put(row.getField("contract") + "/" + row.getField("code"),
          new Course(numbers(row, "reach"), numbers(row, "season"), new BigDecimal(row.getField("wobble"))));
    }
    var incidents = Csv.rows("script/incidents.csv").stream().collect(Collectors.toMap(
        row -> key(row.getField("contract"), row.getField("code"), row.getField("period")),
        row -> new Incident(Kind.valueOf(row.getField("kind")), new BigDecimal(row.getField("factor")),
            row.getField("reason"))));
    return new Manners(manners, courses, incidents);
  }

  Manner of(String contract) {
    return Objects.requireNonNull(manners.get(contract), contract);
  }

  Course course(PlayQuery.Awaited period) {
    var key = period.contract() + "/" + period.code();
    return Objects.requireNonNull(courses.get(key), key);
  }

  Optional<Incident> incident(PlayQuery.Awaited period, Days days) {
    var key = key(period.contract(), period.code(), period.year() + "-" + period.period());
    return incidents.entrySet().stream().filter(each -> days.fill(each.getKey()).equals(key)).map(Map.Entry::getValue)
        .findFirst();
  }

  private static String key(String contract, String code, String period) {
    return contract + "/" + code + "/" + period;
  }

  private static List<BigDecimal> numbers(NamedCsvRecord row, String field) {
    return Arrays.stream(row.getField(field).split(" ")).filter(text -> !text.isBlank()).map(BigDecimal::new).toList();
  }
}
