package id.lelangkinerja.region;

import id.lelangkinerja.web.page.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which days agencies are reminded of figures that they owe.
 *
 * @param before  how many days before the term, the most first: up to five numbers from 1 to 60, none twice
 * @param lastDay whether the day of the term is one of them
 * @param after   how many days after the term they are told that they are late, 1 to 30; 0 for never
 * @param again   how many days later they are told again, until the figures are in or closed, 1 to 30; 0 for never,
 *                as it is where they are not told at all
 */
public record ReminderDays(List<Integer> before, boolean lastDay, int after, int again) {
  static final int MOST_LATE = 30;
  private static final int MOST_BEFORE = 60;
  private static final int TIMES = 5;
  private static final Pattern WRITTEN = Pattern
      .compile("(([1-9]\\d?)(,[1-9]\\d?){0,4})?;(YES|NO);(\\d|[12]\\d|30);(\\d|[12]\\d|30)");

  public ReminderDays { before = List.copyOf(before); }

  /** As it is stored: "7,1;NO;1;0". */
  static ReminderDays of(String stored) {
    var parts = stored.split(";", -1);
    return new ReminderDays(numbers(parts[0]), parts[1].equals("YES"), Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]));
  }

  String value() {
    return before.stream().map(String::valueOf).collect(Collectors.joining(",")) + ";" + (lastDay ? "YES" : "NO") + ";"
        + after + ";" + again;
  }

  /** The days before a term as people write them, in any order: "7, 1"; empty where the text is not such days. */
  static Optional<List<Integer>> typed(String text) {
    var words = Arrays.stream(text.strip().split("[,;\\s]+", -1)).filter(word -> !word.isEmpty()).toList();
    if (!words.stream().allMatch(word -> word.matches("\\d{1,2}"))) {
      return Optional.empty();
    }
    var days = words.stream().map(Integer::valueOf).sorted((one, other) -> other - one).toList();
    return Optional.of(days).filter(ReminderDays::fit);
  }

  /** The days before a term as a form shows them. */
  String beforeInWords() {
    return before.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Whether a text is such days, written as they are stored. */
  static boolean isStored(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return false;
    }
    var days = of(text);
    return fit(days.before) && days.holds() && days.value().equals(text);
  }

  /** Whether nobody is told again who was not told at all. */
  boolean holds() {
    return after > 0 || again == 0;
  }

  /** In words: the days before, the last day, those after. */
  Sentence told() {
    return Sentence.of("setting.reminder-days.told", before.size(), beforeInWords(), lastDay ? 1 : 0, after, again);
  }

  private static List<Integer> numbers(String text) {
    return Stream.of(text.split(",", -1)).filter(each -> !each.isEmpty()).map(Integer::valueOf).toList();
  }

  private static boolean fit(List<Integer> days) {
    boolean falls = true;
    for (int at = 1; at < days.size(); at++) {
      falls &= days.get(at) < days.get(at - 1);
    }
    return falls && days.size() <= TIMES && days.stream().allMatch(day -> day >= 1 && day <= MOST_BEFORE);
  }
}
