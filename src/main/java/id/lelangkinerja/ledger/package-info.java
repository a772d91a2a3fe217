/**
 * The tamper-evident history: every act of the installation as a salted commitment in one append-only tree, its signed
 * checkpoints and tiles for everyone to fetch, and the proof that an act stands in it.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "jobs", "mail", "merkle", "files", "history",
    "region",
    "identity", "notice"})
@NullMarked
package id.lelangkinerja.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
