package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * portal/agencies.jte: how many agencies are at work today, and a page of the register. {@code filtered} tells an empty
 * search from an empty register.
 */
public record AgenciesPage(int today, List<Choice> kinds, List<Row> rows, Pager pager, Sorting sorting,
    boolean filtered, String csv, boolean mayDraw, boolean mayImport) {
  public AgenciesPage {
    kinds = List.copyOf(kinds);
    rows = List.copyOf(rows);
  }

  /** One agency; {@code parent} is empty where it belongs to none. */
  public record Row(UUID id, String name, String shortName, String kindKey, String parent, Tag state,
      @Nullable LocalDate from, @Nullable LocalDate to) {}
}
