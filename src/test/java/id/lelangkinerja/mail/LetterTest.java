package id.lelangkinerja.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {
  @Test
  void goes_to_one_plain_address_and_to_nothing_that_could_hold_a_header_or_a_second_one() {
    assertThat(Letter.isAddress("siti.aminah+lelang@dinkes.malangkota.go.id")).isTrue();
    for (var typed : List.of("", "siti", "siti@localhost", "siti@dinkes.go.id\r\nBcc: all@go.id",
        "siti@dinkes.go.id,budi@dinsos.go.id", "Siti <siti@dinkes.go.id>", "siti @dinkes.go.id", "@dinkes.go.id",
        "a@b@c.id", "siti@dinkes.go.id\n", "x".repeat(65) + "@dinkes.go.id")) {
      assertThat(Letter.isAddress(typed)).as(typed).isFalse();
      assertThatThrownBy(() -> new Letter(typed, "Hal", "Isi", null)).as(typed)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void keeps_its_subject_on_one_line_and_within_two_hundred_signs() {
    assertThat(new Letter("a@b.id", "Halo\r\nBcc: semua@b.id", "Isi", null).subject())
        .isEqualTo("Halo Bcc: semua@b.id");
    assertThat(new Letter("a@b.id", "Halo\u2028dan\u202Ekembali\0", "Isi", null).subject())
        .isEqualTo("Halo dan kembali");
    assertThat(new Letter("a@b.id", "x".repeat(500), "Isi", null).subject()).hasSize(200);
  }

  @Test
  void keeps_the_lines_of_its_text_and_no_other_control_sign() {
    assertThat(new Letter("a@b.id", "Hal", "satu\r\ndua\ttiga\u0007\rempat", null).text())
        .isEqualTo("satu\ndua\ttiga empat");
  }

  @Test
  void never_tells_a_log_what_it_says() {
    assertThat(new Letter("a@b.id", "Hal", "https://rahasia", null).toString()).doesNotContain("rahasia", "a@b.id");
  }
}
