package id.lelangkinerja.sealing;

import id.lelangkinerja.platform.KeyFile;
import java.nio.file.Path;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.jspecify.annotations.Nullable;

/**
 * The key with which this installation signs what others must be able to trust although it lies in the database
 * (Ed25519). It is a file of the data home; whoever writes to the database alone cannot sign.
 */
public final class SigningKey {
  private final Ed25519PrivateKeyParameters privateKey;
  private final Ed25519PublicKeyParameters publicKey;

  private SigningKey(byte[] seed) {
    this.privateKey = new Ed25519PrivateKeyParameters(seed);
    this.publicKey = privateKey.generatePublicKey();
  }

  /** Reads the key from the folder, or makes it there at the first start; throws UncheckedIOException on failure. */
  public static SigningKey in(Path folder) {
    return new SigningKey(KeyFile.in(folder, "signing.key"));
  }

  /** The public half in hexadecimal: with it anyone verifies without this program. */
  public String publicKey() {
    return HexFormat.of().formatHex(publicKey.getEncoded());
  }

  byte[] sign(byte[] statement) {
    var signer = new Ed25519Signer();
    signer.init(true, privateKey);
    signer.update(statement, 0, statement.length);
    return signer.generateSignature();
  }

  boolean signed(byte[] statement, byte @Nullable [] signature) {
    if (signature == null) {
      return false;
    }
    var verifier = new Ed25519Signer();
    verifier.init(false, publicKey);
    verifier.update(statement, 0, statement.length);
    return verifier.verifySignature(signature);
  }
}
