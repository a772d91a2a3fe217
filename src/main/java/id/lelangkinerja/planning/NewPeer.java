package id.lelangkinerja.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an indicator that was published for another place, such as a city of the same size.
 *
 * @param place at most 120 characters
 * @param year  1945 to 2100
 * @param value at most 14 digits and 6 decimals, in the indicator's unit
 * @param asOf  the day on which the source was published or read
 */
public record NewPeer(String place, int year, BigDecimal value, String source, LocalDate asOf, @Nullable String note) {}
