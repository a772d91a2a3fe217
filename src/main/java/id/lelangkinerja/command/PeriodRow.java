package id.lelangkinerja.command;

import java.time.LocalDate;
import java.util.UUID;

/** One period of a commitment: where its figure stands and how many files prove it. */
record PeriodRow(UUID measurementId, UUID commitmentId, int year, int period, int periods, LocalDate dueOn,
    String state, boolean reported, boolean verified, int evidence) {

  boolean isOverdue(LocalDate today) {
    return !reported && !verified && dueOn.isBefore(today);
  }
}
