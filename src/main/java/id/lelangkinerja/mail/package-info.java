/** Letters by mail: written with the act that causes them, sent afterwards, never twice on purpose. */
@ApplicationModule(allowedDependencies = {"platform", "database", "jobs"})
@NullMarked
package id.lelangkinerja.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
