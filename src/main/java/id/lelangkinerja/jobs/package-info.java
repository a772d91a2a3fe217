/** Background work: what recurs, when, and that each time it runs on one node only. Knows nothing of what is done. */
@ApplicationModule(allowedDependencies = {"platform", "database"})
@NullMarked
package id.lelangkinerja.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
