/** Figures written down where there is no connection: kept on the device, sent once when there is one again. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "jobs", "region", "identity", "measurement"})
@NullMarked
package id.lelangkinerja.offline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
