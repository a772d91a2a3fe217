package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.OffPlan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the stages of lots against the calendar of their round, which everybody plans by. */
@Component
public class PlannedDays {
  private final RoundQuery rounds;
  private final Clock clock;

  PlannedDays(RoundQuery rounds, Clock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  /**
   * The day on which the stage is planned to begin, where that is still to come; empty as well where none is planned.
   */
  public Optional<LocalDate> toCome(Acting who, RoundId round, LotState stage) {
    return rounds.round(who, round).stage(stage).map(Round.Stage::startsOn)
        .filter(LocalDate.ofInstant(clock.instant(), Texts.ZONE)::isBefore);
  }

  /** How far beside its planned days the stage would begin today; empty within them, and where none are planned. */
  public Optional<OffPlan> off(Acting who, RoundId round, LotState stage) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    return rounds.round(who, round).stage(stage).flatMap(days -> today.isBefore(days.startsOn())
        ? Optional.of(new OffPlan(days.startsOn(), false))
        : today.isAfter(days.endsOn()) ? Optional.of(new OffPlan(days.endsOn(), true)) : Optional.empty());
  }

  /** Whether a day is planned for the stage, and has come: then what is ready for it moves there by itself. */
  public boolean come(Acting who, RoundId round, LotState stage) {
    return rounds.round(who, round).stage(stage).isPresent() && toCome(who, round, stage).isEmpty();
  }

  /**
   * The reason to record with the move into that stage: the one given, or null where it comes as planned, or late by
   * itself, without one. Throws Refused REASON_MISSING at "reason" where somebody makes it earlier or later than planned
   * and gives none.
   */
  public @Nullable String why(Acting who, RoundId round, LotState stage, @Nullable String given) {
    var off = off(who, round, stage);
    return off.isEmpty() || (who.isInstallation() && off.get().late()) ? Why.optional(given) : Why.required(given);
  }
}
