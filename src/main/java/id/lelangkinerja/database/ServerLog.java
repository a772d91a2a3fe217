package id.lelangkinerja.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What the server writes about itself. It holds no text that a user typed: see {@link ServerSettings}. */
record ServerLog(Path file) {
  private static final long LARGEST = 8L << 20;
  private static final int TAIL = 4096;
  private static final int LINES = 12;

  /** Before a start: a log that has grown large steps aside, and the one that stood there before goes. */
  void rotate() throws IOException {
    if (Files.exists(file) && Files.size(file) > LARGEST)
      Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
    if (!Files.exists(file))
      Files.createFile(file, Disk.closedFile());
  }

  /** The last lines, to tell why the server does not run. */
  String tail() throws IOException {
    try (var log = new RandomAccessFile(file.toFile(), "r")) {
      byte[] end = new byte[(int) Math.min(TAIL, log.length())];
      log.seek(log.length() - end.length);
      log.readFully(end);
      List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
  }
}
