package id.lelangkinerja.sheet;

import id.lelangkinerja.platform.Refused;
import java.nio.file.Path;

/** What a file made to do harm may lead to: rows, or a refusal, and nothing else. */
final class Hostile {
  private Hostile() {}

  static void survives(Path folder, byte[] content) {
    try {
      Files.read(folder, content);
    } catch (Refused refused) {
      // that is what refusals are for
    } catch (RuntimeException other) {
      throw new AssertionError("neither read nor refused", other);
    }
  }
}
