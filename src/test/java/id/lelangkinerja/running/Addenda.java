package id.lelangkinerja.running;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import org.springframework.boot.test.context.TestComponent;

/** Addenda of contracts of dinkes, for the tests of what follows from them. */
@TestComponent
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

  /** Signs what there is to sign at this moment. */
  void signs(Player player, AmendmentId amendment) {
    signing.sign(player.acting(), amendment, addenda.toSign(player.acting(), amendment));
  }
}
