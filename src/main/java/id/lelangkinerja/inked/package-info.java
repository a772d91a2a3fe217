/**
 * Documents that the parties sign by hand on paper, instead of electronically: the scan is brought, two officials compare and
 * attest it, and both signatures count. What the document is, who makes it and what follows its own module says.
 */
@ApplicationModule(allowedDependencies = {"platform", "database", "web", "files", "history", "notice", "region",
    "identity", "signing"})
@NullMarked
package id.lelangkinerja.inked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
