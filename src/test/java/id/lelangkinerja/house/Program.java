package id.lelangkinerja.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.ref.SoftReference;

/**
 * The program's own classes, read once for all tests that look at them: reading takes longer than looking. They are
 * given back where memory is short, since the tests that follow in this process hold many programs in it.
 */
final class Program {
  private static SoftReference<JavaClasses> read = new SoftReference<>(null);

  private Program() {}

  static synchronized JavaClasses classes() {
    var classes = read.get();
    if (classes == null) {
      classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.lelangkinerja");
      read = new SoftReference<>(classes);
    }
    return classes;
  }
}
