package id.lelangkinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.document.VeraPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What tools that are not ours say of a signed contract: veraPDF, and pdfsig (poppler) where it is installed.
 */
@ProgrammeTest
class OtherToolsTest {
  @Autowired
  AutowireCapableBeanFactory beans;
  @TempDir
  Path folder;
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
    var told = told(sent.signed());
    assertThat(told.split("Signature Validation: Signature is Valid\\.", -1)).hasSize(3);
    assertThat(told).contains("Pemeran mayor", "Pemeran dinkes-head", "Total document signed", "ETSI.CAdES.detached");
    assertThat(told.lastIndexOf("Total document signed")).isGreaterThan(told.indexOf("Signature #2"));
  }

  @Test
  void pdfsig_finds_out_that_a_signed_text_was_changed() throws IOException {
    var changed = sent.signed();
    int at = sent.text().length / 2;
    changed[at] = (byte) (changed[at] ^ 1);
    assertThat(told(changed)).contains("Digest Mismatch").doesNotContain("Signature is Valid");
  }

  @Test
  void pdfsig_finds_none_in_the_text_that_both_consented_to() throws IOException {
    assertThat(told(sent.text())).contains("does not contain any signatures");
  }

  private String told(byte[] pdf) throws IOException {
    assumeTrue(isThere(), "pdfsig (Debian: poppler-utils) is not installed: what it says of signatures is not tested");
    var file = Files.write(folder.resolve("kontrak.pdf"), pdf);
    var run = new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
    try (var words = run.inputReader(StandardCharsets.UTF_8)) {
      return words.readAllAsString();
    }
  }

  private static boolean isThere() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "pdfsig")));
  }
}
