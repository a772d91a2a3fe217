/**
 * What people are told: on screen always, by mail as each chose. Every notice says what, until when, and leads to it.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "sheet", "jobs", "mail", "region", "identity"})
@NullMarked
package id.lelangkinerja.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
