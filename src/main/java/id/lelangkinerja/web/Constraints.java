package id.lelangkinerja.web;

import id.lelangkinerja.platform.Reason;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;

/** From a broken database constraint to the reason of the catalogue that says the same. */
public final class Constraints {
  private Constraints() {}

  /** Empty where the constraint stands for no reason of the catalogue. */
  public static Optional<Reason> reasonOf(DataIntegrityViolationException broken) {
    if (broken.getMostSpecificCause() instanceof PSQLException cause && cause.getServerErrorMessage() != null) {
      return Optional.ofNullable(cause.getServerErrorMessage().getConstraint()).flatMap(Reason::ofConstraint);
    }
    return Optional.empty();
  }
}
