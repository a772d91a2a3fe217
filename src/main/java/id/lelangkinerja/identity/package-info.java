/** People, the offices they hold for a time, and how they sign in and out. */
@ApplicationModule(allowedDependencies = {"platform", "database", "kept", "web", "sheet", "mail", "history", "intake",
    "region"})
@NullMarked
package id.lelangkinerja.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
