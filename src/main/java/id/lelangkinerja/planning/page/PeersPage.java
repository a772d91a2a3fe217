package id.lelangkinerja.planning.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** planning/peers.jte: what was published of an indicator at so many other places. */
public record PeersPage(UUID id, String name, String unit, int places, List<Row> rows, boolean mayPlan) {
  public PeersPage { rows = List.copyOf(rows); }

  /** A figure of a place and year; {@code correction} is where it is corrected, empty for those who may not. */
  public record Row(String place, String year, String figure, String source, LocalDate asOf, String note, int version,
      String correction) {}
}
