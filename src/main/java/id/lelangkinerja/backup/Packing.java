package id.lelangkinerja.backup;

import id.lelangkinerja.database.BaseBackup;
import id.lelangkinerja.platform.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Writes an archive: a gzipped tar of folders and files with their hashes at its end. */
final class Packing implements BaseBackup.Recipient {
  /** Quick rather than small: the data lie still on the disk only as long as this takes. */
  private static final int LEVEL = 3;
  private static final int FILE_MODE = 0100600;
  private static final int FOLDER_MODE = 040700;
  private final GzipCompressorOutputStream gzip;
  private final TarArchiveOutputStream tar;
  private final Map<String, String> hashes = new LinkedHashMap<>();

  Packing(OutputStream out) throws IOException {
    var parameters = new GzipParameters();
    parameters.setCompressionLevel(LEVEL);
    gzip = new GzipCompressorOutputStream(out, parameters);
    tar = new TarArchiveOutputStream(gzip, "UTF-8");
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
  }

  @Override
  public void folder(String name) throws IOException {
    var entry = new TarArchiveEntry(name + "/");
    entry.setMode(FOLDER_MODE);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  @Override
  public void file(String name, Path source) throws IOException {
    try (var content = Files.newInputStream(source)) {
      write(name, Files.size(source), content);
    } catch (NoSuchFileException vanished) {
      // its last moment came between being listed and being read
    }
  }

  @Override
  public void text(String name, String content) throws IOException {
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    write(name, bytes.length, new ByteArrayInputStream(bytes));
  }

  /** As many bytes as the file had when it was opened: what grows after that is in the log of changes. */
  private void write(String name, long size, InputStream content) throws IOException {
    var entry = new TarArchiveEntry(name);
    entry.setSize(size);
    entry.setMode(FILE_MODE);
    tar.putArchiveEntry(entry);
    var digest = Sha256.fresh();
    var out = new DigestOutputStream(tar, digest);
    var block = new byte[64 * 1024];
    long left = size;
    while (left > 0) {
      int read = content.read(block, 0, (int) Math.min(block.length, left));
      if (read < 0) {
        java.util.Arrays.fill(block, (byte) 0);
        read = (int) Math.min(block.length, left);
      }
      out.write(block, 0, read);
      left -= read;
    }
    tar.closeArchiveEntry();
    hashes.put(name, HexFormat.of().formatHex(digest.digest()));
  }

  /** How many files are in it. */
  int files() {
    return hashes.size();
  }

  /** Ends the archive with its list of contents; the stream below stays open. */
  void finish() throws IOException {
    var list = new Manifest(hashes).text();
    text(Manifest.NAME, list);
    tar.finish();
    gzip.finish();
  }
}
