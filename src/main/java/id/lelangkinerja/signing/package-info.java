/**
 * Consent to documents: who agreed to exactly which text, once for each party, with a signature within the document
 * itself; and what anybody may learn of a signed document. Knows nothing of what the text says.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "files", "pades", "bsre", "jobs", "history",
    "region",
    "identity", "ledger"})
@NullMarked
package id.lelangkinerja.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
