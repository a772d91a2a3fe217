package id.lelangkinerja.running;

import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.contract.ContractVersion;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.running.page.VersionPage;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page of one version of a published contract. */
@Component
class VersionPages {
  private final ContractQuery contracts;
  private final RunningQuery running;
  private final AddendumQuery addenda;

  VersionPages(ContractQuery contracts, RunningQuery running, AddendumQuery addenda) {
    this.contracts = contracts;
    this.running = running;
    this.addenda = addenda;
  }

  Screen version(RegionId region, Links links, UUID contract, int no) {
    var sheet = contracts.sheet(region, contract, no).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var before = contracts.sheet(region, contract, no - 1).map(VersionPages::targets).orElse(Map.of());
    var versions = contracts.versions(region, contract);
    var amended = running.inForce(region, contract).stream()
        .filter(each -> Integer.valueOf(no).equals(each.amendment().version())).findFirst();
    var amendment = amended.map(Amended::amendment);
    var number = sheet.contract().number();
    return Screen.of("running/version",
        new VersionPage(
            no == 1
                ? Sentence.of("running.version.signed", number)
                : Sentence.of("running.version.amended", number, no),
            number, links.contracts().contract(contract), versions.get(no - 1).effectiveOn(),
            amendment.map(each -> each.ground().key()).orElse(null), amendment.map(Amendment::reason).orElse(null),
            amended.map(Amended::advice).map(Advice::shown).orElse(null),
            amendment.map(each -> links.running().addendum(each.amendmentId())).orElse(null),
            amendment.map(each -> addenda.inLog(region, links, each)).orElse(null),
            sheet.commitments().stream().map(Commitment::year).distinct().sorted().map(String::valueOf).toList(),
            sheet.indicators().stream().map(line -> row(sheet, line, before)).toList(),
            versions.stream().map(each -> other(links, contract, each, no)).toList(),
            versions.size() < 2 ? null : links.running().comparison(contract, 1, Math.max(no, 2))));
  }

  private static VersionPage.Row row(ContractSheet sheet, ContractIndicator line, Map<UUID, BigDecimal> before) {
    return new VersionPage.Row(line.name(), line.unit(), line.decimals(),
        sheet.commitments().stream().filter(each -> each.indicatorId().equals(line.indicatorId()))
            .map(each -> new VersionPage.Cell(each.target(), other(each, before.get(each.commitmentId())))).toList());
  }

  private static @Nullable BigDecimal other(Commitment commitment, @Nullable BigDecimal before) {
    return before == null || before.compareTo(commitment.target()) == 0 ? null : before;
  }

  private static VersionPage.Other other(Links links, UUID contract, ContractVersion each, int here) {
    return new VersionPage.Other(each.version(), each.effectiveOn(), links.running().version(contract, each.version()),
        each.version() == here);
  }

  private static Map<UUID, BigDecimal> targets(ContractSheet sheet) {
    return sheet.commitments().stream().collect(Collectors.toMap(Commitment::commitmentId, Commitment::target));
  }
}
