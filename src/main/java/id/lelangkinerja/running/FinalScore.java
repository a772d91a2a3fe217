package id.lelangkinerja.running;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A contract's score of one year as it was frozen, in per cent; null where nothing of the year was verified, or due.
 *
 * @param missing          how many of the year's figures were not verified
 * @param score            of what was verified
 * @param scoreWithMissing the same with what was missing as 0
 */
public record FinalScore(int year, int missing, @Nullable BigDecimal score, @Nullable BigDecimal scoreWithMissing) {}
