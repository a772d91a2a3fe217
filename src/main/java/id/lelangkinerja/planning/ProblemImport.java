package id.lelangkinerja.planning;

import id.lelangkinerja.intake.Batch;
import id.lelangkinerja.intake.ImportColumn;
import id.lelangkinerja.intake.Line;
import id.lelangkinerja.intake.RowKind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Problems that the public suffers, with the indicators that show them. */
@Component
class ProblemImport implements RowKind {
  private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("code", "K-01"),
      ImportColumn.required("title", "Banjir saat hujan deras"), ImportColumn.choice("class", ProblemClass.class),
      ImportColumn.required("description", "Banjir hampir tiap musim hujan."),
      ImportColumn.optional("place", "seluruh kota"), ImportColumn.optional("year", "2018"),
      ImportColumn.optional("evidence", ""), ImportColumn.required("source", "BPBD"),
      ImportColumn.optional("indicators", "GENANGAN; KEMISKINAN"));
  private final ProblemQuery problems;
  private final SeriesQuery series;
  private final RegisteringProblem registering;

  ProblemImport(ProblemQuery problems, SeriesQuery series, RegisteringProblem registering) {
    this.problems = problems;
    this.series = series;
    this.registering = registering;
  }

  @Override
  public String name() {
    return "problems";
  }

  @Override
  public boolean mayImport(Acting who) {
    return Rules.mayPlan(who);
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  @Override
  public void check(Acting who, Batch batch) {
    var indicators = series.indicators(who.region());
    var there = problems.all(who.region()).stream()
        .collect(Collectors.toMap(ProblemDetail::code, Function.identity()));
    var shown = problems.indicatorCodes(who.region());
    for (var line : batch.lines()) {
      var problem = read(line, indicators);
      int earlier = batch.earlier(line, problem.code());
      if (earlier > 0) {
        line.fault("code", new Refused(Reason.IMPORT_TWICE, Integer.toString(earlier)));
      }
      var known = there.get(problem.code());
      if (known == null) {
        line.check(() -> Rules.check(problem));
        batch.isNew(line, () -> registering.register(who, problem));
      } else {
        agrees(line, known, problem.facts(), Set.copyOf(shown.getOrDefault(known.problemId(), List.of())));
        batch.isSame(line);
      }
    }
  }

  private static NewProblem read(Line line, Map<String, UUID> indicators) {
    return new NewProblem(line.text("code", 40), new ProblemFacts(line.text("title", 200),
        line.choice("class", ProblemClass.class), line.text("description", 4000), line.optionalText("place", 200),
        line.optionalWhole("year", Rules.FIRST_YEAR, Rules.LAST_YEAR), line.optionalText("evidence", 4000),
        line.text("source", 4000), IndicatorCodes.of(line, indicators)));
  }

  private static void agrees(Line line, ProblemDetail there, ProblemFacts read, Set<String> shown) {
    line.agrees("title", there.title(), read.title());
    line.agrees("class", there.problemClass(), read.problemClass());
    line.agrees("description", there.description(), read.description());
    line.agrees("place", there.place(), read.place());
    line.agrees("year", there.year(), read.year());
    line.agrees("evidence", there.evidence(), read.evidence());
    line.agrees("source", there.source(), read.source());
    line.agrees("indicators", String.join("; ", new TreeSet<>(shown)),
        String.join("; ", new TreeSet<>(line.list("indicators"))));
  }

  @Override
  public void present(Acting who, Table table) {
    var codes = problems.indicatorCodes(who.region());
    problems.all(who.region())
        .forEach(row -> table.row(row.code(), row.title(), row.problemClass(), row.description(), row.place(),
            row.year(), row.evidence(), row.source(), codes.getOrDefault(row.problemId(), List.of())));
  }
}
