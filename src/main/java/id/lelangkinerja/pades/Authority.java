package id.lelangkinerja.pades;

import id.lelangkinerja.platform.KeyFile;
import id.lelangkinerja.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECPrivateKeySpec;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.springframework.util.function.SingletonSupplier;

/**
 * The certificate authority of this installation (ECDSA, P-256). Its private key is a file of the data home; its own
 * certificate follows from that key alone, bit for bit, so that nothing else need be kept. Nobody outside recognises
 * it: what it certifies is an electronic signature that is not certified in the sense of PP 71/2019.
 */
public final class Authority {
  private static final String CURVE = "P-256";
  /** Before anything that a programme tells of. */
  private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2060-01-01T00:00:00Z");
  /** RFC 9608: no word about its revocation will be had. */
  private static final ASN1ObjectIdentifier NOT_REVOCABLE = new ASN1ObjectIdentifier("2.5.29.56");
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
  private static final Duration NEXT_LIST = Duration.ofDays(30);
  private static final int SERIAL_BITS = 127;
  private static final int FINGERPRINT = 8;
  private final SecureRandom random = new SecureRandom();
  private final SingletonSupplier<Own> own;

  /** What follows from the secret. It is made when it is first asked for, which is rarely at the program's start. */
  private record Own(KeyPair key, X500Name name, X509Certificate certificate) {
    static Own of(byte[] secret) {
      var key = pairOf(secret);
      var fingerprint = HexFormat.of().formatHex(Sha256.of(key.getPublic().getEncoded())).substring(0, FINGERPRINT);
      var name = new X500NameBuilder().addRDN(BCStyle.C, "ID").addRDN(BCStyle.O, "Lelang Kinerja")
          .addRDN(BCStyle.OU, "Tidak tersertifikasi (PP 71/2019)")
          .addRDN(BCStyle.CN, "Otoritas Sertifikat Lokal " + fingerprint).build();
      return new Own(key, name, make(key, name,
          new Content(name, key.getPublic(), BigInteger.ONE, BEGINNING, END, Use.AUTHORITY)));
    }
  }

  /** Its algorithms alone are a twelfth of a start. */
  private static final class Bouncy {
    static final Provider CASTLE = new BouncyCastleProvider();
  }

  private record Content(X500Name subject, PublicKey of, BigInteger serial, Instant from, Instant to, Use use) {}

  /** A private key, which is kept nowhere, and the certificate of its public half. */
  record Issued(PrivateKey key, X509Certificate certificate) {}

  private Authority(byte[] secret) {
    this.own = SingletonSupplier.of(() -> Own.of(secret));
  }

  private enum Use {
    AUTHORITY, PERSON
  }

  /**
   * Reads the authority's key from the folder, or makes it there at the first start; UncheckedIOException on failure.
   */
  public static Authority in(Path folder) {
    return new Authority(KeyFile.in(folder, "authority.key"));
  }

  /** The certificate to trust, which anyone may have. */
  public X509Certificate certificate() {
    return own.obtain().certificate();
  }

  /** The SHA-256 of the certificate in pairs of digits, to compare before trusting it. */
  public String fingerprint() {
    try {
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(Sha256.of(certificate().getEncoded()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same as a text file (PEM). */
  public String certificatePem() {
    try {
      return "-----BEGIN CERTIFICATE-----\n"
          + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(certificate().getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The certificates revoked until this moment: none, since each one's key exists for a single signature. */
  public byte[] revoked(Instant at) {
    var list = new X509v2CRLBuilder(own.obtain().name(), Date.from(at));
    list.setNextUpdate(Date.from(at.plus(NEXT_LIST)));
    try {
      return list.build(new Repeatable(own.obtain().key().getPrivate())).getEncoded();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * A fresh key for one signature, and a certificate that names who signs with it. The key is forgotten with the
   * signature, so the certificate may last as long as the authority: nothing else can ever be signed with it.
   */
  Issued issue(Signer signer, Instant at) {
    var subject = new X500NameBuilder().addRDN(BCStyle.C, "ID").addRDN(BCStyle.O, signer.organisation())
        .addRDN(BCStyle.T, signer.office());
    if (signer.nip() != null) {
      subject.addRDN(BCStyle.SERIALNUMBER, signer.nip().replace(" ", ""));
    }
    subject.addRDN(BCStyle.CN, signer.name());
    var pair = pair();
    var second = at.truncatedTo(ChronoUnit.SECONDS);
    return new Issued(pair.getPrivate(), make(own.obtain().key(), own.obtain().name(), new Content(subject.build(),
        pair.getPublic(), serial(), second.minus(CLOCKS_DIFFER), END, Use.PERSON)));
  }

  static Provider provider() {
    return Bouncy.CASTLE;
  }

  private BigInteger serial() {
    return new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS);
  }

  private static X509Certificate make(KeyPair key, X500Name name, Content content) {
    try {
      var marks = new JcaX509ExtensionUtils();
      var builder = new JcaX509v3CertificateBuilder(name, content.serial(), Date.from(content.from()),
          Date.from(content.to()), content.subject(), content.of());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(content.use() == Use.AUTHORITY));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(content.use() == Use.AUTHORITY
          ? KeyUsage.keyCertSign | KeyUsage.cRLSign
          : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      if (content.use() != Use.AUTHORITY) {
        builder.addExtension(NOT_REVOCABLE, false, DERNull.INSTANCE);
      }
      builder.addExtension(Extension.subjectKeyIdentifier, false, marks.createSubjectKeyIdentifier(content.of()));
      builder.addExtension(Extension.authorityKeyIdentifier, false,
          marks.createAuthorityKeyIdentifier(key.getPublic()));
      return new JcaX509CertificateConverter().setProvider(Bouncy.CASTLE).getCertificate(
          builder.build(new Repeatable(key.getPrivate())));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("EC", Bouncy.CASTLE);
      generator.initialize(new ECGenParameterSpec(CURVE));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static KeyPair pairOf(byte[] secret) {
    try {
      var curve = ECNamedCurveTable.getParameterSpec(CURVE);
      var number = new BigInteger(1, secret).mod(curve.getN().subtract(BigInteger.ONE)).add(BigInteger.ONE);
      var factory = KeyFactory.getInstance("EC", Bouncy.CASTLE);
      return new KeyPair(factory.generatePublic(new ECPublicKeySpec(curve.getG().multiply(number), curve)),
          factory.generatePrivate(new ECPrivateKeySpec(number, curve)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
