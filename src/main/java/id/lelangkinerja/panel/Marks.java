package id.lelangkinerja.panel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * What a score sheet says: points from 0 to 100 and remarks by criterion, and a note on the whole; parts may be
 * missing.
 */
public record Marks(Map<UUID, BigDecimal> scores, Map<UUID, String> remarks, String note) {
  public Marks {
    scores = Map.copyOf(scores);
    remarks = Map.copyOf(remarks);
  }

  /** Without a remark on any criterion. */
  public static Marks of(Map<UUID, BigDecimal> scores, String note) {
    return new Marks(scores, Map.of(), note);
  }
}
