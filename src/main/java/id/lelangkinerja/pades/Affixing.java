package id.lelangkinerja.pades;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.springframework.util.function.SingletonSupplier;

/**
 * Affixes a signature to a PDF with a certificate of this installation: the bytes that were there stay as they are, the
 * signature is a further revision after them. The time is this installation's own word, as the certificate is.
 */
public final class Affixing {
  private static final float MARGIN = 5f;
  private static final int ROOM = 4_000;
  private final Authority authority;
  /** Read when somebody signs for the first time. */
  private final SingletonSupplier<DSSFileFont> letters = SingletonSupplier.of(Affixing::letters);

  public Affixing(Authority authority) {
    this.authority = authority;
  }

  private static DSSFileFont letters() {
    var letters = new DSSFileFont(new ByteArrayInputStream(Letters.read()));
    letters.setEmbedFontSubset(true);
    return letters;
  }

  /**
   * The document with one more signature.
   *
   * @param label what is seen in the slot, line by line
   */
  public byte[] affix(byte[] pdf, Signer signer, Slot slot, String label, Instant at) {
    var issued = authority.issue(signer, at);
    var parameters = parameters(signer, issued, at);
    parameters.setImageParameters(image(slot.page() == Slot.LAST ? Pages.count(pdf) : slot.page(), slot, label));
    var service = service();
    var document = new InMemoryDocument(pdf, "document.pdf");
    var signed = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256,
        sign(issued, service.getDataToSign(document, parameters).getBytes()));
    return bytes(service.signDocument(document, parameters, signed));
  }

  private PAdESSignatureParameters parameters(Signer signer, Authority.Issued issued, Instant at) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setEncryptionAlgorithm(EncryptionAlgorithm.ECDSA);
    parameters.setSigningCertificate(new CertificateToken(issued.certificate()));
    parameters.setCertificateChain(new CertificateToken(issued.certificate()),
        new CertificateToken(authority.certificate()));
    parameters.bLevel().setSigningDate(Date.from(at));
    parameters.setSigningTimeZone(TimeZone.getTimeZone("Asia/Jakarta"));
    parameters.setSignerName(signer.name());
    parameters.setReason(signer.office());
    parameters.setLocation(signer.organisation());
    parameters.setAppName("Lelang Kinerja");
    parameters.setContentSize(ROOM);
    return parameters;
  }

  private SignatureImageParameters image(int page, Slot slot, String label) {
    var field = new SignatureFieldParameters();
    field.setPage(page);
    field.setOriginX(slot.left());
    field.setOriginY(slot.top());
    field.setWidth(slot.width());
    field.setHeight(slot.height());
    var text = new SignatureImageTextParameters();
    text.setText(label);
    text.setFont(letters.obtain());
    text.setPadding(MARGIN);
    text.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
    var image = new SignatureImageParameters();
    image.setFieldParameters(field);
    image.setTextParameters(text);
    return image;
  }

  private static PAdESService service() {
    var service = new PAdESService(new CommonCertificateVerifier(true));
    service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    return service;
  }

  private static byte[] sign(Authority.Issued issued, byte[] content) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA", Authority.provider());
      signature.initSign(issued.key());
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(DSSDocument document) {
    var bytes = new ByteArrayOutputStream();
    try {
      document.writeTo(bytes);
      return bytes.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
