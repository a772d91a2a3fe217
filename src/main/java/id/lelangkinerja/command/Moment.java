package id.lelangkinerja.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which year and quarter is looked at: the asked ones where figures can exist, otherwise the newest that have ended.
 */
record Moment(int year, int quarter) {
  private static final int QUARTERS = 4;
  private static final int MONTHS_A_QUARTER = 3;

  /** From what the address says, however it is spelled; {@code years} are those with promises, in their order. */
  static Moment of(String year, String quarter, List<Integer> years, LocalDate today) {
    int chosen = number(year).filter(years::contains).orElseGet(() -> newest(years, today));
    int ended = endedQuarters(chosen, today);
    return new Moment(chosen, number(quarter).filter(asked -> asked >= 1 && asked <= QUARTERS)
        .orElse(Math.max(ended, 1)));
  }

  /** The years that have begun; the first to come where none has. */
  static List<Integer> begun(List<Integer> years, LocalDate today) {
    var begun = years.stream().filter(year -> year <= today.getYear()).toList();
    return begun.isEmpty() ? years.stream().limit(1).toList() : begun;
  }

  /** How many quarters of that year are over, 0 to 4. */
  static int endedQuarters(int year, LocalDate today) {
    if (year != today.getYear()) {
      return year < today.getYear() ? QUARTERS : 0;
    }
    return (today.getMonthValue() - 1) / MONTHS_A_QUARTER;
  }

  boolean hasEnded(LocalDate today) {
    return quarter <= endedQuarters(year, today);
  }

  /** The newest year of which a quarter has ended; the first one where none has, and this year without promises. */
  private static int newest(List<Integer> years, LocalDate today) {
    return years.stream().filter(year -> endedQuarters(year, today) > 0).max(Integer::compare)
        .orElseGet(() -> years.isEmpty() ? today.getYear() : years.getFirst());
  }

  private static Optional<Integer> number(String typed) {
    return typed.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }
}
