package id.lelangkinerja.database;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for one operating system and processor, as they come on the classpath: a tar packed by xz. */
record Archive(String resource) {
  /** @throws DatabaseNotStarted when this build does not bring the programs for the machine */
  static Archive forMachine(String os, String processor) {
    var archive = new Archive("/postgres-" + system(os) + "-" + architecture(processor) + ".txz");
    if (Archive.class.getResource(archive.resource) == null)
      throw new DatabaseNotStarted("This build brings no PostgreSQL for " + os + " on " + processor + " ("
          + archive.resource
          + " is missing). Build the program on such a machine, or use a PostgreSQL server of your own.");
    return archive;
  }

  private static String system(String os) {
    String name = os.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows"))
      return "windows";
    return name.startsWith("mac") ? "darwin" : name;
  }

  private static String architecture(String processor) {
    return switch (processor.toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64", "x64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      case String other -> other;
    };
  }

  /** Names the content: another release has another hash. */
  String hash() throws IOException {
    try (var stream = new DigestInputStream(packed(), MessageDigest.getInstance("SHA-256"))) {
      stream.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(stream.getMessageDigest().digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException("every Java knows SHA-256", e));
    }
  }

  /** The tar. */
  InputStream unpacked() throws IOException {
    return new BufferedInputStream(new XZInputStream(new BufferedInputStream(packed(), 1 << 16)), 1 << 16);
  }

  private InputStream packed() throws IOException {
    InputStream stream = Archive.class.getResourceAsStream(resource);
    if (stream == null)
      throw new FileNotFoundException(resource);
    return stream;
  }
}
