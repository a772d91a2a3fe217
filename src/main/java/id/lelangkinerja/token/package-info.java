/** The tokens by which other systems act for the person who made them: made, shown once, revoked, recognised. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "jobs", "history", "region", "identity",
    "notice"})
@NullMarked
package id.lelangkinerja.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
