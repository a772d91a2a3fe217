/**
 * Target offers: lots whose target the head of the region names. The named agencies are asked one after the other
 * whether they are able; only who is may bid. Knows nothing of bids.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "jobs", "history", "region", "notice",
    "round"})
@NullMarked
package id.lelangkinerja.offering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
