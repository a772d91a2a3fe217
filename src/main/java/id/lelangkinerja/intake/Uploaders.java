package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.util.Optional;

/** Who handed a file in, as they may act now: the module that knows people answers. */
public interface Uploaders {
  /** With the offices of today; empty for someone who was deactivated since. */
  Optional<Acting> now(RegionId region, PersonId person);
}
