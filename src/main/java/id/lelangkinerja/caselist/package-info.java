/**
 * The cases behind a figure, person by person: only the columns that are needed, encrypted, opened with a reason that is
 * on record, deleted by rule, and never published, searched or downloaded.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "sheet", "jobs", "sealing", "history",
    "region",
    "measurement"})
@NullMarked
package id.lelangkinerja.caselist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
