package id.lelangkinerja.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Hands on at most so many bytes; packed content may hold any number of empty parts. */
final class Counted extends FilterInputStream {
  private long left;

  Counted(InputStream content, long most) {
    super(content);
    this.left = most;
  }

  /** There is more than is taken. */
  static final class TooMany extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws TooMany {
    left -= read;
    if (left < 0) {
      throw new TooMany();
    }
  }
}
