/**
 * Contracts: what an agency promises for the years of a round and the mayor accepts, drawn up from the award without
 * retyping, signed by both within exactly the same document, and in force from the second signature on.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "sheet", "document", "files", "scoring",
    "history",
    "region", "identity", "notice", "ledger", "merkle", "planning", "round", "signing", "inked", "bidding", "panel",
    "award"})
@NullMarked
package id.lelangkinerja.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
