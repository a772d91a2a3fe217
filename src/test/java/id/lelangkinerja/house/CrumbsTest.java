package id.lelangkinerja.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CrumbsTest {
  /** Pages that nothing stands above: the navigation leads to them, or one comes to them from outside. */
  private static final Set<String> TOP = Set.of("planning/tree.jte", "planning/indicators.jte", "planning/problems.jte",
      "region/administration.jte", "region/agencies.jte", "intake/imports.jte", "identity/people.jte",
      "identity/profile.jte", "identity/work.jte", "identity/sign-in.jte", "identity/password.jte",
      "identity/forgotten.jte", "identity/invitation.jte", "identity/gone.jte", "identity/setup.jte");
  private static final Set<String> MODULES = Set.of("planning", "region", "intake", "identity");
  private static final Pattern LAYOUT = Pattern.compile("@template\\.layout\\(");

  @Test
  void every_page_below_another_tells_where_one_is() {
    assertThat(Sources.under(Sources.TEMPLATES, ".jte").stream()
        .filter(source -> LAYOUT.matcher(source.text()).find() && !source.text().contains("crumbs = "))
        .map(source -> Sources.TEMPLATES.relativize(source.path()).toString().replace('\\', '/'))
        .filter(name -> MODULES.contains(name.replaceAll("/.*", "")))).isSubsetOf(TOP);
  }
}
