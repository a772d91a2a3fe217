/** What was realised: awaited figures, reports with evidence, verification, corrections, and how far a promise is. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "sheet", "jobs", "files", "scoring", "merkle",
    "history", "kept",
    "region", "calendar", "intake", "identity", "notice", "planning", "round", "signing", "bidding", "panel", "award",
    "contract"})
@NullMarked
package id.lelangkinerja.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
