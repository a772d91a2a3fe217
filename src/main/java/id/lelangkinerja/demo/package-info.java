/**
 * The demo: Kota Malang's programme played through the use cases with a moved clock, real facts with their sources and
 * everything else labelled as sample.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "document", "files", "scoring", "sealing",
    "jobs", "draw", "ledger", "sampling",
    "history",
    "region", "calendar",
    "identity", "notice", "token", "planning", "round", "offering", "signing", "bidding", "panel", "award", "minutes",
    "contract",
    "measurement", "caselist", "fetch", "feed",
    "running", "agreement"})
@NullMarked
package id.lelangkinerja.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
