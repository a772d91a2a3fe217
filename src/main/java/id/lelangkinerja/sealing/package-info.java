/**
 * Sealed documents: what an agency offers is readable for nobody, the database's administrator included, until the
 * round's private key opens it (the installation's, or joined from the shares of two holders) or the holder of the
 * receipt shows its code. Pure cryptography, no SQL, and of Spring only what finds the signing key.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lelangkinerja.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
