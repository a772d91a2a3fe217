/** Drawing, and drawing again. */
@NullMarked
package id.lelangkinerja.draw;

import org.jspecify.annotations.NullMarked;
