package id.lelangkinerja.region;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.page.AgenciesPage;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import id.lelangkinerja.web.page.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The region's agencies, open to all: the register with its download. */
@RegionController
class AgencyPages {
  private static final int MOST_ROWS = 10_000;
  private final AgencyQuery agencies;
  private final AgencyListQuery registered;
  private final Choices choices;
  private final Clock clock;

  AgencyPages(AgencyQuery agencies, AgencyListQuery registered, Choices choices, Clock clock) {
    this.agencies = agencies;
    this.registered = registered;
    this.choices = choices;
    this.clock = clock;
  }

  @OpenToAll
  @GetMapping("/agencies")
  Screen list(RegionHere here, Form asked) {
    var words = Words.of(asked.typed("q"));
    var kind = kindOf(asked);
    var links = Links.of(here);
    var pager = Pager.of(asked, agencies.count(here.id(), words, kind), links.agencies(), "q", "kind", Sorting.FIELD);
    var sorting = Sorting.of(asked, AgencyQuery.COLUMNS, Pager.of(asked, 0, links.agencies(), "q", "kind").address());
    return Screen.of("region/agencies", new AgenciesPage(agencies.countOn(here.id(), today()),
        choices.of(AgencyKind.class, "agency-kind", asked.reader()),
        rows(agencies.search(here.id(), words, kind, sorting, pager.offset(), Pager.SIZE)), pager, sorting,
        !words.all().isEmpty() || kind != null, pager.address().replace(links.agencies(), links.agenciesCsv())))
        .with(asked);
  }

  @OpenToAll
  @GetMapping({"/agencies.csv", "/agencies.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, Form asked, SheetFormat format) {
    var table = new Table("slug", "code", "name", "short_name", "kind", "parent", "parent_name", "source", "valid_from",
        "valid_to", "state");
    var entries = registered.byId(here.id());
    for (var row : agencies.search(here.id(), Words.of(asked.typed("q")), kindOf(asked), 0, MOST_ROWS)) {
      var entry = Objects.requireNonNull(entries.get(row.agencyId()));
      table.row(entry.slug(), row.code(), row.name(), row.shortName(), row.kind(), entry.parent(), row.parentName(),
          entry.source(), row.validFrom(), row.validTo(), row.stateOn(today()));
    }
    return table.download(format, "agencies-" + here.code());
  }

  private List<AgenciesPage.Row> rows(List<AgencyLine> lines) {
    return lines.stream().map(this::row).toList();
  }

  private AgenciesPage.Row row(AgencyLine line) {
    var state = line.stateOn(today());
    return new AgenciesPage.Row(line.agencyId(), line.name(), line.shortName(),
        Choices.key("agency-kind", line.kind()), Objects.requireNonNullElse(line.parentName(), ""),
        new Tag(Choices.key("agency-state", state), state == AgencyState.HERE ? "good" : ""), line.validFrom(),
        line.validTo());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  private static @Nullable AgencyKind kindOf(Form asked) {
    return Arrays.stream(AgencyKind.values()).filter(each -> each.name().equals(asked.typed("kind"))).findFirst()
        .orElse(null);
  }
}
