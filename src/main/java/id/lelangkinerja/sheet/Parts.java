package id.lelangkinerja.sheet;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook, unpacked as they are read and never beyond the limit: all parts together may unpack to so
 * many bytes, and none to far more than it weighs. A workbook with macros or with links to other files is refused.
 */
final class Parts implements AutoCloseable {
  private static final int MOST_PARTS = 2000;
  /** Honest sheets unpack to twenty times their weight; small ones to more. */
  private static final int MOST_RATIO = 200;
  private static final long SMALL = 4L << 20;
  private final Archive zip;
  private long left;

  private Parts(Archive zip, long most) {
    this.zip = zip;
    this.left = most;
  }

  /** The archive is closed with the parts, or at once where it is refused. */
  static Parts of(Archive zip, long most) throws IOException {
    try {
      var names = zip.names();
      Refused.unless(names.size() <= MOST_PARTS, Reason.SHEET_TOO_LARGE, most >> 20);
      Refused.unless(names.contains("xl/workbook.xml"), Reason.SHEET_UNREADABLE);
      Refused.unless(names.stream().noneMatch(Parts::reachesOut), Reason.SHEET_REACHES_OUT);
    } catch (Refused refused) {
      zip.close();
      throw refused;
    }
    return new Parts(zip, most);
  }

  private static boolean reachesOut(String name) {
    return name.startsWith("xl/externalLinks/") || name.endsWith("vbaProject.bin") || name.startsWith("xl/embeddings/");
  }

  /** The part of this name, or null where there is none. */
  @Nullable
  InputStream open(String name) throws IOException {
    var part = zip.open(name);
    return part == null ? null : new Bounded(part, Math.max(1, zip.weight(name)));
  }

  /** The part of this name; without it the file is no workbook. */
  InputStream required(String name) throws IOException {
    var part = open(name);
    if (part == null) {
      throw new Refused(Reason.SHEET_UNREADABLE);
    }
    return part;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what comes out of a part. */
  private final class Bounded extends FilterInputStream {
    private final long weight;
    private long out;

    Bounded(InputStream in, long weight) {
      super(in);
      this.weight = weight;
    }

    @Override
    public int read() throws IOException {
      int sign = super.read();
      count(sign < 0 ? 0 : 1);
      return sign;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) {
      out += bytes;
      left -= bytes;
      Refused.unless(left >= 0 && (out <= SMALL || out / weight <= MOST_RATIO), Reason.SHEET_TOO_LARGE,
          Limits.USUAL.unpacked() >> 20);
    }
  }
}
