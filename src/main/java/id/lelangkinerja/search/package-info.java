/** The search over everything that a reader may see: asks each module, and knows nothing of what they find. */
@ApplicationModule(allowedDependencies = {"platform", "web"})
@NullMarked
package id.lelangkinerja.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
