package id.lelangkinerja.round.page;

import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;

/** round/rounds.jte. {@code open} says how many rounds take bids now. */
public record RoundsPage(int total, int open, List<Row> rows, Listing list, List<Shell.Item> tabs,
    boolean mayPlan) {
  public record Row(String name, String url, Tag tag, Instant closesAt, int lots) {}
}
