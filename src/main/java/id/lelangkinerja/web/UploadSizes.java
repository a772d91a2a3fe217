package id.lelangkinerja.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much a form may bring at once, with all of its files. */
@Component
public final class UploadSizes {
  private final DataSize whole;

  UploadSizes(@Value("${spring.servlet.multipart.max-request-size}") DataSize whole) {
    this.whole = whole;
  }

  public long megabytes() {
    return whole.toMegabytes();
  }

  public long bytes() {
    return whole.toBytes();
  }
}
