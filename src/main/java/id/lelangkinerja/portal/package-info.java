/** What the public sees: the region, its contracts, what was promised and what was reached. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "sheet", "files", "scoring", "portfolio",
    "sealing", "draw",
    "history", "kept",
    "region",
    "planning",
    "signing", "contract", "measurement", "running"})
@NullMarked
package id.lelangkinerja.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
