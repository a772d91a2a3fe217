package id.lelangkinerja.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the action plan (rencana aksi): what is done for a promise of the year and who answers for it, followed by
 * quarter (4 periods) or by month (12). Progress is cumulative, in whole per cent.
 */
public record Step(UUID stepId, UUID agencyId, int year, UUID commitmentId, String indicator, String text,
    String responsible, int periods, List<Period> progress) {
  private static final int MONTHS = 12;

  public Step { progress = List.copyOf(progress); }

  /** A period, from 1: what is planned by its end, and what was reported; null while nothing was. */
  public record Period(int period, int planned, @Nullable Integer actual, @Nullable String note,
      @Nullable Instant reportedAt) {}

  /** What is done, in one sentence: the first line of its text. */
  String action() {
    return text.lines().findFirst().orElse("").strip();
  }

  /** Of what it consists, where its text says so: a line each. */
  List<String> parts() {
    return text.lines().skip(1).map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  boolean isReported() {
    return progress.stream().anyMatch(each -> each.actual() != null);
  }

  LocalDate startOf(int period) {
    return LocalDate.of(year, (period - 1) * MONTHS / periods + 1, 1);
  }

  LocalDate endOf(int period) {
    return YearMonth.of(year, period * MONTHS / periods).atEndOfMonth();
  }

  /** What should have been reached by that day: the plan of the last period that is over, 0 before. */
  int plannedBy(LocalDate day) {
    return progress.stream().filter(each -> endOf(each.period()).isBefore(day)).mapToInt(Period::planned).max()
        .orElse(0);
  }

  /** What was reported last, 0 where nothing was. */
  int reached() {
    int reached = 0;
    for (var each : progress) {
      var actual = each.actual();
      reached = actual == null ? reached : actual;
    }
    return reached;
  }
}
