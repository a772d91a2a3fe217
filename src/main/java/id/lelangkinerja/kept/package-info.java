/** What was computed from rows is kept until one of them changes: the stamps of contracts, and values beside them. */
@ApplicationModule(allowedDependencies = {"platform", "database"})
@NullMarked
package id.lelangkinerja.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
