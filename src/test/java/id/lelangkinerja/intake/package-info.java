/** Imports, played by the cast: dry runs, decisions, and every kind of table that goes out and comes in again. */
@NullMarked
package id.lelangkinerja.intake;

import org.jspecify.annotations.NullMarked;
