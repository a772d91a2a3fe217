package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A planner gives the seat of a panel member of an opened round to somebody else, so that the panel never shrinks and
 * never lacks a chair. Sheets that were handed in stay; the new member scores what is still to be scored.
 */
@Service
public class ReplacingMember {
  private final RoundRepository rounds;
  private final RoundQuery query;
  private final RoundChecks checks;
  private final HolderRepository holders;
  private final PanelChangeRepository changes;
  private final Notifying notifying;
  private final History history;

  ReplacingMember(RoundRepository rounds, RoundQuery query, RoundChecks checks, HolderRepository holders,
      PanelChangeRepository changes, Notifying notifying, History history) {
    this.rounds = rounds;
    this.query = query;
    this.checks = checks;
    this.holders = holders;
    this.changes = changes;
    this.notifying = notifying;
    this.history = history;
  }

  /**
   * Replaces one member by another, who takes the chair too where that was the member's.
   *
   * @throws Refused NOT_YOURS, NOT_FOUND_HERE, PANEL_SETTLED while nothing of the round is open or everything is
   * decided, NO_CHOICE for who is not on the panel, may not sit on one, or sits there already, HOLDERS_ON_PANEL at
   * "joining" where all who hold the round's key, or would with the substitute, sat on its panel, REASON_MISSING, TOO_LONG
   */
  @Transactional
  public void replace(Acting who, RoundId id, PersonId leaving, PersonId joining, String reason) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    Refused.unless(Rules.isJudged(rounds.lock(who.region(), id)), Reason.PANEL_SETTLED);
    var round = query.round(who, id);
    var member = round.panel().stream().filter(each -> each.person().equals(leaving)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NO_CHOICE).at("leaving"));
    if (round.isOnPanel(joining) || !checks.eligible(who.region()).contains(joining)) {
      throw new Refused(Reason.NO_CHOICE).at("joining");
    }
    refuseUnlessOneHolderOutside(who, round, leaving, joining);
    var why = Why.required(reason);
    changes.replace(who, id, member, joining);
    changes.note(who, id, leaving, joining, why);
    history.record(who, "round.member-replaced", Kind.ROUND, id.value(), member.name() + ": " + why);
    notifying.tell(who, Recipients.people(List.of(joining)), Told.of(NoticeKind.PRESENTATION, "notice.text.seated",
        List.of(round.name()), links -> links.auction().round(id.value())));
    notifying.tell(who, Recipients.people(List.of(leaving)), Told.of(NoticeKind.PRESENTATION, "notice.text.unseated",
        List.of(round.name(), why), links -> links.auction().round(id.value())));
  }

  /**
   * Two holders open the bids: where all three judge them as well, nobody outside the panel watches over that. Nor would
   * anybody once a substitute who was named is let in.
   */
  private void refuseUnlessOneHolderOutside(Acting who, Round round, PersonId leaving, PersonId joining) {
    var named = holders.holders(who.region(), round.id());
    boolean now = allJudge(round, named, leaving, joining);
    boolean then = holders.substitute(who.region(), round.id()).filter(substitute -> allJudge(round,
        Stream.concat(Stream.of(substitute), named.stream()
            .filter(holder -> holder.holderNo() != substitute.holderNo())).toList(),
        leaving, joining)).isPresent();
    if (now || then) {
      throw new Refused(Reason.HOLDERS_ON_PANEL).at("joining");
    }
  }

  private static boolean allJudge(Round round, List<KeyHolder> three, PersonId leaving, PersonId joining) {
    return !three.isEmpty() && three.stream().map(KeyHolder::person)
        .allMatch(holder -> holder.equals(joining) || (round.isOnPanel(holder) && !holder.equals(leaving)));
  }
}
