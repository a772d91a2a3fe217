package id.lelangkinerja.portal.page;

import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * portal/announcement.jte: a round as everyone may read of it. Nothing here tells a reserve, a bid or who offers.
 *
 * @param sealed  whether the hashes of what lay sealed are published
 * @param decided whether a decision of it is public
 */
public record AnnouncementPage(UUID id, String name, String headlineKey, Tag state, Instant opensAt, Instant closesAt,
    int firstYear, int lastYear, List<Stage> stages, List<Year> ceilings, List<Criterion> criteria, List<Lot> lots,
    List<Paper> papers, boolean sealed, boolean decided) {

  /** When a stage is planned, by the key of its name. */
  public record Stage(String key, LocalDate from, LocalDate to) {}

  public record Year(int year, Rupiah amount) {}

  /** With its weight in per cent. */
  public record Criterion(String name, BigDecimal weight) {}

  /** A lot: nobody is named as invited where every agency is. */
  public record Lot(UUID id, int no, String theme, String title, String summary, Tag state, int mostWinners,
      List<Part> problems, List<Part> indicators, List<Part> invited, boolean decided) {}

  /** A problem, an invited agency, or an indicator with its unit and weight. */
  public record Part(UUID id, String name, @Nullable String unit, @Nullable BigDecimal weight) {}

  /** An issued announcement; {@code replacedBy} names the one that puts it right. */
  public record Paper(UUID id, String number, Instant issuedAt, @Nullable String replacedBy) {}
}
