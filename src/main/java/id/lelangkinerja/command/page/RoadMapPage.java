package id.lelangkinerja.command.page;

import id.lelangkinerja.web.page.Crumb;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** command/road-map.jte: the years of one contract, or of an agency's contracts: path, figures, pace, sources. */
public record RoadMapPage(String title, Sentence headline, List<Crumb> crumbs, String csv, List<Block> blocks) {
  public RoadMapPage {
    crumbs = List.copyOf(crumbs);
    blocks = List.copyOf(blocks);
  }

  /** One contract. */
  public record Block(UUID contract, String number, String title, String agency, String url, List<Road> roads) {
    public Block { roads = List.copyOf(roads); }
  }

  /** One indicator's way from its baseline to its last target. */
  public record Road(UUID indicator, String name, String unit, int decimals, Start start, RoadChart chart,
      List<Speed> speeds, List<Year> years, List<Point> points) {
    public Road {
      speeds = List.copyOf(speeds);
      years = List.copyOf(years);
      points = List.copyOf(points);
    }
  }

  /** Where it starts, and where its figures come from. */
  public record Start(BigDecimal baseline, LocalDate asOf, String source, String figures) {}

  /** How fast it must go towards one target, said in words, and whether that is well. */
  public record Speed(Sentence said, Tag tag) {}

  /** A year's target, the signed one where an amendment has changed it, and what the year has come to. */
  public record Year(String year, BigDecimal target, @Nullable BigDecimal signed, @Nullable BigDecimal reached,
      boolean verified, @Nullable BigDecimal percent, String url) {}

  /** One period with a figure; the key names it, with its number and year. */
  public record Point(String periodKey, int period, String year, BigDecimal value, boolean verified) {}
}
