package id.lelangkinerja.contract;

import id.lelangkinerja.contract.page.ScanPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.signing.Scan;
import id.lelangkinerja.signing.ScanState;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page on which a contract signed by hand is brought, looked at and attested. */
@Component
class ScanPages {
  private final DeskQuery desk;

  ScanPages(DeskQuery desk) {
    this.desk = desk;
  }

  /** NOT_FOUND_HERE for whoever may neither bring a scan nor read one. */
  Screen scan(Acting who, Links links, ContractId id, boolean asks) {
    var sheet = desk.scanned(who, id);
    var contract = sheet.contract();
    var urls = links.contracts();
    return Screen.of("contract/scan",
        new ScanPage(contract.number(), contract.title(), contract.agencyName(), headline(sheet.scan()),
            urls.contractText(id.value()), Objects.requireNonNullElse(contract.documentHash(), ""),
            sheet.parties().stream().map(side -> new ScanPage.Party(side.party().key(), side.name(), side.office()))
                .toList(),
            brought(links, id, sheet.scan()), asks, actions(who, links, sheet),
            Rules.mayEnter(who, contract) ? urls.contractDesk(id.value()) : null));
  }

  private static String headline(@Nullable Scan scan) {
    if (scan == null) {
      return "scan.headline.bring";
    }
    return scan.state() == ScanState.ATTESTED
        ? "scan.headline.attested"
        : scan.attestations().isEmpty() ? "scan.headline.awaited" : "scan.headline.half";
  }

  private static ScanPage.@Nullable Brought brought(Links links, ContractId id, @Nullable Scan scan) {
    return scan == null
        ? null
        : new ScanPage.Brought(links.contracts().contractScanFile(id.value()), scan.fileHash(), scan.broughtName(),
            scan.broughtAt(), tag(scan), scan.attested());
  }

  private static Tag tag(Scan scan) {
    return scan.state() == ScanState.ATTESTED
        ? new Tag("scan.state.attested", "good")
        : new Tag("scan.state.awaited", "watch");
  }

  private static ScanPage.Actions actions(Acting who, Links links, ContractSheet sheet) {
    var id = sheet.contract().contractId();
    var urls = links.contracts();
    return new ScanPage.Actions(Rules.mayBringScan(who, sheet) ? urls.contractScan(id) : null,
        Rules.attestingRole(who, sheet).isPresent() ? urls.contractScanAttestation(id) : null,
        Rules.mayWithdrawScan(who, sheet) ? urls.contractScanWithdrawal(id) : null);
  }
}
