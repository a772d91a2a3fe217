package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Sorting;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** portal/gaps.jte: agencies by how far their reports lie from what was verified, and the figures that changed till then. */
public record GapsPage(List<Agency> agencies, List<Figure> figures, List<Choice> years, Sorting sorting, String csv) {
  public GapsPage {
    agencies = List.copyOf(agencies);
    figures = List.copyOf(figures);
    years = List.copyOf(years);
  }

  /** All verified figures, and how many of them were adjusted. */
  public int verified() {
    return agencies.stream().mapToInt(Agency::verified).sum();
  }

  public int adjusted() {
    return agencies.stream().mapToInt(Agency::adjusted).sum();
  }

  /** The gap is in per cent, null where there is none to tell. */
  public record Agency(UUID agency, String name, int verified, int adjusted, int returned, int reportedBetter,
      @Nullable BigDecimal gap) {}

  public record Figure(String agency, String indicator, String unit, int decimals, String periodKey, int period,
      int year, BigDecimal reported, BigDecimal verified, @Nullable BigDecimal gap) {}
}
