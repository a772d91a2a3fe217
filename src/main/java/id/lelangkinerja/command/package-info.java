/** The command centre: the state of every promise in one look, and the way down from a number to its evidence. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "document", "sheet", "scoring", "history",
    "kept",
    "region",
    "planning",
    "contract", "measurement"})
@NullMarked
package id.lelangkinerja.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
