/**
 * Rounds and their lots: what is auctioned, by which calendar, criteria and panel, below which ceilings, and the stages
 * through which each lot moves.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "sheet", "scoring", "sealing", "jobs",
    "history",
    "region",
    "identity", "notice", "planning"})
@NullMarked
package id.lelangkinerja.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
