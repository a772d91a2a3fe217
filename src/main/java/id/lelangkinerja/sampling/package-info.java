/** Random samples for checks in the field: announced, drawn so that nobody can steer it, visited. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "jobs", "files", "merkle", "draw", "history",
    "region", "identity", "notice", "ledger", "contract", "measurement"})
@NullMarked
package id.lelangkinerja.sampling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
