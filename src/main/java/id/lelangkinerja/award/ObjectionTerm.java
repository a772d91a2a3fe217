package id.lelangkinerja.award;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.Round;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundQuery;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How long agencies usually have to object to an award. */
@Component
class ObjectionTerm {
  private final RoundQuery rounds;
  private final Settings settings;
  private final Telling telling;

  ObjectionTerm(RoundQuery rounds, Settings settings, Telling telling) {
    this.rounds = rounds;
    this.settings = settings;
    this.telling = telling;
  }

  /** As many working days from today as the region chose, or the end of the round's calendar where that is later. */
  LocalDate usual(Acting who, UUID round) {
    var usual = telling.dayAfter(who.region(), settings.objectionDaysOn(who.region(), telling.today()));
    return planned(who, round).map(Round.Stage::endsOn).filter(usual::isBefore).orElse(usual);
  }

  /** The days that the round's calendar plans for objections. */
  Optional<Round.Stage> planned(Acting who, UUID round) {
    return rounds.round(who, new RoundId(round)).stage(LotState.OBJECTION);
  }
}
