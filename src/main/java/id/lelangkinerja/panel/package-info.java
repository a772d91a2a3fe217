/**
 * The panel: presentations, score sheets, the negotiation of targets and the integrity pact. Who reads a bid here reads
 * it opened; its rivals read nothing.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "sheet", "scoring", "document", "files",
    "history",
    "region",
    "identity", "notice", "jobs", "planning", "round", "signing", "bidding"})
@NullMarked
package id.lelangkinerja.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
