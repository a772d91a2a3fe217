package id.lelangkinerja.backup;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an archive holds: each file's SHA-256 by its name, in the order of writing. */
record Manifest(Map<String, String> hashes) {
  static final String NAME = "manifest";
  private static final int HASH = 64;

  String text() {
    var text = new StringBuilder();
    hashes.forEach((name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
    return text.toString();
  }

  static Manifest parse(String text) throws IOException {
    var hashes = new LinkedHashMap<String, String>();
    for (var line : text.lines().toList()) {
      if (line.length() < HASH + 3) {
        throw new IOException("The archive's list of contents is damaged.");
      }
      hashes.put(line.substring(HASH + 2), line.substring(0, HASH));
    }
    return new Manifest(hashes);
  }

  /** Throws where what was unpacked is not exactly what was packed. */
  void mustEqual(Map<String, String> unpacked) throws IOException {
    for (var entry : hashes.entrySet()) {
      if (!entry.getValue().equals(unpacked.get(entry.getKey()))) {
        throw new IOException("The archive is damaged: " + entry.getKey() + " is not what was backed up.");
      }
    }
    if (unpacked.size() != hashes.size()) {
      throw new IOException("The archive holds files that are not in its list of contents.");
    }
  }
}
