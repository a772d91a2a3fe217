package id.lelangkinerja.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** The key with which a log signs its checkpoints (C2SP signed-note, Ed25519). */
public final class NoteKey {
  private final Ed25519PrivateKeyParameters secret;
  private final VerifierKey verifier;

  /** The key of this name from 32 secret bytes; IllegalArgumentException where the name has spaces or a plus in it. */
  public NoteKey(String name, byte[] seed) {
    this.secret = new Ed25519PrivateKeyParameters(seed);
    this.verifier = new VerifierKey(name, secret.generatePublicKey().getEncoded());
  }

  public VerifierKey verifier() {
    return verifier;
  }

  /** The checkpoint of this key's log as a signed note. */
  public String sign(long size, Hash root) {
    var text = new Checkpoint(verifier.name(), size, root).text();
    var signer = new Ed25519Signer();
    signer.init(true, secret);
    var bytes = text.getBytes(UTF_8);
    signer.update(bytes, 0, bytes.length);
    var signature = signer.generateSignature();
    var all = new byte[VerifierKey.ID + signature.length];
    System.arraycopy(verifier.id(), 0, all, 0, VerifierKey.ID);
    System.arraycopy(signature, 0, all, VerifierKey.ID, signature.length);
    return text + "\n— " + verifier.name() + " " + Base64.getEncoder().encodeToString(all) + "\n";
  }
}
