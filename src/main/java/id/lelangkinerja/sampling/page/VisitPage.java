package id.lelangkinerja.sampling.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** sampling/visit.jte: the form for a phone, or what was found; {@code checker} is to whom the visit is assigned, null for nobody. */
public record VisitPage(Facts facts, String back, String action, boolean mayRecord,
    @Nullable String checker, List<Choice> results,
    @Nullable Found found) {
  public VisitPage { results = List.copyOf(results); }

  public record Facts(String indicator, String agency, String periodKey, int period, int year, BigDecimal value,
      BigDecimal stands, String unit, int decimals, String source, String figureUrl) {}

  /** The place is null where it was not told. */
  public record Found(Tag tag, @Nullable BigDecimal seen, String finding, LocalDate on, @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude, List<Photo> photos) {
    public Found { photos = List.copyOf(photos); }
  }

  public record Photo(String name, String url) {}
}
