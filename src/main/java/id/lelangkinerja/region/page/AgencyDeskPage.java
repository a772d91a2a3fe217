package id.lelangkinerja.region.page;

import id.lelangkinerja.web.page.ActRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** region/agency-desk.jte: one agency before its administrator; {@code going} while nothing has decided its end. */
public record AgencyDeskPage(AgencyRegisterPage.Row agency, String code, boolean going, List<Name> names,
    List<Link> before, List<Link> after, List<ActRow> history) {
  public AgencyDeskPage {
    names = List.copyOf(names);
    before = List.copyOf(before);
    after = List.copyOf(after);
    history = List.copyOf(history);
  }

  /** A name it has or had; {@code from} is null where it always had it. */
  public record Name(String name, String shortName, @Nullable LocalDate from, String legalBasis) {}

  /** An agency before or after it; what is not known is null or empty. */
  public record Link(UUID id, String name, String kindKey, @Nullable LocalDate on, String legalBasis,
      @Nullable BigDecimal share) {}
}
