package id.lelangkinerja.signing;

import id.lelangkinerja.bsre.Bsre;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The national signing service, where the operator has an account with it. */
public final class National {
  private final @Nullable Bsre service;

  National(@Nullable Bsre service) {
    this.service = service;
  }

  /** Whether people sign by it here; otherwise they do by certificates of this installation. */
  public boolean isOn() {
    return service != null;
  }

  Optional<Bsre> service() {
    return Optional.ofNullable(service);
  }
}
