package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Bell;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what each request of somebody signed in needs, anew for each of them. */
@Component
class Arriving {
  private final OfficeQuery offices;
  private final ObjectProvider<Bell> bell;

  Arriving(OfficeQuery offices, ObjectProvider<Bell> bell) {
    this.offices = offices;
    this.bell = bell;
  }

  /** Who asks; {@code unread} is how many notices wait, null where the request is not for a page. */
  record Arrived(OfficeQuery.Asking asking, @Nullable Integer unread) {}

  /** The active person with the offices of that day in the region, perhaps none; empty for someone deactivated. */
  public Optional<Arrived> arrive(RegionId region, PersonId person, LocalDate day, boolean forPage) {
    return offices.asking(region, person, day).map(asking -> new Arrived(asking,
        forPage && !asking.acting().grants().isEmpty() ? bell.getObject().unread(asking.acting()) : null));
  }
}
