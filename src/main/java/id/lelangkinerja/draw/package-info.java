/**
 * Random samples that anyone can draw again: what is announced, two officials' commitments, the root of the log, the
 * drawing itself and the command that repeats it. Pure: it needs neither a server nor a database.
 */
@ApplicationModule(allowedDependencies = {"merkle"})
@NullMarked
package id.lelangkinerja.draw;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
