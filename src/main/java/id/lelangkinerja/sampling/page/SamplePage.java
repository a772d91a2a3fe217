package id.lelangkinerja.sampling.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** sampling/show.jte: a sample in the making, what each official has still to do, and what was drawn. */
public record SamplePage(UUID id, Facts facts, List<Official> officials, May may, List<Item> items, int visited,
    List<ActRow> acts) {
  public SamplePage {
    officials = List.copyOf(officials);
    items = List.copyOf(items);
    acts = List.copyOf(acts);
  }

  /** What was announced; {@code logNow} is how many acts the signed log has. */
  public record Facts(LocalDate endsOn, int size, int frame, long logSize, long logNow, Instant revealBy, Tag tag) {
    public boolean reached() {
      return logNow >= logSize;
    }
  }

  public record Official(String name, String office, @Nullable Instant committedAt, @Nullable Instant revealedAt) {}

  /** What this reader may do now. */
  public record May(boolean commit, boolean reveal, boolean draw, boolean assign) {}

  /** A drawn figure; the tag tells what its visit found, or that it is still to be made, the checker whose visit that is. */
  public record Item(int place, String indicator, String agency, String periodKey, int period, int year,
      BigDecimal value, String unit, int decimals, Tag tag, @Nullable BigDecimal seen, @Nullable String checker,
      String url) {}
}
