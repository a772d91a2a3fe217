package id.lelangkinerja.panel.page;

import id.lelangkinerja.web.page.Crumb;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which bid a page is about, where it stands, and the addresses around it. {@code condition} is what was accepted as the
 * condition of a target named from the top, null where there is none.
 */
public record Subject(String agency, int lotNo, String lotTitle, String roundName, Tag state,
    @Nullable LocalDate answerBy, @Nullable String condition, String roundUrl, String lotUrl, String lotPanelUrl,
    String bidUrl, String panelUrl) {
  /** The way back from the page, the nearest last; what stands between it and the lot's page is given. */
  public List<Crumb> crumbs(Shell shell, Crumb... nearer) {
    var t = shell.t();
    var lot = new Crumb(t.get("panel.lot", lotNo, lotTitle), lotUrl);
    var way = Stream.of(new Crumb(t.get("rounds.title"), shell.links().auction().rounds()),
        new Crumb(roundName, roundUrl), lot,
        new Crumb(t.get("lot.tab.panel"), lotPanelUrl));
    return Stream.concat(way, Stream.of(nearer)).toList();
  }
}
