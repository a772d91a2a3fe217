package id.lelangkinerja.region;

import id.lelangkinerja.intake.Batch;
import id.lelangkinerja.intake.ImportColumn;
import id.lelangkinerja.intake.Line;
import id.lelangkinerja.intake.RowKind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Terms with their days and years; their missions follow by an import of their own. */
@Component
class TermImport implements RowKind {
  private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("term", "RPJMD 2018-2023"),
      ImportColumn.required("starts_on", "2018-09-24"), ImportColumn.required("ends_on", "2023-09-23"),
      ImportColumn.required("first_year", "2019"), ImportColumn.required("last_year", "2023"),
      ImportColumn.required("legal_basis", "Perda 1/2019"));
  private final RegionQuery regions;
  private final TermRepository terms;
  private final Founding founding;

  TermImport(RegionQuery regions, TermRepository terms, Founding founding) {
    this.regions = regions;
    this.terms = terms;
    this.founding = founding;
  }

  @Override
  public String name() {
    return "terms";
  }

  @Override
  public boolean mayImport(Acting who) {
    return Rules.mayAdminister(who);
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  @Override
  public void check(Acting who, Batch batch) {
    var there = regions.terms(who.region()).stream()
        .collect(Collectors.toMap(RegionQuery.Term::name, Function.identity()));
    List<TermFacts> coming = new ArrayList<>();
    batch.lines().forEach(line -> judge(who, batch, line, there, coming));
  }

  private void judge(Acting who, Batch batch, Line line, Map<String, RegionQuery.Term> there,
      List<TermFacts> coming) {
    var term = new TermFacts(line.text("term", 100), line.date("starts_on"), line.date("ends_on"),
        line.whole("first_year", TermRules.FIRST_YEAR, TermRules.LAST_YEAR),
        line.whole("last_year", TermRules.FIRST_YEAR, TermRules.LAST_YEAR), line.text("legal_basis", 200));
    int earlier = batch.earlier(line, term.name());
    if (earlier > 0) {
      line.fault("term", new Refused(Reason.IMPORT_TWICE, Integer.toString(earlier)));
    }
    var known = there.get(term.name());
    if (known != null) {
      line.agrees("starts_on", known.startsOn(), term.startsOn());
      line.agrees("ends_on", known.endsOn(), term.endsOn());
      line.agrees("first_year", known.firstYear(), term.firstYear());
      line.agrees("last_year", known.lastYear(), term.lastYear());
      line.agrees("legal_basis", known.legalBasis(), term.legalBasis());
      batch.isSame(line);
      return;
    }
    line.check(() -> TermRules.check(term));
    line.check(() -> terms.requireFree(who.region(), null, term));
    if (coming.stream().anyMatch(other -> !other.endsOn().isBefore(term.startsOn())
        && !term.endsOn().isBefore(other.startsOn()))) {
      line.fault("starts_on", new Refused(Reason.TERM_OVERLAPS));
    }
    if (line.holds()) {
      coming.add(term);
    }
    batch.isNew(line, () -> founding.begin(who, new Founding.NewTerm(term.name(), term.startsOn(), term.endsOn(),
        term.firstYear(), term.lastYear(), term.legalBasis(), List.of())));
  }

  @Override
  public void present(Acting who, Table table) {
    regions.terms(who.region()).forEach(each -> table.row(each.name(), each.startsOn(), each.endsOn(), each.firstYear(),
        each.lastYear(), each.legalBasis()));
  }
}
