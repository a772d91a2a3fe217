package id.lelangkinerja.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Betters a selection, in exact figures, until no single exchange within a lot gains, and no gain can be paid for by
 * one loss elsewhere. Lots keep their winners, so what is covered stays covered.
 */
final class Polishing {
  private final Competition competition;
  private final Selection selection;

  Polishing(Competition competition, Selection selection) {
    this.competition = competition;
    this.selection = selection;
  }

  void polish() {
    while (improvedOnce() || improvedByTwo()) {
      // each pass gains, and there are finitely many selections
    }
  }

  private boolean improvedOnce() {
    var best = exchanges().filter(each -> each.gain().signum() > 0)
        .filter(each -> selection.overrun(each.in(), each.out()).isEmpty())
        .max(Comparator.comparing(Exchange::gain));
    best.ifPresent(exchange -> exchange.apply(selection));
    return best.isPresent();
  }

  /** A gain that does not fit alone, paid for by a smaller loss in another lot. */
  private boolean improvedByTwo() {
    var all = exchanges().toList();
    var gains = all.stream().filter(each -> each.gain().signum() > 0)
        .sorted(Comparator.comparing(Exchange::gain).reversed()).toList();
    var losses = all.stream().filter(each -> each.gain().signum() <= 0)
        .sorted(Comparator.comparing(Exchange::gain).reversed()).toList();
    for (var gain : gains) {
      var payer = payer(gain, losses);
      if (payer.isPresent()) {
        payer.get().apply(selection);
        gain.apply(selection);
        return true;
      }
    }
    return false;
  }

  private Optional<Exchange> payer(Exchange gain, List<Exchange> losses) {
    return losses.stream().takeWhile(loss -> loss.gain().add(gain.gain()).signum() > 0)
        .filter(loss -> loss.isApartFrom(gain) && selection.allows(gain, loss)).findFirst();
  }

  private Stream<Exchange> exchanges() {
    return competition.contenders().stream().filter(each -> !selection.has(each)).flatMap(this::waysIn);
  }

  private Stream<Exchange> waysIn(Contender in) {
    var instead = selection.winners(in.lot()).stream().map(out -> new Exchange(in, out));
    var free = selection.hasRoom(in.lot()) && selection.needed(in.lot()).isEmpty();
    return free ? Stream.concat(Stream.of(new Exchange(in, null)), instead) : instead;
  }
}
