/** Random samples for checks in the field: announced, drawn so that nobody can steer it, visited. */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "files", "merkle", "draw", "history", "region",
    "identity", "ledger", "contract", "measurement"})
@NullMarked
package id.lelangkinerja.sampling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
