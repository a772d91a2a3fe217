package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Sorting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** portal/amenders.jte: how many amendments are in force, of how many agencies, and of which on which ground. */
public record AmendersPage(int amendments, int agencies, List<Row> rows, Sorting sorting, String csv) {
  public AmendersPage { rows = List.copyOf(rows); }

  /** An agency with its contracts and their amendments, by ground; the newest one's day, null where there is none. */
  public record Row(UUID agency, String name, int contracts, int amendments, int forceMajeure, int revisedSeries,
      int changedBudget, int other, @Nullable LocalDate lastOn) {}
}
