package id.lelangkinerja.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whose certificates are believed: those of the authorities that the platform trusts, and of those that the installation adds. */
final class Trust {
  private Trust() {}

  /**
   * The platform's own where no file is named.
   *
   * @param file certificates of authorities as texts (PEM), one after the other
   * @throws IllegalStateException where it holds none; the message says what to do
   */
  static SSLContext with(String file) throws GeneralSecurityException {
    if (file.isBlank()) {
      return SSLContext.getDefault();
    }
    var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    try {
      trusted.load(null, null);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    for (var manager : managers(null).getTrustManagers()) {
      if (manager instanceof X509TrustManager platform) {
        add(trusted, "platform", platform.getAcceptedIssuers());
      }
    }
    add(trusted, "added", added(Path.of(file)).toArray(Certificate[]::new));
    var tls = SSLContext.getInstance("TLS");
    tls.init(null, managers(trusted).getTrustManagers(), null);
    return tls;
  }

  private static void add(KeyStore trusted, String name, Certificate... authorities) throws GeneralSecurityException {
    for (int no = 0; no < authorities.length; no++) {
      trusted.setCertificateEntry(name + no, authorities[no]);
    }
  }

  private static Collection<? extends Certificate> added(Path file) throws GeneralSecurityException {
    try (var in = Files.newInputStream(file)) {
      var authorities = CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (!authorities.isEmpty()) {
        return authorities;
      }
    } catch (IOException | CertificateException unreadable) {
      throw unusable(file, unreadable);
    }
    throw unusable(file, null);
  }

  private static IllegalStateException unusable(Path file, @Nullable Exception cause) {
    return new IllegalStateException("LK_FEED_TRUST names " + file + ", which holds no certificate that can be read."
        + " Put the certificates of the authorities there as text (PEM), or leave the setting out.", cause);
  }

  /** That trust what is in the store; the platform's own where there is none. */
  private static TrustManagerFactory managers(@Nullable KeyStore trusted) throws GeneralSecurityException {
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    return managers;
  }
}
