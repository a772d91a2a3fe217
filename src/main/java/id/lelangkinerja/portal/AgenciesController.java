package id.lelangkinerja.portal;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.AgenciesPage;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.AgencyState;
import id.lelangkinerja.region.AreaRules;
import id.lelangkinerja.region.Rules;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import id.lelangkinerja.web.page.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The region's agencies: the register with its download. */
@RegionController
class AgenciesController {
  private static final int MOST_ROWS = 10_000;
  private final AgencyListQuery agencies;
  private final Choices choices;
  private final Today today;

  AgenciesController(AgencyListQuery agencies, Choices choices, Today today) {
    this.agencies = agencies;
    this.choices = choices;
    this.today = today;
  }

  @OpenToAll
  @GetMapping("/agencies")
  Screen list(@Nullable Acting who, RegionHere here, Form asked) {
    var words = Words.of(asked.typed("q"));
    var kind = kindOf(asked);
    var links = Links.of(here);
    var pager = Pager.of(asked, agencies.count(here.id(), words, kind), links.agencies(), "q", "kind", Sorting.FIELD);
    var sorting = Sorting.of(asked, AgencyListQuery.COLUMNS,
        Pager.of(asked, 0, links.agencies(), "q", "kind").address());
    return Screen.of("portal/agencies", new AgenciesPage(agencies.countOn(here.id(), today.date()),
        choices.of(AgencyKind.class, "agency-kind", asked.reader()),
        rows(agencies.search(here.id(), words, kind, sorting, pager.offset(), Pager.SIZE)), pager, sorting,
        !words.all().isEmpty() || kind != null, pager.address().replace(links.agencies(), links.agenciesCsv()),
        who != null && AreaRules.mayDraw(who), who != null && Rules.mayAdminister(who)))
        .with(asked);
  }

  @OpenToAll
  @GetMapping({"/agencies.csv", "/agencies.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, Form asked, SheetFormat format) {
    var table = new Table("slug", "code", "name", "short_name", "kind", "parent", "parent_name", "source", "valid_from",
        "valid_to", "state");
    for (var row : agencies.search(here.id(), Words.of(asked.typed("q")), kindOf(asked), Sorting.own(), 0, MOST_ROWS)) {
      table.row(row.slug(), row.code(), row.name(), row.shortName(), row.kind(), row.parentSlug(), row.parentName(),
          row.source(), row.validFrom(), row.validTo(), row.stateOn(today.date()));
    }
    return table.download(format, "agencies-" + here.code());
  }

  private List<AgenciesPage.Row> rows(List<AgencyListQuery.Entry> lines) {
    return lines.stream().map(this::row).toList();
  }

  private AgenciesPage.Row row(AgencyListQuery.Entry line) {
    var state = line.stateOn(today.date());
    return new AgenciesPage.Row(line.agencyId(), line.name(), line.shortName(),
        Choices.key("agency-kind", line.kind()), Objects.requireNonNullElse(line.parentName(), ""),
        new Tag(Choices.key("agency-state", state), state == AgencyState.HERE ? "good" : ""), line.validFrom(),
        line.validTo());
  }

  private static @Nullable AgencyKind kindOf(Form asked) {
    return Arrays.stream(AgencyKind.values()).filter(each -> each.name().equals(asked.typed("kind"))).findFirst()
        .orElse(null);
  }
}
