package id.lelangkinerja.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF, which is not ours, says of a document. */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** Fails, with the rules that were broken, unless the document is PDF/A-2u: made for archives, every letter told. */
  public static void assertArchival(byte[] pdf) {
    try (var foundry = Foundries.defaultInstance();
        var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
        var validator = foundry.createValidator(PDFAFlavour.PDFA_2_U, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTestAssertions()).as("rules of PDF/A-2u that do not hold").isEmpty();
      assertThat(result.isCompliant()).isTrue();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (ValidationException | ModelParsingException | EncryptedPdfException failure) {
      throw new AssertionError(failure);
    }
  }
}
