package id.lelangkinerja.command;

import java.time.LocalDate;
import java.util.UUID;

/** One period of a commitment: where its figure stands, how many files prove it, and whether its contract runs. */
record PeriodRow(UUID measurementId, UUID commitmentId, int year, int period, int periods, LocalDate dueOn,
    String state, boolean reported, boolean verified, int evidence,
    boolean running) {

  /** Its term is over and it never came; whoever has a contract that runs still owes it. */
  boolean isMissing(LocalDate today) {
    return !reported && !verified && dueOn.isBefore(today);
  }

  boolean isOverdue(LocalDate today) {
    return running && isMissing(today);
  }
}
