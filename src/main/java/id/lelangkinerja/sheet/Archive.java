package id.lelangkinerja.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The packed parts of a workbook, on disk or in memory: what is sealed or a draft is never written to a disk as it is. */
interface Archive extends AutoCloseable {
  List<String> names();

  /** The part of this name as it unpacks, or null where there is none. */
  @Nullable
  InputStream open(String name) throws IOException;

  /** What the part weighs packed. */
  long weight(String name);

  @Override
  void close() throws IOException;

  static Archive of(Path file) throws IOException {
    return new OnDisk(new ZipFile(file.toFile()));
  }

  static Archive of(byte[] file) throws IOException {
    return new InMemory(org.apache.commons.compress.archivers.zip.ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get());
  }

  /** One that lies in a file. */
  record OnDisk(ZipFile zip) implements Archive {
    @Override
    public List<String> names() {
      return zip.stream().map(java.util.zip.ZipEntry::getName).toList();
    }

    @Override
    public @Nullable InputStream open(String name) throws IOException {
      var entry = zip.getEntry(name);
      return entry == null ? null : zip.getInputStream(entry);
    }

    @Override
    public long weight(String name) {
      var entry = zip.getEntry(name);
      return entry == null ? 0 : entry.getCompressedSize();
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /** One that was decrypted and lies in memory alone. */
  record InMemory(org.apache.commons.compress.archivers.zip.ZipFile zip) implements Archive {
    @Override
    public List<String> names() {
      return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
    }

    @Override
    public @Nullable InputStream open(String name) throws IOException {
      var entry = zip.getEntry(name);
      return entry == null ? null : zip.getInputStream(entry);
    }

    @Override
    public long weight(String name) {
      var entry = zip.getEntry(name);
      return entry == null ? 0 : entry.getCompressedSize();
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
