package id.lelangkinerja.region;

import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.page.AgencyDeskPage;
import id.lelangkinerja.region.page.AgencyRegisterPage;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The administrator's register of agencies, and each agency's desk: its facts, its names, what it followed and what
 * follows.
 */
@RegionController
class AgencyDesk {
  private final AgencyQuery agencies;
  private final SuccessionQuery successions;
  private final AgencyNameQuery names;
  private final HistoryQuery history;
  private final RegionQuery regions;
  private final AgencyOptions options;

  AgencyDesk(AgencyQuery agencies, SuccessionQuery successions, AgencyNameQuery names, HistoryQuery history,
      RegionQuery regions, AgencyOptions options) {
    this.agencies = agencies;
    this.successions = successions;
    this.names = names;
    this.history = history;
    this.regions = regions;
    this.options = options;
  }

  @GetMapping("/administration/agencies")
  Screen list(Acting who, RegionHere here, Form asked) {
    Rules.onlyAdministrator(who);
    var words = Words.of(asked.typed("q"));
    var pager = Pager.of(asked, agencies.count(here.id(), words), Links.of(here).structure().agencies(), "q");
    var rows = agencies.search(here.id(), words, pager.offset(), Pager.SIZE).stream().map(this::row).toList();
    return Screen.of("region/agency-register", new AgencyRegisterPage(
        agencies.countOn(here.id(), options.today()), rows, pager, !words.all().isEmpty())).with(asked);
  }

  @GetMapping("/administration/agencies/{agency}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID agency) {
    Rules.onlyAdministrator(who);
    var found = agencies.find(here.id(), agency).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var id = new AgencyId(agency);
    var known = regions.agencies(here.id()).stream().collect(Collectors.toMap(AgencyRow::agencyId, AgencyRow::name));
    return Screen.of("region/agency-desk", new AgencyDeskPage(row(found), Objects.requireNonNullElse(found.code(), ""),
        found.validTo() == null, names.of(here.id(), id).stream().map(AgencyDesk::name).toList(),
        successions.before(here.id(), id).stream().map(each -> link(each, each.predecessorId(), known)).toList(),
        successions.after(here.id(), id).stream().map(each -> link(each, each.successorId(), known)).toList(),
        history.of(here.id(), Kind.AGENCY, agency)));
  }

  @GetMapping({"/administration/successions.csv", "/administration/successions.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, SheetFormat format) {
    Refused.unless(Rules.mayPrepare(who), Reason.NOT_YOURS);
    var known = regions.agencies(here.id()).stream().collect(Collectors.toMap(AgencyRow::agencyId, AgencyRow::name));
    var table = new Table("predecessor", "successor", "kind", "effective_on", "share", "legal_basis");
    for (var each : successions.of(here.id())) {
      table.row(known.get(each.predecessorId()), known.get(each.successorId()), each.kind(), each.effectiveOn(),
          each.share(), each.legalBasis());
    }
    return table.download(format, "successions-" + here.code());
  }

  private AgencyRegisterPage.Row row(AgencyLine line) {
    var state = line.stateOn(options.today());
    return new AgencyRegisterPage.Row(line.agencyId(), line.name(), line.shortName(),
        Choices.key("agency-kind", line.kind()), Objects.requireNonNullElse(line.parentName(), ""),
        new Tag(Choices.key("agency-state", state), state == AgencyState.HERE ? "good" : ""), line.validFrom(),
        line.validTo());
  }

  private static AgencyDeskPage.Name name(AgencyName name) {
    boolean always = name.holdsFrom().equals(LocalDate.of(1945, 8, 17));
    return new AgencyDeskPage.Name(name.name(), name.shortName(), always ? null : name.holdsFrom(), name.legalBasis());
  }

  private static AgencyDeskPage.Link link(Succession succession, UUID other, Map<UUID, String> known) {
    return new AgencyDeskPage.Link(other, known.getOrDefault(other, ""),
        Choices.key("succession-kind", succession.kind()), succession.effectiveOn(),
        Objects.requireNonNullElse(succession.legalBasis(), ""), succession.share());
  }
}
