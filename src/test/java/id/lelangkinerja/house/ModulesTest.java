package id.lelangkinerja.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.LelangKinerja;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(LelangKinerja.class);

  @Test
  void each_module_uses_only_those_that_it_declares() {
    MODULES.verify();
  }

  @Test
  void every_module_declares_what_it_may_use_and_that_nothing_is_null() {
    for (var source : Sources.under(Sources.MAIN, "package-info.java")) {
      assertThat(source.text()).as(source.path().toString()).contains("@NullMarked");
      var depth = Sources.MAIN.relativize(source.path()).getNameCount();
      if (depth == 2) {
        assertThat(source.text()).as(source.path().toString()).contains("allowedDependencies");
      }
    }
  }
}
