/**
 * Reads what stands at an address elsewhere. Nobody here vouches for that address or for what it answers: only addresses
 * of the open network are reached, each checked before it is, and no more is taken or waited for than is said.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lelangkinerja.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
