/** The days on which a region's offices work: Mondays to Fridays without the holidays that the region keeps. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "sheet", "history", "intake", "region"})
@NullMarked
package id.lelangkinerja.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
