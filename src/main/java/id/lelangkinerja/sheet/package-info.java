/** Tables in and out: lists to download as CSV or XLSX, and files of either kind read row by row within limits. */
@ApplicationModule(allowedDependencies = {"platform", "web"})
@NullMarked
package id.lelangkinerja.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
