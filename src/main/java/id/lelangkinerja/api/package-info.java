/** How other systems speak with this one: contracts read and figures delivered as JSON, by tokens alone. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "jobs", "scoring", "region", "token",
    "contract", "measurement"})
@NullMarked
package id.lelangkinerja.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
