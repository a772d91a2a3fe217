/** Consent to documents: who agreed to exactly which text, once for each party. Knows nothing of what the text says. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "history", "region", "identity"})
@NullMarked
package id.lelangkinerja.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
