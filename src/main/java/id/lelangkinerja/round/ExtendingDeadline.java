package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A planner moves the deadline of a round on, for all its lots alike, while it has not passed. Where a stage would then
 * begin before the deadline's day, the whole calendar moves on by as many days as the deadline does.
 */
@Service
public class ExtendingDeadline {
  private final RoundLockRepository locks;
  private final RoundQuery rounds;
  private final ExtensionRepository extensions;
  private final Notifying notifying;
  private final History history;

  ExtendingDeadline(RoundLockRepository locks, RoundQuery rounds, ExtensionRepository extensions, Notifying notifying,
      History history) {
    this.locks = locks;
    this.rounds = rounds;
    this.extensions = extensions;
    this.notifying = notifying;
    this.history = history;
  }

  /**
   * Extends the deadline and tells the invited agencies and the panel.
   *
   * @param no     which extension of the round this is, counted from 1: what the planner saw when writing it
   * @param reason read by everyone who reads the round
   * @throws Refused NOT_YOURS, NOT_FOUND_HERE, EXTENSION_TOO_LATE when no bids are taken (any more), CHANGED_MEANWHILE
   *                 when the deadline was moved since, EXTENSION_NOT_LATER, REASON_MISSING, TOO_LONG
   */
  @Transactional
  public void extend(Acting who, RoundId id, int no, Instant to, String reason) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var region = who.region();
    locks.alone(who, id);
    Refused.unless(extensions.isTakingBids(region, id), Reason.EXTENSION_TOO_LATE);
    Refused.unless(no == extensions.of(region, id).size() + 1, Reason.CHANGED_MEANWHILE);
    var round = rounds.round(who, id);
    if (!to.isAfter(round.closesAt())) {
      throw new Refused(Reason.EXTENSION_NOT_LATER, round.closesAt()).at("closesOn");
    }
    var why = Why.required(reason);
    int days = shift(round, to);
    if (days > 0) {
      extensions.shift(region, id, days);
    }
    extensions.note(who, round, no, to, days, why);
    extensions.bidding(region, id)
        .forEach(lot -> history.record(who, "lot.deadline-extended", Kind.LOT, lot.value(), why));
    history.record(who, "round.deadline-extended", Kind.ROUND, id.value(), why);
    tell(who, round, no, to, why);
    Refused.unless(extensions.move(region, id, to), Reason.EXTENSION_TOO_LATE);
  }

  /** By how many days the calendar has to move on; 0 where no stage would begin before the new deadline's day. */
  static int shift(Round round, Instant to) {
    var day = LocalDate.ofInstant(to, Texts.ZONE);
    boolean tooEarly = round.stages().stream().anyMatch(stage -> stage.startsOn().isBefore(day));
    return tooEarly
        ? Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.ofInstant(round.closesAt(), Texts.ZONE), day))
        : 0;
  }

  private void tell(Acting who, Round round, int no, Instant to, String why) {
    var told = Told.of(NoticeKind.DEADLINE, "notice.text.extended", List.of(round.name(), why),
        links -> links.auction().round(round.id().value())).until(to)
        .once("extension-" + no + ":" + round.id().value());
    notifying.tell(who, Recipients.workingFor(extensions.invited(who.region(), round.id())), told);
    notifying.tell(who, Recipients.people(round.panel().stream().map(Round.Member::person).toList()), told);
  }
}
