/** What agencies offer for a lot: drafts, sealed bids, withdrawals, opened bids and their check. Knows no contracts. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "sheet", "scoring", "sealing", "files", "jobs",
    "history",
    "region", "calendar", "identity", "notice", "planning", "round", "offering"})
@NullMarked
package id.lelangkinerja.bidding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
