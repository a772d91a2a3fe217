package id.lelangkinerja.region.page;

import id.lelangkinerja.web.page.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** region/settings.jte: every setting with the value that holds today, those to come and those that held. */
public record SettingsPage(List<Row> rows, boolean mayChoose) {
  public SettingsPage { rows = List.copyOf(rows); }

  /** One setting: the key of its name; {@code since} is null where the region never chose. */
  public record Row(String label, Sentence value, @Nullable LocalDate since, String url, List<Value> coming,
      List<Value> past) {
    public Row {
      coming = List.copyOf(coming);
      past = List.copyOf(past);
    }
  }

  public record Value(Sentence value, LocalDate from, String withdrawal) {}
}
