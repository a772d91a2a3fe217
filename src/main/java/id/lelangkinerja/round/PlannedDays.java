package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the stages that people begin by hand against the calendar of their round, which everybody plans by. */
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

  /**
   * The reason to record with the move into that stage: null where it comes no earlier than planned. Throws Refused
   * REASON_MISSING at "reason" where it does and none is given.
   */
  public @Nullable String why(Acting who, RoundId round, LotState stage, @Nullable String given) {
    return toCome(who, round, stage).isPresent() ? Why.required(given) : null;
  }
}
