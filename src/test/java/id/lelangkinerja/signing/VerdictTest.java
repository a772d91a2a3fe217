package id.lelangkinerja.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.pades.Examined;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a file is worth whose document stands so. */
class VerdictTest {
  private static final String HASH = "0".repeat(64);
  private static final Examined FILE = new Examined(HASH, 100, List.of(), false);

  @Test
  void a_document_in_force_that_nothing_changed_is_the_one_that_holds() {
    assertThat(verdict(true, false, 0, false)).isEqualTo(Verdict.IN_FORCE);
  }

  @Test
  void one_that_a_later_one_changed_is_in_force_but_amended() {
    assertThat(verdict(true, false, 1, false)).isEqualTo(Verdict.AMENDED);
  }

  @Test
  void one_that_was_refused_or_withdrawn_is_void_and_waits_for_nobody() {
    assertThat(verdict(false, true, 0, false)).isEqualTo(Verdict.VOID);
    assertThat(verdict(false, false, 0, false)).isEqualTo(Verdict.UNFINISHED);
  }

  @Test
  void a_half_signed_file_of_a_text_that_was_taken_back_is_void() {
    var known = known("1".repeat(64), false, false, 0, true);
    assertThat(Verdict.of(FILE, Optional.of(known))).isEqualTo(Verdict.VOID);
    assertThat(Verdict.of(new Examined(HASH, 100, List.of(), true), Optional.of(known))).isEqualTo(Verdict.CHANGED);
  }

  private static Verdict verdict(boolean inForce, boolean isVoid, int later, boolean takenBack) {
    return Verdict.of(FILE, Optional.of(known(HASH, inForce, isVoid, later, takenBack)));
  }

  private static VerifyQuery.Known known(String text, boolean inForce, boolean isVoid, int later, boolean takenBack) {
    var standing = new Origin.Standing("001/KK/2018", "Ibu dan bayi selamat", "contract-state.in_force", inForce,
        isVoid, null, later, text, null, null);
    return new VerifyQuery.Known(DocumentKind.CONTRACT, "", standing, List.of(), List.of(), null, null, List.of(),
        takenBack);
  }
}
