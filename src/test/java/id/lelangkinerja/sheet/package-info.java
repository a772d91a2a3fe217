/** Tables written and read back, and files made to do harm. */
@NullMarked
package id.lelangkinerja.sheet;

import org.jspecify.annotations.NullMarked;
