/** What every module speaks in: who acts for which region, money, refusals and links. Small and flat. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package id.lelangkinerja.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
