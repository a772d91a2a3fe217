/** Files that people hand in and documents that the program issues: kept outside the database under their hash. */
@ApplicationModule(allowedDependencies = {"platform", "database"})
@NullMarked
package id.lelangkinerja.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
