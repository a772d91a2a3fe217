/** The planning tree of a term, the indicators with their published figures, and the problems the public suffers. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "sheet", "scoring", "history", "intake",
    "region",
    "identity"})
@NullMarked
package id.lelangkinerja.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
