package id.lelangkinerja.planning;

import id.lelangkinerja.intake.Batch;
import id.lelangkinerja.intake.ImportColumn;
import id.lelangkinerja.intake.Line;
import id.lelangkinerja.intake.RowKind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Goals and objectives under the missions of a term. Their numbers stand in columns of their own: a spreadsheet would
 * take 1.10 for 1.1, and 1.2.3 for a day. The missions themselves must be there; they are in the file to be read.
 */
@Component
class TreeImport implements RowKind {
  private static final int MOST_NUMBER = 99;
  private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("term", "RPJMD 2018-2023"),
      ImportColumn.required("mission", "1"), ImportColumn.optional("goal", "1"),
      ImportColumn.optional("objective", "2"),
      ImportColumn.required("text", "Menurunnya prevalensi stunting"), ImportColumn.optional("indicators", "STUNTING"));
  private final TreeListQuery tree;
  private final SeriesQuery series;
  private final AddingGoal addingGoal;
  private final AddingObjective addingObjective;

  TreeImport(TreeListQuery tree, SeriesQuery series, AddingGoal addingGoal, AddingObjective addingObjective) {
    this.tree = tree;
    this.series = series;
    this.addingGoal = addingGoal;
    this.addingObjective = addingObjective;
  }

  @Override
  public String name() {
    return "planning";
  }

  @Override
  public boolean mayImport(Acting who) {
    return Rules.mayPlan(who);
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  /** A line as it was read, and where in the tree it belongs. */
  private record Node(Line line, TreeListQuery.Place place, String text, List<String> codes, List<UUID> indicators) {}

  @Override
  public void check(Acting who, Batch batch) {
    var indicators = series.indicators(who.region());
    Map<TreeListQuery.Place, TreeListQuery.Branch> there = new HashMap<>();
    Map<TreeListQuery.Place, UUID> ids = new HashMap<>();
    tree.all(who.region()).forEach(branch -> {
      there.put(branch.place(), branch);
      ids.put(branch.place(), branch.id());
    });
    var nodes = batch.lines().stream().map(line -> read(line, indicators)).toList();
    // Goals first, wherever they stand in the file, since objectives need them.
    nodes.stream().filter(node -> node.place().isGoal()).forEach(node -> ids.putIfAbsent(node.place(), new UUID(0, 0)));
    for (var level : new int[]{0, 1, 2}) {
      nodes.stream().filter(node -> node.place().level() == level).forEach(node -> judge(who, batch, node, there, ids));
    }
  }

  private static Node read(Line line, Map<String, UUID> indicators) {
    var goal = line.optionalWhole("goal", 1, MOST_NUMBER);
    var objective = line.optionalWhole("objective", 1, MOST_NUMBER);
    if (objective != null && goal == null) {
      line.fault("goal", new Refused(Reason.REQUIRED));
    }
    var place = new TreeListQuery.Place(line.text("term", 200), line.whole("mission", 1, MOST_NUMBER),
        goal == null ? 0 : goal, objective == null ? 0 : objective);
    return new Node(line, place, line.text("text", 1000), line.list("indicators"), IndicatorCodes.of(line, indicators));
  }

  private void judge(Acting who, Batch batch, Node node, Map<TreeListQuery.Place, TreeListQuery.Branch> there,
      Map<TreeListQuery.Place, UUID> ids) {
    var line = node.line();
    var place = node.place();
    int earlier = batch.earlier(line, place.toString());
    if (earlier > 0) {
      line.fault("mission", new Refused(Reason.IMPORT_TWICE, Integer.toString(earlier)));
    }
    var known = there.get(place);
    if (known != null) {
      line.agrees("text", known.text(), node.text());
      line.agrees("indicators", known.codes(), String.join("; ", new TreeSet<>(node.codes())));
      batch.isSame(line);
      return;
    }
    if (!place.isObjective() && !node.codes().isEmpty()) {
      line.fault("indicators", new Refused(Reason.IMPORT_ONLY_OBJECTIVES));
    }
    if (place.level() == 0 || !ids.containsKey(place.above())) {
      line.fault(place.isObjective() ? "goal" : "mission", new Refused(Reason.IMPORT_UNKNOWN, place.toString()));
      return;
    }
    batch.isNew(line, place.isGoal()
        ? () -> ids.put(place, addingGoal.add(who, id(ids, place.above()), place.goal(), node.text()))
        : () -> addingObjective.add(who, id(ids, place.above()), place.objective(), node.text(), node.indicators()));
  }

  private static UUID id(Map<TreeListQuery.Place, UUID> ids, TreeListQuery.Place place) {
    return java.util.Objects.requireNonNull(ids.get(place));
  }

  @Override
  public void present(Acting who, Table table) {
    tree.all(who.region()).forEach(branch -> table.row(branch.term(), branch.mission(), orNothing(branch.goal()),
        orNothing(branch.objective()), branch.text(), branch.codes()));
  }

  private static @org.jspecify.annotations.Nullable Integer orNothing(int number) {
    return number == 0 ? null : number;
  }
}
