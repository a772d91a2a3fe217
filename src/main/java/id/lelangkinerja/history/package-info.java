/** The record of every act: who, in which roles, when, what. Rows are only ever added. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web"})
@NullMarked
package id.lelangkinerja.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
