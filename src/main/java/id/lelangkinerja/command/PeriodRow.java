package id.lelangkinerja.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One period of a commitment: where its figure stands, how many files prove it, whether its contract runs, and why it is
 * off track as its agency says; null where it is not.
 */
record PeriodRow(UUID measurementId, UUID commitmentId, int year, int period, int periods, LocalDate dueOn,
    String state, boolean reported, boolean verified, int evidence,
    boolean running, @Nullable String explanation) {

  /** Its term is over and it never came; whoever has a contract that runs still owes it. */
  boolean isMissing(LocalDate today) {
    return !reported && !verified && dueOn.isBefore(today);
  }

  boolean isOverdue(LocalDate today) {
    return running && isMissing(today);
  }
}
