package id.lelangkinerja.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClausesTest {
  @Test
  void an_empty_line_parts_two_clauses_and_the_first_line_of_each_is_its_title() {
    var clauses = Clauses
        .of("\r\n  Anggaran \r\nBaris satu\r\n  baris dua\r\n \t\r\n\r\nPelaporan\nSetiap triwulan.\n");
    assertThat(clauses.all()).containsExactly(new Clause("Anggaran", "Baris satu\nbaris dua"),
        new Clause("Pelaporan", "Setiap triwulan."));
  }

  @Test
  void what_is_stored_means_the_same_and_is_stored_the_same_again() {
    var stored = Clauses.stored("Satu\r\n  isi  \r\n\r\n\r\n\r\nDua\r\nisi");
    assertThat(stored).isEqualTo("Satu\nisi\n\nDua\nisi");
    assertThat(Clauses.stored(stored)).isEqualTo(stored);
  }

  @Test
  void a_title_alone_a_word_nobody_knows_and_a_lost_brace_are_faults() {
    assertThat(fault("Satu\nisi\n\nDua")).isEqualTo(Reason.CLAUSE_WITHOUT_TEXT);
    assertThat(fault("Satu\nuntuk {dinas}")).isEqualTo(Reason.CLAUSE_PLACEHOLDER_UNKNOWN);
    assertThat(fault("Satu\nuntuk {OPD}")).isEqualTo(Reason.CLAUSE_PLACEHOLDER_UNKNOWN);
    assertThat(fault("Satu\nuntuk {opd")).isEqualTo(Reason.CLAUSE_BRACE_OPEN);
    assertThat(fault("Satu\nuntuk opd}")).isEqualTo(Reason.CLAUSE_BRACE_OPEN);
    assertThat(fault("Satu\nisi\n\n".repeat(Clauses.MOST + 1))).isEqualTo(Reason.CLAUSES_TOO_MANY);
    assertThat(Clauses.fault("Satu\nisi\n\n".repeat(Clauses.MOST))).isEmpty();
  }

  @Test
  void what_is_known_is_filled_in_once_and_the_rest_stays_open() {
    var words = new EnumMap<Placeholder, String>(
        Map.of(Placeholder.OPD, "Dinas $1 {nomor} \\", Placeholder.PAKET, "Air"));
    assertThat(new Clause("{opd}", "{paket} dan {nomor}").filled(words))
        .isEqualTo(new Clause("Dinas $1 {nomor} \\", "Air dan {nomor}"));
  }

  @Test
  void the_usual_clauses_are_clauses() {
    assertThat(Clauses.fault(Clauses.USUAL)).isEmpty();
    assertThat(SettingValue.isOf(Setting.CLAUSES, Clauses.USUAL)).isTrue();
    assertThat(Clauses.of(Clauses.USUAL).all()).hasSizeGreaterThan(5);
  }

  private static Reason fault(String text) {
    return Clauses.fault(text).map(Refused::reason).orElseThrow();
  }
}
