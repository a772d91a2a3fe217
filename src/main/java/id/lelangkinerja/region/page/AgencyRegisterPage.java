package id.lelangkinerja.region.page;

import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** region/agency-register.jte: the register as its administrator keeps it. */
public record AgencyRegisterPage(int today, List<Row> rows, Pager pager, boolean filtered) {
  public AgencyRegisterPage { rows = List.copyOf(rows); }

  /** One agency; {@code parent} is empty where it belongs to none. */
  public record Row(UUID id, String name, String shortName, String kindKey, String parent, Tag state,
      @Nullable LocalDate from, @Nullable LocalDate to) {}
}
