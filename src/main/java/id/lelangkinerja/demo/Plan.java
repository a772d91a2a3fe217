package id.lelangkinerja.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A round of the script with its days and years read. */
record Plan(Script.RoundPart part, Days days) {
  String name() {
    return days.fill(part.name());
  }

  String term() {
    return days.fill(part.term());
  }

  LocalDate on(Step step) {
    return days.day(Objects.requireNonNull(part.days().get(step), () -> part.name() + ": " + step));
  }

  /** The deadline's day as it is planned, before any extension. */
  LocalDate announcedClose() {
    var extension = part.extension();
    return on(Step.CLOSE).minusDays(extension == null ? 0 : extension.days());
  }

  /** The day of a step for one lot, where it has one of its own. */
  LocalDate on(Step step, Script.Run run) {
    var own = run.days();
    return own != null && own.containsKey(step) ? days.day(Objects.requireNonNull(own.get(step))) : on(step);
  }

  int firstYear() {
    return days.year(part.firstYear());
  }

  /** The years that bids promise for, one after the other. */
  List<Integer> years() {
    return IntStream.range(firstYear(), firstYear() + part.years()).boxed().toList();
  }
}
