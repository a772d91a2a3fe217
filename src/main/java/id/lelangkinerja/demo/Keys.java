package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.OpeningBids;
import id.lelangkinerja.round.BecomingHolder;
import id.lelangkinerja.round.ChoosingSealing;
import id.lelangkinerja.round.OpeningRound;
import id.lelangkinerja.round.PresentHolder;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.sealing.Passphrase;
import id.lelangkinerja.sealing.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Opens rounds for bids, and their bids; where the script names holders, their key is shared. The passphrases are known
 * while the story is played and to nobody afterwards: only rounds that are opened in the story make their holders
 * ready.
 */
@Component
class Keys {
  private final ChoosingSealing choosing;
  private final BecomingHolder becoming;
  private final OpeningRound opening;
  private final OpeningBids bids;
  private final Stage stage;
  private final Map<RoundId, List<String>> named = new HashMap<>();
  private final Map<RoundId, List<PresentHolder>> known = new HashMap<>();

  Keys(ChoosingSealing choosing, BecomingHolder becoming, OpeningRound opening, OpeningBids bids, Stage stage) {
    this.choosing = choosing;
    this.becoming = becoming;
    this.opening = opening;
    this.bids = bids;
    this.stage = stage;
  }

  /** Names the holders of the key of a round that was planned. */
  void share(RoundId round, Plan plan) {
    var holders = plan.part().holders();
    if (holders != null) {
      choosing.byHolders(stage.as("perencana"), round, holders.stream().map(stage::person).toList());
      named.put(round, holders);
    }
  }

  /** Makes the holders ready, and opens the round for bids. */
  void begin(RoundId round) {
    var holders = new ArrayList<PresentHolder>();
    for (var name : named.getOrDefault(round, List.of())) {
      var passphrase = Passphrase.fresh();
      becoming.makeReady(stage.as(name), round, passphrase);
      holders.add(new PresentHolder(holders.size() + 1, passphrase));
    }
    known.put(round, holders);
    opening.open(stage.as("perencana"), round);
  }

  /** Opens the bids, with as many holders as it takes; their passphrases are forgotten with this. */
  void open(RoundId round) {
    var present = Objects.requireNonNullElse(known.remove(round), List.<PresentHolder>of());
    bids.open(stage.as("sekda"), round, present.stream().limit(Share.ENOUGH).toList(), null);
  }
}
