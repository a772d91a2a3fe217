package id.lelangkinerja.minutes.page;

import id.lelangkinerja.web.page.Shell;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** minutes/minutes.jte: the minutes of a round, issued and still to be issued. */
public record MinutesPage(String roundName, String roundUrl, List<Row> issued, List<Open> open, List<Shell.Item> tabs) {
  public MinutesPage {
    issued = List.copyOf(issued);
    open = List.copyOf(open);
    tabs = List.copyOf(tabs);
  }

  /**
   * Minutes that were issued; {@code kind} is a key, {@code lot} empty for those of the whole round, {@code proof}
   * null until the public log holds them.
   */
  public record Row(String number, String kind, String lot, Instant at, String by, String hash,
      @Nullable String replaces,
      @Nullable String reason, @Nullable String replacedBy, String url, @Nullable String proof) {}

  /** What there can be minutes of; {@code again} where there are some; the address is null for those who issue none. */
  public record Open(String kind, String lot, boolean again, @Nullable String url) {}
}
