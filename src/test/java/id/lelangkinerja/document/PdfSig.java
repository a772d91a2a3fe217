package id.lelangkinerja.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What pdfsig (poppler), which is not ours, says of the signatures in a document, where it is installed. */
public final class PdfSig {
  private PdfSig() {}

  /** All that it tells; the test is passed over where there is no pdfsig. */
  public static String told(byte[] pdf) throws IOException {
    assumeTrue(isThere(), "pdfsig (Debian: poppler-utils) is not installed: what it says of signatures is not tested");
    var file = Files.createTempFile("signed", ".pdf");
    try {
      var run = new ProcessBuilder("pdfsig", Files.write(file, pdf).toString()).redirectErrorStream(true).start();
      try (var words = run.inputReader(StandardCharsets.UTF_8)) {
        return words.readAllAsString();
      }
    } finally {
      Files.delete(file);
    }
  }

  /** Fails unless the document has exactly these valid signatures, the last one over the whole file. */
  public static void assertSigned(byte[] pdf, String... signers) throws IOException {
    var told = told(pdf);
    assertThat(told.split("Signature Validation: Signature is Valid\\.", -1)).hasSize(signers.length + 1);
    assertThat(told).contains(signers).contains("Total document signed", "ETSI.CAdES.detached");
    assertThat(told.lastIndexOf("Total document signed")).isGreaterThan(told.indexOf("Signature #" + signers.length));
  }

  private static boolean isThere() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "pdfsig")));
  }
}
