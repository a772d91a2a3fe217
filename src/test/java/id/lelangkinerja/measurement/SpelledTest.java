package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledTest {
  @ParameterizedTest
  @CsvSource({"0,nol,zero", "11,sebelas,eleven", "15,lima belas,fifteen", "40,empat puluh,forty",
      "100,seratus,one hundred", "1000,seribu,one thousand",
      "1234.50,seribu dua ratus tiga puluh empat koma lima,one thousand two hundred thirty-four point five",
      "-2.05,minus dua koma nol lima,minus two point zero five",
      "1001000,satu juta seribu,one million one thousand", "2000000000000,dua triliun,two trillion",
      "0.000001,nol koma nol nol nol nol nol satu,zero point zero zero zero zero zero one",
      "211000,dua ratus sebelas ribu,two hundred eleven thousand"})
  void a_number_is_read_back_in_the_words_of_its_reader(String number, String indonesian, String english) {
    assertThat(Spelled.of(new BigDecimal(number), Locale.of("id"))).isEqualTo(indonesian);
    assertThat(Spelled.of(new BigDecimal(number), Locale.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"99999999999999.999999", "100000000000000"})
  void the_largest_figures_have_words_too(String number) {
    assertThat(Spelled.of(new BigDecimal(number), Locale.of("id"))).contains("triliun");
  }
}
