package id.lelangkinerja.agreement.page;

import id.lelangkinerja.web.page.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** agreement/desks.jte: the agencies that have promised something for a year, and where their agreement stands. */
public record DesksPage(int year, int inForce, List<Row> rows, String earlier, String later) {
  public DesksPage { rows = List.copyOf(rows); }

  /** An agency; number is null where nothing is drawn up yet, and the state says so. */
  public record Row(String agency, @Nullable String number, Tag state, String url) {}
}
