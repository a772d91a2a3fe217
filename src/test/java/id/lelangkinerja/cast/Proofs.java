package id.lelangkinerja.cast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.merkle.VerifyCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** Verifies documents by what was downloaded, with the command that citizens have. */
public final class Proofs {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*/proofs/[0-9a-f]{64})\"");

  private Proofs() {}

  /** The page leads this reader to a proof of exactly this document, and of no other. */
  public static void prove(Player reader, String page, String document, NoteKey key) {
    var link = LINK.matcher(reader.opens(page).body());
    assertThat(link.find()).as("a proof on %s", page).isTrue();
    var pdf = reader.fetches(document);
    var proof = reader.fetches(link.group(1));
    assertThat(verify(pdf, proof, key)).isZero();
    pdf[pdf.length - 1]++;
    assertThat(verify(pdf, proof, key)).isEqualTo(1);
  }

  /** The command's exit value: 0 for proven. */
  public static int verify(byte[] document, byte[] proof, NoteKey key) {
    try {
      var folder = Files.createTempDirectory("proof");
      var pdf = Files.write(folder.resolve("document.pdf"), document);
      var given = Files.write(folder.resolve("document.tlog-proof"), proof);
      return new VerifyCommand(new PrintStream(new ByteArrayOutputStream(), true, UTF_8))
          .run(List.of("verify", pdf.toString(), given.toString(), key.verifier().written()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
