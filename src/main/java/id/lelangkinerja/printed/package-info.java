/**
 * Papers that nobody issues: printed at the reader's wish from what is on record at that moment, such as an action plan or
 * the draft of a decree. Each bears a code, and whoever holds one learns whether it still says what is on record.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "files", "document", "history", "signing"})
@NullMarked
package id.lelangkinerja.printed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
