/** Rounds and lots, tried by rule, by use case and by page. */
@NullMarked
package id.lelangkinerja.round;

import org.jspecify.annotations.NullMarked;
