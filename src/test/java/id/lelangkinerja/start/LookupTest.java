package id.lelangkinerja.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class LookupTest {
  record Kettle(String colour) {}

  record Tea(Kettle from) {}

  record Coffee(@Qualifier("spare") Kettle from) {}

  @Test
  void a_class_is_found_under_its_own_name_before_others_of_its_kind() {
    try (var beans = kitchen(Kettle.class.getName())) {
      assertThat(beans.getBean(Tea.class).from().colour()).isEqualTo("black");
    }
  }

  @Test
  void whoever_names_another_gets_that_one() {
    try (var beans = kitchen(Kettle.class.getName())) {
      assertThat(beans.getBean(Coffee.class).from().colour()).isEqualTo("white");
    }
  }

  @Test
  void one_that_is_marked_as_the_primary_goes_before() {
    try (var beans = kitchen(Kettle.class.getName(), definition -> definition.setPrimary(true))) {
      assertThat(beans.getBean(Tea.class).from().colour()).isEqualTo("white");
    }
  }

  @Test
  void two_that_go_by_other_names_are_a_fault_as_ever() {
    assertThatThrownBy(() -> kitchen("usual").close()).isInstanceOf(UnsatisfiedDependencyException.class)
        .hasRootCauseInstanceOf(NoUniqueBeanDefinitionException.class);
  }

  @Test
  void definitions_are_settled_before_the_first_bean_is_made() {
    try (var beans = kitchen(Kettle.class.getName())) {
      assertThat(beans.getBean("settled")).isEqualTo(true);
    }
  }

  private static AnnotationConfigApplicationContext kitchen(String usual, BeanDefinitionCustomizer... spare) {
    var beans = new AnnotationConfigApplicationContext();
    beans.registerBean("settled", Boolean.class, () -> beans.getDefaultListableBeanFactory().isConfigurationFrozen());
    beans.registerBean(usual, Kettle.class, () -> new Kettle("black"));
    beans.registerBean("spare", Kettle.class, () -> new Kettle("white"), spare);
    beans.register(Lookup.class, Tea.class, Coffee.class);
    beans.refresh();
    return beans;
  }
}
