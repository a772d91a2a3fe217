package id.lelangkinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.document.PdfSig;
import id.lelangkinerja.document.VeraPdf;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What tools that are not ours say of a signed contract: veraPDF, and pdfsig (poppler) where it is installed.
 */
@ProgrammeTest
class OtherToolsTest {
  @Autowired
  AutowireCapableBeanFactory beans;
  OutForSignature sent;

  @BeforeEach
  void sign() {
    sent = new OutForSignature(beans);
    sent.sign(sent.world().mayor());
    sent.sign(sent.world().dinkesHead());
  }

  @Test
  void vera_pdf_finds_the_contract_made_for_archives_before_and_after_the_signatures_and_a_torn_one_not() {
    VeraPdf.assertArchival(sent.text());
    VeraPdf.assertArchival(sent.signed());
    assertThatThrownBy(() -> VeraPdf.assertArchival(Arrays.copyOf(sent.signed(), sent.text().length / 2)))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void pdfsig_finds_both_signatures_valid_and_the_last_one_over_the_whole_file() throws IOException {
    PdfSig.assertSigned(sent.signed(), "Pemeran mayor", "Pemeran dinkes-head");
  }

  @Test
  void pdfsig_finds_out_that_a_signed_text_was_changed() throws IOException {
    var changed = sent.signed();
    int at = sent.text().length / 2;
    changed[at] = (byte) (changed[at] ^ 1);
    assertThat(PdfSig.told(changed)).contains("Digest Mismatch").doesNotContain("Signature is Valid");
  }

  @Test
  void pdfsig_finds_none_in_the_text_that_both_consented_to() throws IOException {
    assertThat(PdfSig.told(sent.text())).contains("does not contain any signatures");
  }
}
