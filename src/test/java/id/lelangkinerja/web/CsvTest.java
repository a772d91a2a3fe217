package id.lelangkinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+62341", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\uFF1D1", "|calc", "\u200B=1"})
  void a_text_that_reads_as_a_formula_is_led_by_an_apostrophe(String text) {
    var csv = new Csv("a");
    csv.row(text);
    assertThat(csv.content()).contains("'" + text);
  }

  @Test
  void numbers_stay_numbers_and_absent_cells_stay_empty() {
    var csv = new Csv("a", "b", "c");
    csv.row(new BigDecimal("-4.600000"), null, "-1.5");
    csv.row(new BigDecimal("1200.000000"), "P-01", "a - b");
    assertThat(csv.content()).isEqualTo("a,b,c\r\n-4.6,,-1.5\r\n1200,P-01,a - b\r\n");
  }

  @Test
  void commas_quotes_and_new_lines_are_quoted() {
    var csv = new Csv("a", "b");
    csv.row("dua, \"tiga\"\nempat", List.of("KEMISKINAN", "IPM"));
    assertThat(csv.content()).isEqualTo("a,b\r\n\"dua, \"\"tiga\"\"\nempat\",KEMISKINAN; IPM\r\n");
  }
}
