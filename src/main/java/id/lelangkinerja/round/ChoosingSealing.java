package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.SealingWay;
import id.lelangkinerja.sealing.Share;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner chooses, before a round is first opened, how its bids are sealed, and names the holders of a split key. */
@Service
public class ChoosingSealing {
  private final RoundRepository rounds;
  private final HolderRepository holders;
  private final HolderChecks checks;
  private final RoundQuery panels;
  private final TellingHolders telling;
  private final History history;

  ChoosingSealing(RoundRepository rounds, HolderRepository holders, HolderChecks checks, RoundQuery panels,
      TellingHolders telling, History history) {
    this.rounds = rounds;
    this.holders = holders;
    this.checks = checks;
    this.panels = panels;
    this.telling = telling;
    this.history = history;
  }

  /**
   * The installation's key opens. Throws Refused: NOT_YOURS for anyone but a planner, ROUND_IS_OPEN once it was
   * opened.
   */
  @Transactional
  public void byInstallation(Acting who, RoundId round) {
    begin(who, round);
    var before = holders.holders(who.region(), round);
    before.forEach(holder -> holders.remove(who.region(), round, holder.holderNo(), false));
    telling.released(who, round, before.stream().map(KeyHolder::person).toList());
    holders.choose(who.region(), round, SealingWay.INSTALLATION);
    history.record(who, "round.sealed-by-installation", Kind.ROUND, round.value());
  }

  /**
   * Two of these three open. A holder who keeps a place stays ready. Throws Refused: NOT_YOURS, ROUND_IS_OPEN; beside
   * the fields NO_CHOICE for who may not hold, HOLDER_TWICE, HOLDERS_ON_PANEL when all three judge the bids.
   */
  @Transactional
  public void byHolders(Acting who, RoundId round, List<PersonId> three) {
    begin(who, round);
    var region = who.region();
    refuseFaults(who, round, three);
    Map<Integer, PersonId> before = holders.holders(region, round).stream()
        .collect(Collectors.toMap(KeyHolder::holderNo, KeyHolder::person));
    var changed = new HashSet<Integer>();
    for (int no = 1; no <= Share.PARTS; no++) {
      if (!three.get(no - 1).equals(before.get(no))) {
        changed.add(no);
        holders.remove(region, round, no, false);
      }
    }
    changed.forEach(no -> holders.name(region, round, no, three.get(no - 1)));
    holders.choose(region, round, SealingWay.SPLIT);
    telling.named(who, round, three.stream().filter(person -> !before.containsValue(person)).toList());
    telling.released(who, round, before.values().stream().filter(person -> !three.contains(person)).toList());
    history.record(who, "round.holders-named", Kind.ROUND, round.value(), holders.holders(region, round).stream()
        .map(KeyHolder::name).collect(Collectors.joining("; ")));
  }

  private void begin(Acting who, RoundId round) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    rounds.lock(who.region(), round);
    Refused.unless(!rounds.hasKey(who.region(), round), Reason.ROUND_IS_OPEN);
  }

  private void refuseFaults(Acting who, RoundId round, List<PersonId> three) {
    var eligible = checks.eligible(who.region(), round);
    var seen = new HashSet<PersonId>();
    for (int no = 1; no <= Share.PARTS; no++) {
      var person = three.get(no - 1);
      if (!eligible.contains(person)) {
        throw new Refused(Reason.NO_CHOICE).at(PresentHolder.field(no));
      }
      if (!seen.add(person)) {
        throw new Refused(Reason.HOLDER_TWICE).at(PresentHolder.field(no));
      }
    }
    var panel = panels.panel(who.region(), round).stream().map(Round.Member::person).toList();
    if (panel.containsAll(three)) {
      throw new Refused(Reason.HOLDERS_ON_PANEL).at(PresentHolder.field(Share.PARTS));
    }
  }
}
