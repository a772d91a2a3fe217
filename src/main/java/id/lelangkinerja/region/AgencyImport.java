package id.lelangkinerja.region;

import id.lelangkinerja.intake.Batch;
import id.lelangkinerja.intake.ImportColumn;
import id.lelangkinerja.intake.Line;
import id.lelangkinerja.intake.RowKind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agencies with the ones that they belong to, which may stand anywhere in the same file. */
@Component
class AgencyImport implements RowKind {
  private static final String SLUG = "[a-z0-9][a-z0-9-]{0,39}";
  private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("slug", "kel-bandulan"),
      ImportColumn.optional("code", ""), ImportColumn.required("name", "Kelurahan Bandulan"),
      ImportColumn.required("short_name", "Bandulan"), ImportColumn.choice("kind", AgencyKind.class),
      ImportColumn.optional("parent", "kec-sukun"), ImportColumn.optional("valid_from", "2018-01-01"),
      ImportColumn.optional("valid_to", ""), ImportColumn.required("source", "Perda 7/2016"));
  private final AgencyListQuery agencies;
  private final RegisteringAgency registering;

  AgencyImport(AgencyListQuery agencies, RegisteringAgency registering) {
    this.agencies = agencies;
    this.registering = registering;
  }

  @Override
  public String name() {
    return "agencies";
  }

  @Override
  public boolean mayImport(Acting who) {
    return Rules.mayAdminister(who);
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  /** A line as it was read; the parent by its slug, empty for none. */
  private record Read(Line line, AgencyListQuery.Entry agency) {}

  @Override
  public void check(Acting who, Batch batch) {
    var there = agencies.all(who.region()).stream()
        .collect(Collectors.toMap(AgencyListQuery.Entry::slug, Function.identity()));
    var slugs = new HashMap<String, AgencyId>();
    there.values().forEach(entry -> slugs.put(entry.slug(), new AgencyId(entry.agencyId())));
    var fresh = new ArrayList<Read>();
    for (var line : batch.lines()) {
      var agency = read(line);
      int earlier = batch.earlier(line, agency.slug());
      if (earlier > 0) {
        line.fault("slug", new Refused(Reason.IMPORT_TWICE, Integer.toString(earlier)));
      }
      var known = there.get(agency.slug());
      if (known == null) {
        fresh.add(new Read(line, agency));
      } else {
        agrees(line, known, agency);
        batch.isSame(line);
      }
    }
    parentsFirst(fresh, there.keySet()).forEach(read -> batch.isNew(read.line(), () -> slugs.put(read.agency().slug(),
        registering.register(who, agency(read.agency(), slugs)))));
  }

  private static AgencyListQuery.Entry read(Line line) {
    var slug = line.text("slug", 40);
    if (!slug.isEmpty() && !slug.matches(SLUG)) {
      line.fault("slug", new Refused(Reason.IMPORT_SLUG_UNFIT));
    }
    var from = line.optionalDate("valid_from");
    var to = line.optionalDate("valid_to");
    if (isBefore(to, from)) {
      line.fault("valid_to", new Refused(Reason.IMPORT_ENDS_BEFORE_START));
    }
    return new AgencyListQuery.Entry(AgencyListQuery.NOBODY, slug, line.optionalText("code", 40),
        line.text("name", 200), line.text("short_name", 60), line.choice("kind", AgencyKind.class),
        line.optionalText("parent", 40), from, to, line.text("source", 4000));
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  /**
   * In an order in which every agency comes after the one it belongs to; a circle has none, and an unknown one
   * neither.
   */
  private static List<Read> parentsFirst(List<Read> fresh, Set<String> there) {
    var inFile = fresh.stream().map(read -> read.agency().slug()).collect(Collectors.toSet());
    var placed = new HashSet<>(there);
    var order = new ArrayList<Read>();
    var waiting = new ArrayList<Read>(fresh);
    for (boolean moved = true; moved;) {
      var next = waiting.stream().filter(read -> {
        var parent = read.agency().parent();
        return parent == null || placed.contains(parent) || !inFile.contains(parent);
      }).toList();
      order.addAll(next);
      next.forEach(read -> placed.add(read.agency().slug()));
      moved = waiting.removeAll(next);
    }
    waiting.forEach(read -> read.line().fault("parent", new Refused(Reason.IMPORT_PARENT_CIRCLE)));
    order.forEach(read -> {
      var parent = read.agency().parent();
      if (parent != null && !placed.contains(parent)) {
        read.line().fault("parent", new Refused(Reason.IMPORT_UNKNOWN, parent));
      }
    });
    return order;
  }

  private static RegisteringAgency.NewAgency agency(AgencyListQuery.Entry read, Map<String, AgencyId> slugs) {
    var parent = read.parent();
    return new RegisteringAgency.NewAgency(read.slug(), read.code(), read.name(), read.shortName(), read.kind(),
        parent == null ? null : Objects.requireNonNull(slugs.get(parent)), read.validFrom(), read.validTo(),
        read.source());
  }

  private static void agrees(Line line, AgencyListQuery.Entry there, AgencyListQuery.Entry read) {
    line.agrees("code", there.code(), read.code());
    line.agrees("name", there.name(), read.name());
    line.agrees("short_name", there.shortName(), read.shortName());
    line.agrees("kind", there.kind(), read.kind());
    line.agrees("parent", there.parent(), read.parent());
    line.agrees("valid_from", there.validFrom(), read.validFrom());
    line.agrees("valid_to", there.validTo(), read.validTo());
    line.agrees("source", there.source(), read.source());
  }

  @Override
  public void present(Acting who, Table table) {
    agencies.all(who.region()).forEach(row -> table.row(row.slug(), row.code(), row.name(), row.shortName(), row.kind(),
        row.parent(), row.validFrom(), row.validTo(), row.source()));
  }
}
