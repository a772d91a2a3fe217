package id.lelangkinerja.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {
  @Test
  void a_code_is_seven_groups_of_unambiguous_signs_and_reads_back() {
    for (int times = 0; times < 500; times++) {
      var written = ReceiptCode.fresh().written();
      assertThat(written).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
      assertThat(ReceiptCode.parse(written).map(ReceiptCode::written)).contains(written);
    }
  }

  @Test
  void case_dashes_spaces_and_lookalike_letters_do_not_matter() {
    var written = ReceiptCode.fresh().written();
    var sloppy = " " + written.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o').replace('1', 'l') + "\n";
    assertThat(ReceiptCode.parse(sloppy).map(ReceiptCode::written)).contains(written);
  }

  @Test
  void a_slip_of_the_pen_is_noticed() {
    var written = ReceiptCode.fresh().written();
    var slips = IntStream.range(0, written.length()).filter(at -> written.charAt(at) != '-').mapToObj(at -> {
      var slip = new StringBuilder(written);
      slip.setCharAt(at, written.charAt(at) == 'A' ? 'B' : 'A');
      return slip.toString();
    }).map(ReceiptCode::parse).filter(Optional::isPresent).count();
    // 12 bits of check let one slip in 4096 through: of 28, three would already be a wonder
    assertThat(slips).isLessThan(3);
  }

  @Test
  void what_is_no_code_is_none() {
    assertThat(Stream.of("", "-", "AAAA", "U".repeat(28), "ÀÀÀÀ".repeat(7), "A".repeat(10_000), "0".repeat(29)))
        .allSatisfy(text -> assertThat(ReceiptCode.parse(text)).isEmpty());
  }

  @Test
  void a_code_never_prints_itself() {
    var code = ReceiptCode.fresh();
    assertThat(code.toString() + code.hashCode()).doesNotContain(code.written().substring(0, 4));
  }
}
