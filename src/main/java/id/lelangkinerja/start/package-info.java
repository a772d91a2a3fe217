/** What people read when the program starts: where to open it, or what to do when it cannot start. */
@ApplicationModule(allowedDependencies = {"platform", "database", "identity", "demo"})
@NullMarked
package id.lelangkinerja.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
