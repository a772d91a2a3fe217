package id.lelangkinerja.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a picture said about its making before that was taken out of it.
 *
 * @param on        the day by the camera's own clock; null where it did not say
 * @param latitude  in degrees, the north positive, five decimals (about a metre); null where it did not say
 * @param longitude in degrees, the east positive; null together with the latitude
 */
public record Taken(@Nullable LocalDate on, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
  private static final int DECIMALS = 5;

  /** Nothing was said. */
  public static Taken unsaid() {
    return new Taken(null, null, null);
  }

  static Taken of(@Nullable LocalDate on, double latitude, double longitude) {
    return new Taken(on, degrees(latitude), degrees(longitude));
  }

  /** Only so much of it as the sender allows to be kept. */
  public Taken allowed(boolean day, boolean place) {
    return new Taken(day ? on : null, place ? latitude : null, place ? longitude : null);
  }

  private static BigDecimal degrees(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
