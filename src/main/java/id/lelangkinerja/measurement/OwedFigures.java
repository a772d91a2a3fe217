package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Rollup;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What somebody has to write down, ready to be taken along: due within the days that the lists look ahead. */
@Component
public class OwedFigures {
  private final OwedQuery owed;
  private final EntryParts parts;
  private final Clock clock;

  OwedFigures(OwedQuery owed, EntryParts parts, Clock clock) {
    this.owed = owed;
    this.parts = parts;
    this.clock = clock;
  }

  /** The most pressing first; of nobody who reports for no agency. */
  public List<OwedFigure> of(Acting who, Locale reader) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var rows = owed.owed(who, today.plusDays(MeasurementQuery.AHEAD_DAYS));
    var broken = parts.of(who.region(), rows.stream().map(OwedQuery.Owed::measurementId).toList());
    return rows.stream().map(each -> figure(each, broken, today, reader)).toList();
  }

  private static OwedFigure figure(OwedQuery.Owed row, EntryParts.Parts parts, LocalDate today, Locale reader) {
    boolean ratio = row.aggregation() == Aggregation.RATIO;
    var told = new LinkedHashMap<String, String>();
    parts.standing(row.measurementId()).forEach((no, part) -> PartForm.put(told, no, part, "", reader));
    var draft = Drafts.form(row.value(), row.numerator(), row.denominator(), row.note(), reader);
    draft.beside(Form.of(told, reader));
    var target = Rollup.targetAt(row.aggregation(), row.target(), row.period(), row.periods());
    var start = Rollup.targetAt(row.aggregation(), row.baseline(), 1, row.periods());
    return new OwedFigure(row.measurementId(), row.indicatorName(), row.agencyName(), row.unit(), row.decimals(),
        ratio, Period.key(row.period(), row.periods()), row.period(), row.year(),
        row.endsOn(), row.dueOn(), Tags.of(row.state(), row.dueOn(), false, today), target,
        Objects.requireNonNullElse(row.last(), start), row.seen(),
        Breakdowns.fields(parts.asked(row.measurementId()), ratio).stream()
            .map(each -> new OwedFigure.Field(each.label(), each.name(), each.denominator())).toList(),
        row.provisional(), draft, row.reporter(),
        row.returned());
  }
}
