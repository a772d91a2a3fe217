package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

/** Who may do what with rounds and lots: asked by the use cases, and by the pages before they show a button. */
final class Rules {
  private Rules() {}

  static boolean mayPlan(Acting who) {
    return who.has(Role.PLANNER);
  }

  /** Those who prepare and decide a round see it, and its lots, while they are drafts. */
  static boolean seesDrafts(Acting who, boolean onPanel) {
    return onPanel || isInsider(who);
  }

  static boolean isInsider(Acting who) {
    return who.isInstallation() || who.hasAny(Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY);
  }

  static boolean mayReadRound(Acting who, boolean onPanel, boolean opened) {
    return opened || seesDrafts(who, onPanel);
  }

  /** A lot is read by everyone in the region once its round was opened and it is no draft (again). */
  static boolean mayReadLot(Acting who, boolean onPanel, boolean opened, LotState state) {
    return (opened && state != LotState.DRAFT) || seesDrafts(who, onPanel);
  }

  /** A round is changed only while nothing of it is open: every lot a draft, or cancelled. */
  static boolean isUnopened(Collection<LotState> lots) {
    return lots.stream().allMatch(state -> state == LotState.DRAFT || state == LotState.CANCELLED);
  }

  /**
   * Whether something of a round is open and not decided yet: its panel still has, or will have, something to judge.
   */
  static boolean isJudged(Collection<LotState> lots) {
    return lots.stream().anyMatch(EnumSet.range(LotState.BIDDING, LotState.NEGOTIATING)::contains);
  }

  static boolean mayRevise(Acting who, Collection<LotState> lots) {
    return mayPlan(who) && isUnopened(lots);
  }

  /** By hand a planner; at its time, where a planner has scheduled it, the installation. */
  static boolean mayOpenRounds(Acting who) {
    return mayPlan(who) || who.isInstallation();
  }

  static boolean mayOpen(Acting who, Collection<LotState> lots) {
    return mayPlan(who) && (lots.contains(LotState.DRAFT) || lots.isEmpty());
  }

  static boolean mayReviseLot(Acting who, LotState state) {
    return mayPlan(who) && state == LotState.DRAFT;
  }

  /** The invited agency for which the person may ask about a lot: the first one, for those who work for several. */
  static Optional<UUID> asksFor(Acting who, Lot lot) {
    return lot.invited().stream().map(Lot.Invited::agency).filter(agency -> who.worksFor(new AgencyId(agency)))
        .findFirst();
  }

  /** A planner answers, but not one who works for an invited agency and would answer the own question. */
  static boolean mayAnswer(Acting who, Lot lot) {
    return mayPlan(who) && asksFor(who, lot).isEmpty();
  }

  /** Those who are invited, and those who prepare or decide the round. */
  static boolean mayReadQuestions(Acting who, Lot lot, boolean onPanel) {
    return seesDrafts(who, onPanel) || asksFor(who, lot).isPresent();
  }

  /** Who asked is told once the bids lie open, to those who examine them and bid for nothing themselves. */
  static boolean maySeeAsker(Acting who, Lot lot) {
    return lot.state().isPastOpening() && isInsider(who) && asksFor(who, lot).isEmpty();
  }

  /** Bidding does not return once its deadline is over: it would be closed again at once. */
  static boolean mayStepBack(Acting who, LotState state, boolean deadlineOver) {
    return mayPlan(who) && state.back().isPresent() && !isTooLateToBid(state, deadlineOver);
  }

  /** Whether all that speaks against a step back is the deadline. */
  static boolean isTooLateToBid(LotState state, boolean deadlineOver) {
    return deadlineOver && state.back().filter(LotState.BIDDING::equals).isPresent();
  }

  static boolean mayCancel(Acting who, LotState state) {
    return mayPlan(who) && state.next().contains(LotState.CANCELLED);
  }
}
