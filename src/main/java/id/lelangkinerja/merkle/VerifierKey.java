package id.lelangkinerja.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The public half of a log's key, by which everyone checks its checkpoints (C2SP signed-note, Ed25519). Written as
 * {@code name+id+key}, the id in hexadecimal, the key in base 64.
 */
public final class VerifierKey {
  /** The sort of key and signature: Ed25519. */
  static final byte ED25519 = 1;
  static final int ID = 4;
  private static final int KEY = 32;
  private static final Pattern WRITTEN = Pattern.compile("([^+\\s]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");
  private final String name;
  private final byte[] key;

  VerifierKey(String name, byte[] key) {
    if (name.isEmpty() || name.chars().anyMatch(sign -> sign == '+' || Character.isWhitespace(sign))) {
      throw new IllegalArgumentException("a key's name has neither spaces nor a plus: " + name);
    }
    this.name = name;
    this.key = key.clone();
  }

  /** The key as it is written; throws IllegalArgumentException where it is none or its id is not its own. */
  public static VerifierKey of(String written) {
    var parts = WRITTEN.matcher(written.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("a verifier key is written name+id+key");
    }
    var bytes = Base64.getDecoder().decode(parts.group(3));
    if (bytes.length != KEY + 1 || bytes[0] != ED25519) {
      throw new IllegalArgumentException("not a key for Ed25519");
    }
    var found = new VerifierKey(parts.group(1), Arrays.copyOfRange(bytes, 1, bytes.length));
    if (!HexFormat.of().formatHex(found.id()).equals(parts.group(2))) {
      throw new IllegalArgumentException("the key does not have this id");
    }
    return found;
  }

  public String name() {
    return name;
  }

  /** The 32 bytes of the key itself. */
  public byte[] publicKey() {
    return key.clone();
  }

  byte[] id() {
    return Arrays.copyOf(Hash.sum(name.getBytes(UTF_8), new byte[]{'\n', ED25519}, key).bytes(), ID);
  }

  /** The key in its written form. */
  public String written() {
    var typed = new byte[KEY + 1];
    typed[0] = ED25519;
    System.arraycopy(key, 0, typed, 1, KEY);
    return name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64.getEncoder().encodeToString(typed);
  }

  /** The checkpoint in this note; throws NotProven where this key did not sign it. */
  public Checkpoint open(String note) {
    int split = note.lastIndexOf("\n\n");
    if (split < 0 || !note.endsWith("\n")) {
      throw new NotProven("The checkpoint is no signed note: its text, an empty line, its signatures.");
    }
    var text = note.substring(0, split + 1);
    if (note.substring(split + 2).lines().noneMatch(line -> signed(text, line))) {
      throw new NotProven("The checkpoint is not signed by the key " + name + "+"
          + HexFormat.of().formatHex(id()) + ".");
    }
    var checkpoint = Checkpoint.of(text);
    if (!checkpoint.origin().equals(name)) {
      throw new NotProven("The checkpoint is of another log: " + checkpoint.origin() + ".");
    }
    return checkpoint;
  }

  private boolean signed(String text, String line) {
    var begin = "— " + name + " ";
    if (!line.startsWith(begin)) {
      return false;
    }
    byte[] signature;
    try {
      signature = Base64.getDecoder().decode(line.substring(begin.length()));
    } catch (IllegalArgumentException noBase64) {
      return false;
    }
    if (signature.length <= ID || !Arrays.equals(Arrays.copyOf(signature, ID), id())) {
      return false;
    }
    var verifier = new Ed25519Signer();
    verifier.init(false, new Ed25519PublicKeyParameters(key));
    var signedText = text.getBytes(UTF_8);
    verifier.update(signedText, 0, signedText.length);
    return verifier.verifySignature(Arrays.copyOfRange(signature, ID, signature.length));
  }
}
