package id.lelangkinerja.region;

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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Missions of terms that are there already; goals and objectives under them are imported by the planner. */
@Component
class MissionImport implements RowKind {
  private static final int MOST_NUMBER = 99;
  private static final List<ImportColumn> COLUMNS = List.of(
      ImportColumn.required("term", "RPJMD 2018-2023"), ImportColumn.required("mission", "1"),
      ImportColumn.required("text", "Layanan dasar yang mudah dijangkau"));
  private final RegionQuery regions;
  private final AddingMission adding;

  MissionImport(RegionQuery regions, AddingMission adding) {
    this.regions = regions;
    this.adding = adding;
  }

  @Override
  public String name() {
    return "missions";
  }

  @Override
  public boolean mayImport(Acting who) {
    return Rules.mayAdminister(who);
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  /** Where a mission stands: the term and its number there. */
  private record Place(UUID term, int no) {}

  @Override
  public void check(Acting who, Batch batch) {
    var terms = regions.terms(who.region()).stream()
        .collect(Collectors.toMap(RegionQuery.Term::name, RegionQuery.Term::termId, (newest, _) -> newest));
    var there = regions.missions(who.region()).stream()
        .collect(Collectors.toMap(each -> new Place(each.termId(), each.no()), Function.identity()));
    batch.lines().forEach(line -> judge(who, batch, line, terms, there));
  }

  private void judge(Acting who, Batch batch, Line line, Map<String, UUID> terms, Map<Place, MissionRow> there) {
    var name = line.text("term", 200);
    int no = line.whole("mission", 1, MOST_NUMBER);
    var text = line.text("text", 500);
    int earlier = batch.earlier(line, name + ": " + no);
    if (earlier > 0) {
      line.fault("mission", new Refused(Reason.IMPORT_TWICE, Integer.toString(earlier)));
    }
    var term = terms.get(name);
    if (term == null) {
      line.fault("term", new Refused(Reason.IMPORT_UNKNOWN, name));
      return;
    }
    var known = there.get(new Place(term, no));
    if (known == null) {
      batch.isNew(line, () -> adding.add(who, term, no, text));
    } else {
      line.agrees("text", known.text(), text);
      batch.isSame(line);
    }
  }

  @Override
  public void present(Acting who, Table table) {
    var terms = regions.terms(who.region()).stream()
        .collect(Collectors.toMap(RegionQuery.Term::termId, RegionQuery.Term::name));
    regions.missions(who.region()).forEach(each -> table.row(terms.get(each.termId()), each.no(), each.text()));
  }
}
