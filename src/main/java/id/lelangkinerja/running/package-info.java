/**
 * Contracts while they run, until their end: amendments of what is still ahead, with their addenda, transfers to the
 * successor of an agency, and the closing or termination that freezes the final score; handover acts of those who come
 * into office meanwhile. The contract itself, with its versions and holders, is {@code contract}.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "jobs", "document", "files", "sheet",
    "scoring", "history", "region", "identity", "notice", "ledger", "signing", "inked", "contract", "measurement"})
@NullMarked
package id.lelangkinerja.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
