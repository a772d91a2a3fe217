package id.lelangkinerja.pades;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * The authorities that the operator trusts besides the installation's own: files of certificates (PEM or DER) in a
 * folder.
 */
public final class Trusted {
  private Trusted() {}

  /** Every certificate of every {@code .crt} and {@code .pem} there; none where the folder is missing. */
  public static List<X509Certificate> in(Path folder) {
    var found = new ArrayList<X509Certificate>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (var files = Files.newDirectoryStream(folder, "*.{crt,pem}")) {
      for (var file : files) {
        found.addAll(read(file));
      }
      return found;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<X509Certificate> read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
          .map(X509Certificate.class::cast).toList();
    } catch (CertificateException unreadable) {
      throw new IOException("no certificate: " + file, unreadable);
    }
  }
}
