/**
 * The papers of an auction: its announcement with the letters of invitation, and the minutes (berita acara) of its
 * opening and of a lot's presentations, negotiation and award; written by the program from what it knows, numbered
 * without gaps, and never changed once issued.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "files", "document", "history", "region",
    "identity", "portfolio", "ledger", "sealing", "round", "signing", "printed", "bidding", "panel", "award"})
@NullMarked
package id.lelangkinerja.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
