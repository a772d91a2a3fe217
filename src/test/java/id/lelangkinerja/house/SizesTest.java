package id.lelangkinerja.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaConstructor;
import org.junit.jupiter.api.Test;

class SizesTest {
  private static final int LONGEST_FILE = 300;
  private static final int MOST_PARAMETERS = 7;

  @Test
  void no_file_is_longer_than_a_reader_can_hold() {
    assertThat(Sources.under(Sources.MAIN, ".java").stream()
        .filter(source -> source.text().lines().count() > LONGEST_FILE).map(Sources.Source::name)).isEmpty();
  }

  @Test
  void no_class_that_works_asks_for_more_than_seven_others() {
    assertThat(Program.classes().stream().filter(type -> !type.isRecord())
        .flatMap(type -> type.getConstructors().stream())
        .filter(constructor -> constructor.getRawParameterTypes().size() > MOST_PARAMETERS)
        .map(JavaConstructor::getFullName)).isEmpty();
  }

  @Test
  void no_package_is_a_drawer_for_everything() {
    noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..")
        .check(Program.classes());
    noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper").orShould()
        .haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Util").orShould()
        .haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("DTO").check(Program.classes());
  }
}
