package id.lelangkinerja.measurement;

import id.lelangkinerja.intake.ImportColumn;
import id.lelangkinerja.intake.Line;
import id.lelangkinerja.intake.Progress;
import id.lelangkinerja.intake.TogetherKind;
import id.lelangkinerja.intake.YesNo;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Figures of an agency's contracts as a table: written down, or handed in as well, as if each had been typed. */
class FigureImport implements TogetherKind {
  /** What the columns of this program's templates are: a table of another make is refused by its version. */
  static final String VERSION = "1";
  private static final int LONGEST_KEY = 200;
  private static final int MOST_ROWS = 100_000;
  static final List<ImportColumn> COLUMNS = List.of(
      ImportColumn.required("contract", "KK/001/2018"), ImportColumn.required("indicator", "AKI"),
      ImportColumn.required("period", "2026-Q3"), ImportColumn.optional("part", ""),
      ImportColumn.optional("value", "12,5"),
      ImportColumn.optional("numerator", ""), ImportColumn.optional("denominator", ""),
      ImportColumn.optional("note", "Register dinas"),
      ImportColumn.yesNo("provisional", YesNo.of(false)), ImportColumn.optional("explanation", ""),
      ImportColumn.optional("template", VERSION));
  private final String name;
  private final boolean handIn;
  private final Gathering gathering;
  private final FigureTables tables;

  FigureImport(String name, boolean handIn, Gathering gathering, FigureTables tables) {
    this.name = name;
    this.handIn = handIn;
    this.gathering = gathering;
    this.tables = tables;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean mayImport(Acting who) {
    return Rules.reportsAny(who);
  }

  /** Drafts are for their own agency; its colleagues find what was taken in among their figures and its batch. */
  @Override
  public boolean isCommon() {
    return false;
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  @Override
  public int mostRows() {
    return MOST_ROWS;
  }

  @Override
  public String takenIn(Links links, String sha256) {
    return links.figures().batchesOf(sha256);
  }

  @Override
  public Optional<Table> awaited(Acting who, Texts t) {
    return Optional.of(handIn ? tables.due(who, t) : tables.owed(who, null, t)).filter(table -> !table.isEmpty());
  }

  @Override
  public void present(Acting who, Table table) {
    tables.written(who, table);
  }

  @Override
  public Reading open(Acting who) {
    var rows = new BroughtRows();
    return new Reading() {
      @Override
      public boolean read(Line line) {
        var row = brought(line);
        boolean says = !isBlank(row);
        if (says && line.holds()) {
          var part = line.optionalText("part", LONGEST_KEY);
          if (part == null) {
            rows.figure(row);
          } else {
            var value = row.value();
            rows.part(row, new BroughtPart(row.line(), part, value.value(), value.numerator(), value.denominator()));
          }
        }
        return says;
      }

      @Override
      public List<Verdict> judge(boolean write, String from, Progress progress) {
        IntConsumer told = done -> progress.told(done, rows.size());
        var whole = rows.whole();
        var alone = rows.alone();
        var gathered = write && alone.isEmpty()
            ? gathering.take(who, whole, handIn, from, told)
            : gathering.look(who, whole, handIn, told);
        return Stream.concat(alone.stream(), BroughtRows.verdicts(whole, gathered.outcomes())).toList();
      }
    };
  }

  /** A row of a template that nobody filled in. */
  private static boolean isBlank(Brought row) {
    var value = row.value();
    return value.value() == null && value.numerator() == null && value.denominator() == null && value.note().isBlank();
  }

  private static Brought brought(Line line) {
    var template = line.optionalText("template", LONGEST_KEY);
    if (template != null && !template.equals(VERSION)) {
      line.fault("template", new Refused(Reason.IMPORT_OTHER_TEMPLATE, template));
    }
    var contract = line.text("contract", LONGEST_KEY);
    var indicator = line.text("indicator", LONGEST_KEY);
    var period = line.text("period", LONGEST_KEY);
    var value = line.optionalNumber("value").orElse(null);
    var numerator = line.optionalNumber("numerator").orElse(null);
    var denominator = line.optionalNumber("denominator").orElse(null);
    var note = Objects.requireNonNullElse(line.optionalText("note", NewValue.LONGEST_NOTE), "");
    var explanation = Objects.requireNonNullElse(line.optionalText("explanation", Replies.LONGEST), "");
    return new Brought(line.number(), contract, indicator, period,
        new NewValue(value, numerator, denominator, note, line.optionalYes("provisional"), null), explanation);
  }
}
