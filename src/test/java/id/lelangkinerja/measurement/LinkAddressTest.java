package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
  @ParameterizedTest
  @CsvSource({"https://malangkota.bps.go.id/tabel?id=3#a,https://malangkota.bps.go.id/tabel?id=3#a",
      "  HTTPS://MalangKota.go.id  ,https://malangkota.go.id/",
      "https://malang.go.id:8443/x,https://malang.go.id:8443/x",
      "https://malang.go.id?q=1,https://malang.go.id/?q=1", "https://malang.go.id/bukti é,",
      "https://mаlang.go.id/,https://xn--mlang-4ve.go.id/",
      "https://malang.go.id/gizi/é,https://malang.go.id/gizi/%C3%A9"})
  void an_address_is_kept_in_plain_letters(String typed, String kept) {
    if (kept == null) {
      assertRefused(Reason.LINK_UNREADABLE, typed);
    } else {
      assertThat(LinkAddress.of(typed).value()).isEqualTo(kept);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://malang.go.id", "javascript:alert(1)", "malang.go.id", "", "data:text/html,x",
      "//malang.go.id", "ftp://malang.go.id"})
  void only_protected_addresses_are_taken(String typed) {
    assertRefused(Reason.LINK_NOT_HTTPS, typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://admin:rahasia@malang.go.id/", "https://malang.go.id@jahat.example/"})
  void none_carries_a_name_or_password(String typed) {
    assertRefused(Reason.LINK_CREDENTIALS, typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://", "https://localhost/x", "https://127.0.0.1/", "https://[::1]/",
      "https://malang.go.id\\x",
      "https://malang.go.id/a b", "https://malang.go.id/\u202Egnp.x", "https://malang..id/", "https://malang.go.id:x/",
      "https://malang.go.id/%zz", "https://mal_ang.go.id/"})
  void what_is_no_address_of_a_page_is_refused(String typed) {
    assertRefused(Reason.LINK_UNREADABLE, typed);
  }

  @Test
  void a_very_long_address_is_refused() {
    assertRefused(Reason.TOO_LONG, "https://malang.go.id/" + "a".repeat(1000));
  }

  private static void assertRefused(Reason reason, String typed) {
    assertThatThrownBy(() -> LinkAddress.of(typed)).isInstanceOfSatisfying(Refused.class,
        no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
