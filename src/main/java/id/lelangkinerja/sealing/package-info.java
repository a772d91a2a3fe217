/**
 * Sealed documents: what an agency offers is readable for nobody, the database's administrator included, until the
 * round's private key opens it or the holder of the receipt shows its code. Pure cryptography, no Spring, no SQL.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lelangkinerja.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
