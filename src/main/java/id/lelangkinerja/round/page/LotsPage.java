package id.lelangkinerja.round.page;

import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** round/lots.jte: the lots of all rounds. */
public record LotsPage(Sentence headline, List<Row> rows, Listing list, Filters filters, List<Shell.Item> tabs,
    boolean mayPlan) {
  public LotsPage {
    rows = List.copyOf(rows);
    tabs = List.copyOf(tabs);
  }

  /** The choices of the list's form. */
  public record Filters(List<Choice> rounds, List<Choice> states, List<Choice> agencies, List<Choice> missions,
      List<Choice> themes) {
    public Filters {
      rounds = List.copyOf(rounds);
      states = List.copyOf(states);
      agencies = List.copyOf(agencies);
      missions = List.copyOf(missions);
      themes = List.copyOf(themes);
    }
  }

  /** One lot; {@code ceiling} is what its whole round may cost, null where that is not written yet. */
  public record Row(int no, String title, String url, String theme, String roundName, String roundUrl,
      Instant closesAt, @Nullable Rupiah ceiling, Tag tag, String invited) {}
}
