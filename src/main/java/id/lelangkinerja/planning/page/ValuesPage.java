package id.lelangkinerja.planning.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** planning/values.jte: the figures of an indicator that are in force, and those that corrections replaced. */
public record ValuesPage(UUID id, String name, String unit, List<InForce> figures, List<Replaced> replaced) {
  public ValuesPage {
    figures = List.copyOf(figures);
    replaced = List.copyOf(replaced);
  }

  /** A figure in force; {@code correction} is where it is corrected, empty for those who may not. */
  public record InForce(String year, String kindKey, String figure, int version, String source, String note,
      String correction) {}

  /** A figure that was replaced, by whom, when and why. */
  public record Replaced(String year, String kindKey, String figure, int version, String source, String reason,
      String by, Instant at) {}
}
