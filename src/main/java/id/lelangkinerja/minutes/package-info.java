/**
 * The minutes (berita acara) of an auction: of its opening, of a lot's presentations, negotiation and award, written
 * by the program from what it knows, numbered without gaps, and never changed once issued.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "files", "document", "history", "region",
    "identity", "ledger", "sealing", "round", "signing", "bidding", "panel", "award"})
@NullMarked
package id.lelangkinerja.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
