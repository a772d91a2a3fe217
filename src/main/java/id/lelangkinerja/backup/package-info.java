/**
 * Backup and restore of one installation's home (database, files, keys) as one archive, by one command each, while the
 * program runs or not.
 */
@ApplicationModule(allowedDependencies = {"platform", "database"})
@NullMarked
package id.lelangkinerja.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
