/** Papers: turns a page of text into a PDF that is kept for good. Knows nothing of what it says. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package id.lelangkinerja.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
