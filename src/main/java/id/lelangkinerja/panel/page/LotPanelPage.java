package id.lelangkinerja.panel.page;

import id.lelangkinerja.web.page.OffPlan;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Sorting;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * panel/lot.jte: the presentations of a lot. {@code beginUrl} is where the next stage begins, for those who may begin
 * it now, {@code early} how far that is off the calendar, so that a reason is asked for;
 * {@code waitKey} says what still stands in the way; {@code streamUrl} is where changes are told of what {@code live} says in a
 * few signs, null for those who are not told.
 */
public record LotPanelPage(int no, String title, String roundName, Tag state, String headlineKey, int done, int total,
    List<Row> rows, Sorting sorting, String csv, boolean showsSheets, @Nullable String beginUrl,
    @Nullable OffPlan early, @Nullable LocalDate itself,
    String beginKey,
    String waitKey, String nextKey,
    String lotUrl,
    String roundUrl, List<Shell.Item> tabs, @Nullable String streamUrl, String live) {

  /** One bid; sheets handed in of sheets due, 0 of 0 before its presentation. */
  public record Row(String agency, Tag state, @Nullable Instant startsAt, @Nullable String place, int handedIn, int due,
      String url, @Nullable String sheetUrl) {}
}
