package id.lelangkinerja.demo;

import id.lelangkinerja.round.BecomingHolder;
import id.lelangkinerja.round.ChoosingSealing;
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
 * Shares the keys of rounds among holders, where the script names them. The passphrases are known while the story is
 * played and to nobody afterwards: only rounds that are opened in the story make their holders ready.
 */
@Component
class Keys {
  private final ChoosingSealing choosing;
  private final BecomingHolder becoming;
  private final Stage stage;
  private final Map<RoundId, List<PresentHolder>> known = new HashMap<>();

  Keys(ChoosingSealing choosing, BecomingHolder becoming, Stage stage) {
    this.choosing = choosing;
    this.becoming = becoming;
    this.stage = stage;
  }

  void share(RoundId round, Plan plan) {
    if (!names(plan).isEmpty()) {
      choosing.byHolders(stage.as("perencana"), round, names(plan).stream().map(stage::person).toList());
    }
  }

  void makeReady(RoundId round, Plan plan) {
    var holders = new ArrayList<PresentHolder>();
    for (var name : names(plan)) {
      var passphrase = Passphrase.fresh();
      becoming.makeReady(stage.as(name), round, passphrase);
      holders.add(new PresentHolder(holders.size() + 1, passphrase));
    }
    known.put(round, holders);
  }

  /** As many holders as open, each with their passphrase, which is forgotten with this. */
  List<PresentHolder> present(RoundId round) {
    return Objects.requireNonNullElse(known.remove(round), List.<PresentHolder>of()).stream().limit(Share.ENOUGH)
        .toList();
  }

  private static List<String> names(Plan plan) {
    return Objects.requireNonNullElse(plan.part().holders(), List.of());
  }
}
