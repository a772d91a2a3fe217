package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * portal/indicator.jte: metadata with keys of their texts, the published series newest first, what was
 * published of it at other places, who promised what on
 * it, and what it is used for. The judgement is null where the direction allows none.
 */
public record IndicatorPage(Head head, Facts facts, List<ValueRow> series, @Nullable SeriesChart chart,
    List<PeerRow> peers, List<Promised> promises, Uses uses, List<ActRow> history) {
  public IndicatorPage {
    series = List.copyOf(series);
    peers = List.copyOf(peers);
    promises = List.copyOf(promises);
    history = List.copyOf(history);
  }

  public record Head(UUID id, String code, Sentence headline, @Nullable Tag tag, boolean mayPlan,
      boolean signedIn) {}

  /** What stands in the metadata; the agency is null where none answers for it. */
  public record Facts(String name, String unit, String polarityKey, String aggregationKey, String frequencyKey,
      boolean fromBaseline, String definition, String formula, String dataSource, @Nullable Named agency,
      List<Earlier> earlier) {
    public Facts { earlier = List.copyOf(earlier); }
  }

  /** How it was measured until then, and why that was changed. */
  public record Earlier(Instant until, String unit, String polarityKey, String aggregationKey, String frequencyKey,
      boolean fromBaseline, String formula, String dataSource, String reason) {}

  /**
   * One published figure; {@code link} is its source where that is an address, else null; corrections tell what stood
   * there before.
   */
  public record ValueRow(String year, String figure, String kindKey, String source, @Nullable String link,
      String note, List<Sentence> corrections) {
    public ValueRow { corrections = List.copyOf(corrections); }
  }

  /** One published figure of another place; {@code link} is its source where that is an address, else null. */
  public record PeerRow(String place, String year, String figure, String source, @Nullable String link, LocalDate asOf,
      String note) {}

  /** One year's target on it in one contract, and the verified figure, null where there is none. */
  public record Promised(UUID contract, String title, UUID agency, String agencyName, String year, int decimals,
      BigDecimal target, @Nullable BigDecimal verified, Tag mark) {}

  /** Objectives lead to their mission. */
  public record Uses(List<Named> problems, List<Named> objectives) {
    public Uses {
      problems = List.copyOf(problems);
      objectives = List.copyOf(objectives);
    }
  }
}
