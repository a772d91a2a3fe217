package id.lelangkinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.web.page.Pager;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagerTest {
  @Test
  void a_page_that_does_not_exist_is_the_nearest_one_that_does() {
    assertThat(pager("9", 60).page()).isEqualTo(3);
    assertThat(pager("0", 60).page()).isEqualTo(1);
    assertThat(pager("-1; drop", 60).page()).isEqualTo(1);
    assertThat(pager("99999999999", 0).pages()).isEqualTo(1);
  }

  @Test
  void the_filters_stay_in_the_address_however_they_are_spelled() {
    var pager = pager("2", 60);
    assertThat(pager.offset()).isEqualTo(25);
    assertThat(pager.next()).isEqualTo("/5000/problems?q=a%26b%20%7Bc%7D%3D%25&page=3");
    assertThat(pager.previous()).endsWith("page=1");
  }

  @Test
  void words_are_looked_for_as_written() {
    assertThat(Words.of("  air\u0000 100%_ bersih ").all()).containsExactly("air", "100%_", "bersih");
    assertThat(Words.of("").all()).isEmpty();
    assertThat(Words.of("a b c d e f g h i j").all()).hasSize(8);
  }

  private static Pager pager(String page, int total) {
    return Pager.of(Form.of(Map.of("page", page, "q", "a&b {c}=%", "class", ""), Locale.of("id")), total,
        "/5000/problems", "q", "class");
  }
}
