package id.lelangkinerja.signing;

import id.lelangkinerja.pades.Slot;

/** The last page of a document that is signed: where signing/pdf/sheet.jte leaves room for each party's signature. */
final class SignatureSheet {
  private static final float MILLIMETRE = 72f / 25.4f;
  /** The margins of the page, in millimetres, as document/paper.css has them. */
  private static final float LEFT = 25;
  private static final float TOP = 24;
  /** The boxes on it, from the margins. */
  private static final float BOX_TOP = 62;
  private static final float BOX_WIDTH = 78;
  private static final float BOX_HEIGHT = 36;
  /** What is left between the lines of a box and what stands in it. */
  private static final float INSET = 1;
  private static final float SECOND_COLUMN = 84;

  private SignatureSheet() {}

  /** The second party stands on the left, as under the text. */
  static Slot slot(Party party) {
    var left = LEFT + switch (party) {
      case FIRST -> SECOND_COLUMN;
      case SECOND -> 0;
    };
    return new Slot(Slot.LAST, (left + INSET) * MILLIMETRE, (TOP + BOX_TOP + INSET) * MILLIMETRE,
        (BOX_WIDTH - 2 * INSET) * MILLIMETRE, (BOX_HEIGHT - 2 * INSET) * MILLIMETRE);
  }
}
