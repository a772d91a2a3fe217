/** Regions, their terms and missions, their agencies and succession, their settings by date. */
@ApplicationModule(allowedDependencies = {"platform", "database", "kept", "web", "files", "sheet", "scoring", "jobs",
    "history",
    "intake"})
@NullMarked
package id.lelangkinerja.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
