/**
 * What a figure is worth: achievement, scores, categories, the truth-inducing score, pace and the ranking of bids.
 * Pure: no database, no clock, no texts.
 *
 * <p>
 * Every number is an exact decimal. Sums and products are exact; a division keeps 34 significant digits
 * ({@link java.math.MathContext#DECIMAL128}), so results are equal by {@code compareTo}, not by {@code equals}.
 * Nothing is rounded here: thresholds look at the unrounded value, and only who shows a number rounds it (HALF_UP).
 * Values are expected as the database holds them, of ordinary size; whoever parses text refuses {@code 1e400}.
 * Arguments that can't occur in a valid record (a range with its ends exchanged, a negative weight) are refused with
 * {@link IllegalArgumentException}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.lelangkinerja.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
