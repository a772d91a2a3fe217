/**
 * The mathematics of an append-only log that nobody needs to trust: hashes of RFC 6962, tiles, signed checkpoints and
 * proofs in the forms of C2SP (tlog-tiles, signed-note, tlog-checkpoint, tlog-proof), and the command that verifies
 * them without server or database. Pure: no SQL, no clock, no Spring.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.lelangkinerja.merkle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
