/** Measurements: who reports and who verifies, what is public, and what the figures achieve. */
@NullMarked
package id.lelangkinerja.measurement;

import org.jspecify.annotations.NullMarked;
