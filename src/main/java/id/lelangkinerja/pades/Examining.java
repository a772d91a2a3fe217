package id.lelangkinerja.pades;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import id.lelangkinerja.platform.Sha256;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;

/**
 * Says what a PDF's signatures are worth, whoever hands it in. The file is hostile until it has been read: it is
 * refused when it is encrypted, holds active content or needs too much room or time; nothing is fetched and nothing
 * of it is run.
 */
public final class Examining {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long ROOM = 128L << 20;
  /** So many at a time: one that does not come to an end keeps its place until it does. */
  private static final int AT_ONCE = 2;
  private final Authority authority;
  private final List<X509Certificate> trusted;
  private final Duration patience;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /** Trusts this installation's authority and these certificates besides. */
  public Examining(Authority authority, List<X509Certificate> trusted) {
    this(authority, trusted, PATIENCE);
  }

  /** The same with another patience than that of strangers' files. */
  public Examining(Authority authority, List<X509Certificate> trusted, Duration patience) {
    this.authority = authority;
    this.trusted = List.copyOf(trusted);
    this.patience = patience;
  }

  /** Examines the file; throws {@link Unexaminable}. */
  public Examined examine(byte[] pdf) {
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Unexaminable(Unexaminable.Why.TOO_LONG);
      }
      var work = CompletableFuture.supplyAsync(() -> {
        try {
          return read(pdf);
        } finally {
          places.release();
        }
      }, task -> Thread.ofPlatform().daemon().name("examining").start(task));
      return work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      throw new Unexaminable(Unexaminable.Why.TOO_LONG);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Unexaminable(Unexaminable.Why.TOO_LONG);
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof Unexaminable known ? known : new Unexaminable(Unexaminable.Why.UNREADABLE);
    }
  }

  private Examined read(byte[] pdf) {
    refuseHostile(pdf);
    var reports = validate(pdf);
    var signatures = reports.getDiagnosticData().getSignatures().stream()
        .sorted(Comparator.comparingLong(Examining::covers)).toList();
    var found = signatures.stream().map(signature -> found(signature, reports)).toList();
    boolean changed = signatures.stream().anyMatch(Examining::isChangedSince)
        || (!signatures.isEmpty() && covers(signatures.getLast()) != pdf.length
            && signatures.getLast().getPDFRevision().getPdfExtensionChanges().isEmpty());
    return new Examined(Sha256.hex(pdf), pdf.length, found, changed);
  }

  private static void refuseHostile(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf, "", null, null,
        MemoryUsageSetting.setupMainMemoryOnly(ROOM).streamCache)) {
      if (document.isEncrypted()) {
        throw new Unexaminable(Unexaminable.Why.UNREADABLE);
      }
      if (ActiveContent.isIn(document.getDocument())) {
        throw new Unexaminable(Unexaminable.Why.ACTIVE);
      }
    } catch (IOException | RuntimeException failure) {
      throw failure instanceof Unexaminable known ? known : new Unexaminable(Unexaminable.Why.UNREADABLE);
    }
  }

  private Reports validate(byte[] pdf) {
    var anchors = new CommonTrustedCertificateSource();
    anchors.addCertificate(new CertificateToken(authority.certificate()));
    trusted.forEach(certificate -> anchors.addCertificate(new CertificateToken(certificate)));
    var verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(anchors);
    verifier.setAIASource(null);
    var validator = new PDFDocumentValidator(new InMemoryDocument(pdf, "document.pdf"));
    var factory = new PdfBoxNativeObjectFactory();
    factory.setPdfMemoryUsageSetting(PdfMemoryUsageSetting.memoryBuffered(ROOM));
    var differences = new DefaultPdfDifferencesFinder();
    // Drawing every page would take long; changed objects are found without it.
    differences.setMaximalPagesAmountForVisualComparison(0);
    factory.setPdfDifferencesFinder(differences);
    validator.setPdfObjFactory(factory);
    validator.setCertificateVerifier(verifier);
    return validator.validateDocument();
  }

  private Found found(SignatureWrapper signature, Reports reports) {
    var signer = Optional.ofNullable(signature.getSigningCertificate());
    var at = Optional.ofNullable(signature.getClaimedSigningTime()).map(Date::toInstant).orElse(null);
    var revision = signature.getPDFRevision();
    return new Found(
        signer.map(it -> it.getCommonName()).orElse(Optional.ofNullable(revision.getSignerName()).orElse("?")),
        signer.map(it -> it.getSubjectSerialNumber()).orElse(null), signer.map(it -> it.getTitle()).orElse(null),
        signer.map(it -> it.getOrganizationName()).orElse(null),
        signer.map(it -> it.getCertificateIssuerDN()).orElse(""), at, worth(signature, reports), covers(signature));
  }

  private Found.Worth worth(SignatureWrapper signature, Reports reports) {
    if (!signature.isSignatureIntact() || !signature.isSignatureValid()
        || !signature.getPDFRevision().isSignatureByteRangeValid()) {
      return Found.Worth.BROKEN;
    }
    if (reports.getSimpleReport().getIndication(signature.getId()) == Indication.TOTAL_PASSED) {
      return isLocal(signature) ? Found.Worth.LOCAL : Found.Worth.TRUSTED;
    }
    return signature.isTrustedChain() ? Found.Worth.DOUBTFUL : Found.Worth.UNKNOWN_ISSUER;
  }

  private boolean isLocal(SignatureWrapper signature) {
    var own = new CertificateToken(authority.certificate()).getDSSIdAsString();
    return signature.getCertificateChain().stream().anyMatch(certificate -> certificate.getId().equals(own));
  }

  private static boolean isChangedSince(SignatureWrapper signature) {
    var revision = signature.getPDFRevision();
    return !revision.getPdfUndefinedChanges().isEmpty() || !revision.getPdfAnnotationChanges().isEmpty()
        || !revision.getPdfPageDifferenceConcernedPages().isEmpty()
        || !revision.getPdfAnnotationsOverlapConcernedPages().isEmpty();
  }

  private static long covers(SignatureWrapper signature) {
    var range = signature.getPDFRevision().getSignatureByteRange();
    return range.size() == 4 ? range.get(2).add(range.get(3)).longValue() : 0;
  }
}
