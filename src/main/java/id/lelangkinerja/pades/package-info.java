/**
 * Signatures within PDFs (PAdES) and the installation's own certificate authority: affixes a signature as a further
 * revision of a document, and says of any PDF who signed it and whether it was changed since. Knows nothing of who may
 * sign what.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package id.lelangkinerja.pades;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
