package id.lelangkinerja.files;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.platform.DataHome;
import java.io.IOException;
import java.nio.file.Files;

/** Exchanges what is kept on the disk, as nobody but who controls the machine can. */
public final class Exchanging {
  private Exchanging() {}

  /** Puts another content of the same length in the place of the one that has this hash; returns the one before. */
  public static byte[] exchange(DataHome home, World world, String sha256) throws IOException {
    var place = home.files().resolve(world.here().code()).resolve(sha256.substring(0, 2)).resolve(sha256);
    var before = Files.readAllBytes(place);
    var after = before.clone();
    after[after.length / 2] ^= 1;
    Files.write(place, after);
    return before;
  }

  /** Puts the content back. */
  public static void restore(DataHome home, World world, String sha256, byte[] content) throws IOException {
    Files.write(home.files().resolve(world.here().code()).resolve(sha256.substring(0, 2)).resolve(sha256), content);
  }
}
