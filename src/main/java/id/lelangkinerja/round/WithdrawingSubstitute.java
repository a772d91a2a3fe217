package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner withdraws a substitute who was not let in: the holder whom they were to replace stays. */
@Service
public class WithdrawingSubstitute {
  private final RoundRepository rounds;
  private final HolderRepository holders;
  private final TellingHolders telling;
  private final History history;

  WithdrawingSubstitute(RoundRepository rounds, HolderRepository holders, TellingHolders telling, History history) {
    this.rounds = rounds;
    this.holders = holders;
    this.telling = telling;
    this.history = history;
  }

  /** Throws Refused: NOT_YOURS, ROUND_NOT_SPLIT, ALL_OPENED, NOT_FOUND_HERE where nobody was named as a substitute. */
  @Transactional
  public void withdraw(Acting who, RoundId round) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var region = who.region();
    HolderRules.refuseUnlessSealed(rounds, region, round);
    var substitute = holders.substitute(region, round).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    holders.remove(region, round, substitute.holderNo(), true);
    if (holders.holders(region, round).stream().noneMatch(each -> each.person().equals(substitute.person()))) {
      telling.released(who, round, List.of(substitute.person()));
    }
    history.record(who, "round.substitute-withdrawn", Kind.ROUND, round.value(), substitute.name());
  }
}
