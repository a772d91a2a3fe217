package id.lelangkinerja.bidding;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.Prop;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.round.BecomingHolder;
import id.lelangkinerja.round.ChoosingSealing;
import id.lelangkinerja.sealing.Passphrase;
import java.util.ArrayList;
import java.util.List;

/** The round of {@link Auction} with its key shared by the secretary, the verifier and the monitor. */
@Prop
class Holders {
  private final Auction auction;
  private final ChoosingSealing choosing;
  private final BecomingHolder becoming;

  Holders(Auction auction, ChoosingSealing choosing, BecomingHolder becoming) {
    this.auction = auction;
    this.choosing = choosing;
    this.becoming = becoming;
  }

  /** The open round, and the passphrases of its holders in their order. */
  record Held(Auction.Open open, List<Passphrase> passphrases) {
    /** The form of a sitting with these two, by their numbers. */
    String[] present(int one, int other) {
      return new String[]{"holder-" + one, words(one), "holder-" + other, words(other)};
    }

    String words(int no) {
      return passphrases.get(no - 1).written();
    }
  }

  static List<Player> of(World world) {
    return List.of(world.secretary(), world.verifier(), world.monitor());
  }

  Held open(World world) {
    var planned = auction.planned(world);
    choosing.byHolders(world.planner().acting(), planned.round(),
        of(world).stream().map(player -> player.acting().person()).toList());
    var passphrases = new ArrayList<Passphrase>();
    for (var holder : of(world)) {
      var passphrase = Passphrase.fresh();
      becoming.makeReady(holder.acting(), planned.round(), passphrase);
      passphrases.add(passphrase);
    }
    auction.begin(planned);
    return new Held(planned, passphrases);
  }
}
