package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two holders, present at the planner's screen, let a substitute who is ready into the place of another: the key is
 * joined, split anew and sealed to the three of now; the parts of before are gone.
 */
@Service
public class ReplacingHolder {
  private final RoundRepository rounds;
  private final HolderRepository holders;
  private final HolderWatch watch;
  private final RoundKeys keys;
  private final KeyCeremony ceremony;
  private final TellingHolders telling;
  private final History history;

  ReplacingHolder(RoundRepository rounds, HolderRepository holders, HolderWatch watch, RoundKeys keys,
      KeyCeremony ceremony,
      TellingHolders telling, History history) {
    this.rounds = rounds;
    this.holders = holders;
    this.watch = watch;
    this.keys = keys;
    this.ceremony = ceremony;
    this.telling = telling;
    this.history = history;
  }

  /**
   * Throws Refused: NOT_YOURS, ROUND_NOT_SPLIT, ALL_OPENED, NOT_FOUND_HERE where nobody was named as a substitute,
   * HOLDER_NOT_READY, HOLDER_BIDS where the substitute has come to work for a bidder since, HOLDERS_ON_PANEL where all
   * three of then would sit on the panel, and what RoundKeys says of those present.
   */
  @Transactional
  public void replace(Acting who, RoundId round, List<PresentHolder> present) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var region = who.region();
    HolderRules.refuseUnlessSealed(rounds, region, round);
    var substitute = holders.substitute(region, round).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(substitute.isReady(), Reason.HOLDER_NOT_READY, substitute.name());
    var before = holders.holders(region, round);
    watch.refuseBidders(region, round, List.of(substitute));
    watch.refuseUnlessOneOutside(region, round, Stream.concat(Stream.of(substitute), before.stream()
        .filter(holder -> holder.holderNo() != substitute.holderNo())).map(KeyHolder::person).toList());
    var half = keys.open(who, round, present);
    var left = name(before, substitute.holderNo());
    int generation = before.stream().mapToInt(holder -> holder.generation() == null ? 0 : holder.generation()).max()
        .orElse(0) + 1;
    holders.promote(region, round, substitute.holderNo());
    ceremony.again(region, round, half, generation);
    telling.released(who, round, before.stream().filter(holder -> holder.holderNo() == substitute.holderNo())
        .map(KeyHolder::person).filter(person -> !person.equals(substitute.person())).toList());
    history.record(who, "round.holder-replaced", Kind.ROUND, round.value(), left + " → " + substitute.name() + "; "
        + name(before, present.get(0).no()) + "; " + name(before, present.get(1).no()));
  }

  private static String name(List<KeyHolder> holders, int no) {
    return holders.stream().filter(holder -> holder.holderNo() == no).map(KeyHolder::name).findFirst().orElse("");
  }
}
