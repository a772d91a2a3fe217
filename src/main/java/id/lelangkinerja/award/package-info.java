/**
 * The award of a lot: the ranking of its bids, what is proposed for all lots of a round together, the mayor's
 * decision with its reasons, the objections to it and what they lead to, and the way to the contract.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "files", "jobs", "scoring", "portfolio",
    "document",
    "history",
    "region", "calendar",
    "identity", "notice", "planning", "round", "signing", "printed", "bidding", "panel"})
@NullMarked
package id.lelangkinerja.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
