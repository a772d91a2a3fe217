/** Tables that people hand in: shown first for what they would do, then taken in whole and once, or not at all. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "files", "sheet", "history"})
@NullMarked
package id.lelangkinerja.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
