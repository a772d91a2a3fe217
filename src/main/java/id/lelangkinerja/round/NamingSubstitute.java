package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A planner names a substitute for a holder who left or lost the passphrase; it may be the same person, who then gets a
 * new one. The holder stays until two holders let the substitute in.
 */
@Service
public class NamingSubstitute {
  private final RoundRepository rounds;
  private final HolderRepository holders;
  private final HolderChecks checks;
  private final RoundQuery panels;
  private final TellingHolders telling;
  private final History history;

  NamingSubstitute(RoundRepository rounds, HolderRepository holders, HolderChecks checks, RoundQuery panels,
      TellingHolders telling, History history) {
    this.rounds = rounds;
    this.holders = holders;
    this.checks = checks;
    this.panels = panels;
    this.telling = telling;
    this.history = history;
  }

  /**
   * In the place of a substitute who was named before. Throws Refused: NOT_YOURS, ROUND_NOT_SPLIT, ALL_OPENED when no
   * bid is sealed any more; beside the fields NO_CHOICE, HOLDER_TWICE, HOLDERS_ON_PANEL.
   */
  @Transactional
  public void name(Acting who, RoundId round, int no, PersonId person, String reason) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var region = who.region();
    HolderRules.refuseUnlessSealed(rounds, region, round);
    if (!checks.eligible(region, round).contains(person)) {
      throw new Refused(Reason.NO_CHOICE).at("person");
    }
    var after = new HashSet<PersonId>();
    var named = holders.holders(region, round);
    named.stream().filter(holder -> holder.holderNo() != no).forEach(holder -> after.add(holder.person()));
    if (named.size() == after.size()) {
      throw new Refused(Reason.NO_CHOICE).at("no");
    }
    if (!after.add(person)) {
      throw new Refused(Reason.HOLDER_TWICE).at("person");
    }
    var panel = panels.panel(region, round).stream().map(Round.Member::person).toList();
    if (panel.containsAll(after)) {
      throw new Refused(Reason.HOLDERS_ON_PANEL).at("person");
    }
    holders.substitute(region, round).ifPresent(old -> {
      holders.remove(region, round, old.holderNo(), true);
      if (!old.person().equals(person)) {
        telling.released(who, round, List.of(old.person()));
      }
    });
    holders.nameSubstitute(region, round, no, person, reason);
    telling.substitute(who, round, person);
    history.record(who, "round.substitute-named", Kind.ROUND, round.value(), reason);
  }
}
