package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** portal/sample.jte: one sample with all its inputs; the files of the draw are empty until it is drawn. */
public record DrawnSamplePage(Facts facts, List<Official> officials, List<Item> items, Found found,
    String announcement, String file, String csv) {
  public DrawnSamplePage {
    officials = List.copyOf(officials);
    items = List.copyOf(items);
  }

  public record Facts(LocalDate endsOn, int size, int frame, long logSize, Instant revealBy, String hash,
      Instant announcedAt, Tag tag, @Nullable String root, @Nullable String seed, @Nullable Instant drawnAt) {}

  public record Official(String name, String office, @Nullable String commitment, @Nullable Instant committedAt,
      @Nullable Instant revealedAt, @Nullable String code) {}

  public record Item(int place, UUID figure, String indicator, String agency, String periodKey, int period, int year,
      Tag tag) {}

  public record Found(int confirmed, int differing, int notFound) {
    public int visited() {
      return confirmed + differing + notFound;
    }
  }
}
