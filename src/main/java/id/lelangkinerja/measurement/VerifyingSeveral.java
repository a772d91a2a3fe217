package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verifies several figures of low risk at once, all of them or none, each with an act of its own. */
@Service
public class VerifyingSeveral {
  private final MeasurementRepository measurements;
  private final VersionRepository versions;
  private final ReminderRepository names;
  private final OpeningParts parts;
  private final Moves moves;
  private final ApplicationEventPublisher events;

  VerifyingSeveral(MeasurementRepository measurements, VersionRepository versions, ReminderRepository names,
      OpeningParts parts, Moves moves, ApplicationEventPublisher events) {
    this.measurements = measurements;
    this.versions = versions;
    this.names = names;
    this.parts = parts;
    this.moves = moves;
    this.events = events;
  }

  /**
   * By who may verify every one of them (NOT_YOURS), each in the version that was seen (CHANGED_MEANWHILE) and handed in
   * (MEASUREMENT_NOT_SUBMITTED). One of more than low risk is refused by its name: RISK_NOT_LOW. SELECTION_EMPTY,
   * SELECTION_TOO_LONG.
   */
  @Transactional
  void verify(Acting who, List<Selection> selected) {
    Refused.unless(!selected.isEmpty(), Reason.SELECTION_EMPTY);
    Refused.unless(selected.size() <= Selection.MOST, Reason.SELECTION_TOO_LONG, Selection.MOST);
    var seen = selected.stream().collect(Collectors.toMap(Selection::id, Function.identity(), (one, _) -> one));
    var figures = measurements.locked(who, seen.keySet());
    Refused.unless(figures.size() == selected.size(), Reason.NOT_FOUND_HERE);
    figures.forEach(figure -> check(who, figure, Objects.requireNonNull(seen.get(figure.id()))));
    var ids = figures.stream().map(figure -> figure.id().value()).toList();
    versions.confirm(who, ids.toArray(UUID[]::new));
    parts.open(who.region(), ids);
    moves.confirm(who, figures);
    figures.forEach(figure -> events.publishEvent(new MeasurementVerified(who.region(), figure.id().value())));
  }

  private void check(Acting who, Measurement figure, Selection seen) {
    Refused.unless(Rules.verifiesThis(who, figure), Reason.NOT_YOURS);
    Refused.unless(figure.version() == seen.version(), Reason.CHANGED_MEANWHILE);
    Refused.unless(Rules.mayVerify(who, figure), Reason.MEASUREMENT_NOT_SUBMITTED);
    if (!Rules.mayVerifyWithOthers(who, figure)) {
      throw new Refused(Reason.RISK_NOT_LOW, names.name(who.region(), figure.id()));
    }
  }
}
