package id.lelangkinerja.identity;

import id.lelangkinerja.intake.Uploaders;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells imports what their uploaders may do when their files are worked on. */
@Component
class UploadersNow implements Uploaders {
  private final OfficeQuery offices;
  private final Today today;

  UploadersNow(OfficeQuery offices, Today today) {
    this.offices = offices;
    this.today = today;
  }

  @Override
  public Optional<Acting> now(RegionId region, PersonId person) {
    return offices.acting(person, region, today.day());
  }
}
