package id.lelangkinerja.running;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.Prop;
import id.lelangkinerja.cast.World;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Addenda of contracts of dinkes, for the tests of what follows from them. */
@Prop
class Addenda {
  private final Deciding deciding;
  private final AddendumQuery addenda;
  private final AddendumSigning signing;

  Addenda(Deciding deciding, AddendumQuery addenda, AddendumSigning signing) {
    this.deciding = deciding;
    this.addenda = addenda;
    this.signing = signing;
  }

  /** Approves the amendment, and lets both sign. */
  void inForce(World world, AmendmentId amendment) {
    deciding.approve(world.mayor().acting(), amendment);
    signs(world.dinkesHead(), amendment);
    signs(world.mayor(), amendment);
  }

  /** What stands printed in a document, from the left to the right. */
  static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper();
      text.setSortByPosition(true);
      return text.getText(document);
    }
  }

  /** Signs what there is to sign at this moment. */
  void signs(Player player, AmendmentId amendment) {
    signing.sign(player.acting(), amendment, addenda.toSign(player.acting(), amendment));
  }
}
