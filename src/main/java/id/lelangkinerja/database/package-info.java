/** The database: the product's own PostgreSQL, its roles, and transactions that speak for one region only. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {"platform"})
@NullMarked
package id.lelangkinerja.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
