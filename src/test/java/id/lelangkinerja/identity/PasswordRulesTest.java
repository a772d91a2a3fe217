package id.lelangkinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  @ParameterizedTest
  @ValueSource(strings = {"password1234", "P@ssw0rd2024!", "katasandi2025", "lelang-kinerja", "walikotamalang1",
      "adminadmin12", "aaaaaaaaaaaa", "abababababab", "123456789012", "098765432109876", "qwertyuiopasdf",
      "abcdefghijklm", "malang123malang123", "indonesia2045", "bismillah1234", "selamat pagi 99", "111122223333"})
  void what_guessers_try_first_is_refused(String password) {
    assertThat(reason(password)).isEqualTo(Reason.PASSWORD_COMMON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kuda hijau minum teh tubruk", "b8Vt-qkz0-Lw3r", "genting merah, sepeda biru",
      "沙漠里的绿色小马在喝一杯热茶",
      "walikota suka durian montong"})
  void a_few_unrelated_words_or_random_signs_will_do(String password) {
    assertThatCode(() -> PasswordRules.check(password, "password", "Wayan Contoh", "wayan")).doesNotThrowAnyException();
  }

  @Test
  void eleven_signs_are_too_few_and_a_letter_with_its_accent_is_one() {
    assertThat(reason("b8Vt-qkz0-L")).isEqualTo(Reason.PASSWORD_SHORT);
    assertThat(reason("b8Vt-qkz0-e\u0301")).isEqualTo(Reason.PASSWORD_SHORT);
  }

  @Test
  void the_own_name_is_refused_however_it_is_written() {
    assertThat(reason("xx-CONTOH-7719-yy")).isEqualTo(Reason.PASSWORD_HOLDS_NAME);
    assertThat(reason("7719 dinkes-op kuda")).isEqualTo(Reason.PASSWORD_HOLDS_NAME);
  }

  private static Reason reason(String password) {
    var thrown = new Reason[1];
    assertThatThrownBy(() -> PasswordRules.check(password, "password", "Wayan Contoh", "dinkes-op"))
        .isInstanceOfSatisfying(Refused.class, refused -> thrown[0] = refused.reason());
    return thrown[0];
  }
}
