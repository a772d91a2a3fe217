package id.lelangkinerja.files;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;

/**
 * A file as it may be kept as evidence: of a picture only what draws it. What the camera, a telephone or a program wrote
 * into it (place, time, device, owner, small previews of what was cut away, comments, what was appended) is taken out;
 * its pixels, colour profile and orientation stay as they were. Nothing is decoded.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Cleaned(byte[] content, Taken taken) {

  /** Throws FILE_TYPE where a picture is not built as its type has it. */
  static Cleaned of(FileType type, byte[] content) {
    try {
      return switch (type) {
        case JPEG -> new JpegCleaning(content).cleaned();
        case PNG -> new PngCleaning(content).cleaned();
        case PDF, XLSX, CSV, TEXT -> new Cleaned(content, Taken.unsaid());
      };
    } catch (IndexOutOfBoundsException _) {
      throw new Refused(Reason.FILE_TYPE);
    }
  }
}
