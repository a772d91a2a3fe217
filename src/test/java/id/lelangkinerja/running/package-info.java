/** Contracts while they run: amended, transferred, closed. */
@NullMarked
package id.lelangkinerja.running;

import org.jspecify.annotations.NullMarked;
