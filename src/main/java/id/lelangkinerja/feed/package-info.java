/**
 * Numbers that other systems publish, fetched by a timetable and written down as figures of an agency, in the name of a
 * person who works there: what is fetched, what its rows mean, and what came of each time.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "sheet", "jobs", "sealing", "fetch", "history",
    "region", "identity", "notice", "measurement"})
@NullMarked
package id.lelangkinerja.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
