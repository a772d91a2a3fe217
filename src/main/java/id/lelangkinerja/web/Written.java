package id.lelangkinerja.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.function.Supplier;

/** A part of a page as it is sent, which may be kept: it was written without a reader and belongs to none. */
public final class Written implements Content {
  private final Supplier<byte[]> writing;
  private final int bytes;

  private Written(Supplier<byte[]> writing, int bytes) {
    this.writing = writing;
    this.bytes = bytes;
  }

  /** Written once. */
  static Written of(byte[] text) {
    return new Written(() -> text, text.length);
  }

  /** Written anew at each look, while somebody works on its template. */
  static Written live(Supplier<byte[]> writing) {
    return new Written(writing, 0);
  }

  /** What it takes in memory, in bytes. */
  public int weight() {
    return 1 + bytes;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeBinaryContent(writing.get());
  }
}
