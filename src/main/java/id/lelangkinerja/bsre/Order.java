package id.lelangkinerja.bsre;

/**
 * What is to be signed, by whom: the NIK and the passphrase are the person's own and are kept nowhere. The place of the
 * signature is a page from 1 and a rectangle in points from the lower left corner.
 */
@SuppressWarnings("ArrayRecordComponent") // sent once, never compared
public record Order(byte[] pdf, String nik, String passphrase, int page, float left, float bottom, float width,
    float height, String reason) {

  /** Nothing of it may stand in a log. */
  @Override
  public String toString() {
    return "Order[" + pdf.length + " bytes]";
  }
}
