/**
 * The national signing service (BSrE) over HTTP, as public clients of it show: its first interface (multipart) and its
 * second (JSON). Knows nothing of what is signed.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package id.lelangkinerja.bsre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
