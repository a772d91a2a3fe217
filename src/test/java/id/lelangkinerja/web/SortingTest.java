package id.lelangkinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.web.page.Sorting;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SortingTest {
  private static final Map<String, String> COLUMNS = Map.of("name", "a.name", "year", "v.year");

  @Test
  void a_column_is_sorted_by_its_first_and_asked_again_by_its_last() {
    var first = asked("name");
    assertThat(first.sql(COLUMNS, "a.code, a.id")).isEqualTo("a.name nulls last, a.code, a.id");
    assertThat(first.aria("name")).isEqualTo("ascending");
    assertThat(first.aria("year")).isNull();
    assertThat(first.link("name")).isEqualTo("/1/agencies?q=a&order=-name");
    var last = asked("-name");
    assertThat(last.sql(COLUMNS, "a.code, a.id")).isEqualTo("a.name desc nulls last, a.code, a.id");
    assertThat(last.aria("name")).isEqualTo("descending");
    assertThat(last.link("name")).isEqualTo("/1/agencies?q=a&order=name");
    assertThat(last.link("year")).isEqualTo("/1/agencies?q=a&order=year");
  }

  @Test
  void what_is_no_column_of_the_list_is_never_sorted_by() {
    for (var typed : new String[]{"", "-", "--name", "password_hash", "name; drop table agency", "a.name", "NAME"}) {
      assertThat(asked(typed).sql(COLUMNS, "a.id")).as(typed).isEqualTo("a.id");
    }
  }

  private static Sorting asked(String order) {
    return Sorting.of(Form.of(Map.of("order", order), Locale.of("id")), COLUMNS, "/1/agencies?q=a");
  }
}
