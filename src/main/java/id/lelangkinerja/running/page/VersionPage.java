package id.lelangkinerja.running.page;

import id.lelangkinerja.web.page.InLog;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * running/version.jte: the targets of one version of a contract. The ground is a text's key, null for the signed one, as is
 * the addendum; the advice is null where none was given; {@code inLog} is null until the public log proves that.
 */
public record VersionPage(Sentence headline, String number, String contractUrl, LocalDate from, @Nullable String ground,
    @Nullable String reason, @Nullable GivenAdvice advice, @Nullable String addendum, @Nullable InLog inLog,
    List<String> years, List<Row> rows,
    List<Other> others,
    @Nullable String compare) {
  public VersionPage {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    others = List.copyOf(others);
  }

  public record Row(String indicator, String unit, int decimals, List<Cell> cells) {
    public Row { cells = List.copyOf(cells); }
  }

  /** A year's target in this version; {@code before} is the one of the version before, null where it is the same. */
  public record Cell(BigDecimal target, @Nullable BigDecimal before) {}

  /** A version of the same contract. */
  public record Other(int version, LocalDate from, String url, boolean here) {}
}
