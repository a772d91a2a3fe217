package id.lelangkinerja.fetch;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of a test's own, those who trust it, and servers on loopback with its certificates and with others. */
public final class Certificates {
  private static final char[] NO_SECRET = new char[0];
  private static final Duration LONG = Duration.ofDays(100);
  private static final AtomicInteger SERIAL = new AtomicInteger(1);
  private final X500Name name = new X500Name("CN=Otoritas Uji " + SERIAL.get());
  private final KeyPair key = pair();
  private final X509Certificate root = certificate(name, key, name, key, "", Instant.now().minus(LONG),
      Instant.now().plus(LONG));

  /** What trusts this authority and no other. */
  public SSLContext trusting() {
    try {
      var trusted = store();
      trusted.setCertificateEntry("root", root);
      var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      var tls = SSLContext.getInstance("TLS");
      tls.init(null, managers.getTrustManagers(), null);
      return tls;
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** The authority's own certificate as text. */
  public String pem() {
    try {
      return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(root.getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** A server with a certificate of this authority for this name or address, in force now. */
  public ServerSocket serving(String host) {
    return serving(host, Instant.now().minus(LONG), Instant.now().plus(LONG));
  }

  /** The same, in force from then until then. */
  public ServerSocket serving(String host, Instant from, Instant until) {
    var own = pair();
    return serving(own, certificate(name, key, new X500Name("CN=" + host), own, host, from, until), root);
  }

  /** A server with a certificate for this name or address that nobody but itself vouches for. */
  public static ServerSocket selfSigned(String host) {
    var own = pair();
    var itself = new X500Name("CN=" + host);
    return serving(own,
        certificate(itself, own, itself, own, host, Instant.now().minus(LONG), Instant.now().plus(LONG)));
  }

  private static ServerSocket serving(KeyPair own, Certificate... chain) {
    try {
      var keys = store();
      keys.setKeyEntry("own", own.getPrivate(), NO_SECRET, chain);
      var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, NO_SECRET);
      var tls = SSLContext.getInstance("TLS");
      tls.init(managers.getKeyManagers(), null, null);
      return tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (GeneralSecurityException | IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static KeyStore store() {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, NO_SECRET);
      return store;
    } catch (GeneralSecurityException | IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static KeyPair pair() {
    try {
      var pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(new ECGenParameterSpec("secp256r1"));
      return pairs.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** An authority's own where no host is named. */
  private static X509Certificate certificate(X500Name issuer, KeyPair issuing, X500Name subject, KeyPair of,
      String host, Instant from, Instant until) {
    try {
      var builder = new JcaX509v3CertificateBuilder(issuer, BigInteger.valueOf(SERIAL.getAndIncrement()),
          Date.from(from), Date.from(until), subject, of.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(host.isEmpty()));
      if (!host.isEmpty()) {
        int sort = host.matches("[0-9.]+") ? GeneralName.iPAddress : GeneralName.dNSName;
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(sort, host)));
      }
      return new JcaX509CertificateConverter()
          .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuing.getPrivate())));
    } catch (GeneralSecurityException | IOException | OperatorCreationException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
