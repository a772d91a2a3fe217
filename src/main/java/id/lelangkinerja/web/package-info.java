/** What every page is made with: shell, texts and numbers by locale, forms, answers to posts, errors. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {"platform", "database"})
@NullMarked
package id.lelangkinerja.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
