package id.lelangkinerja.files;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What is known of bytes that were handed in and are kept by somebody else than the {@link FileStore}: the name made
 * harmless, the media type by content and the SHA-256 in hexadecimal digits. Nothing is laid on the disk meanwhile.
 */
public record Examined(String name, String mediaType, String sha256) {
  /** Holds to the rules of {@link FileStore#store} and refuses alike. */
  public static Examined of(String name, byte[] content, long most) {
    Refused.unless(content.length > 0, Reason.FILE_EMPTY);
    Refused.unless(content.length <= most, Reason.FILE_TOO_LARGE, most >> 20);
    try {
      var type = Recognising.typeOf(content).orElseThrow(() -> new Refused(Reason.FILE_TYPE));
      return new Examined(FileNames.harmless(name, type), type.mediaType(), Sha256.hex(content));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The SHA-256 in hexadecimal digits. */
  public static String sha256(byte[] content) {
    return Sha256.hex(content);
  }
}
