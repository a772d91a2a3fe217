package id.lelangkinerja.portfolio;

import id.lelangkinerja.platform.Rupiah;
import java.util.Optional;

/**
 * Says of each bid that was left out why, for a selection that no single exchange can better ({@link Polishing}):
 * then one of the reasons always holds.
 */
final class Explaining {
  private final Selection selection;

  Explaining(Selection selection) {
    this.selection = selection;
  }

  Lost why(Contender lost) {
    var needed = selection.needed(lost.lot());
    if (needed.isPresent())
      return new Lost.Stranded(lost.bid(), needed.get());
    if (selection.hasRoom(lost.lot()))
      return lost.value().signum() == 0 ? new Lost.Worthless(lost.bid()) : tooDear(lost, Optional.empty());
    var weakest = selection.weakest(lost.lot()).orElseThrow();
    var ahead = weakest.value().subtract(lost.value());
    return ahead.signum() >= 0
        ? new Lost.Outvalued(lost.bid(), weakest.bid(), ahead)
        : tooDear(lost, Optional.of(weakest));
  }

  private Lost tooDear(Contender lost, Optional<Contender> instead) {
    var overrun = selection.overrun(lost, instead.orElse(null)).orElseThrow(
        () -> new IllegalStateException("nothing speaks against " + lost));
    return new Lost.TooDear(lost.bid(), instead.map(Contender::bid), overrun.year(), new Rupiah(overrun.amount()));
  }
}
