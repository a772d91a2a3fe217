package id.lelangkinerja.contract;

import id.lelangkinerja.contract.page.DeskPage;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.inked.ScanWay;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Inquiry;
import id.lelangkinerja.signing.Ordering;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages of one contract at its desk. */
@Component
class DeskPages {
  private final DeskQuery desk;
  private final Ordering ordering;
  private final Standstill standstill;
  private final HistoryQuery history;
  private final LogPlaces log;

  DeskPages(DeskQuery desk, Ordering ordering, Standstill standstill,
      HistoryQuery history, LogPlaces log) {
    this.desk = desk;
    this.ordering = ordering;
    this.standstill = standstill;
    this.history = history;
    this.log = log;
  }

  /** The desk of a contract, with what this person may do there. */
  Screen desk(Acting who, Links links, ContractId id) {
    var sheet = desk.sheet(who, id);
    var contract = sheet.contract();
    return Screen.of("contract/desk",
        new DeskPage(contract.number(), contract.title(), contract.agencyName(), headline(sheet), tag(contract.state()),
            contract.inForceAt(), sheet.parties().stream().map(side -> party(sheet, side)).toList(),
            paper(links, contract), log.of(who.region(), links, contract),
            Tables.promises(sheet.indicators(), sheet.commitments()),
            Tables.budgets(sheet.budgets()), actions(who, links, sheet), inquiry(who, links, sheet),
            ScanWay.to(links, ContractByHand.paper(who, links, sheet), sheet.scan()),
            history.of(who.region(), Kind.CONTRACT, id.value()), links.contracts().contractDrafts()));
  }

  private static String signing(ContractSheet sheet) {
    if (sheet.scan() != null) {
      return "contract.headline.scan";
    }
    if (sheet.consents().isEmpty()) {
      return "contract.headline.signing";
    }
    return sheet.consentOf(Party.FIRST).isEmpty()
        ? "contract.headline.first-missing"
        : "contract.headline.second-missing";
  }

  static Tag tag(ContractState state) {
    var tone = switch (state) {
      case DRAFT -> "";
      case SIGNING -> "watch";
      case IN_FORCE -> "good";
      case CLOSED, TRANSFERRED -> "";
      case TERMINATED -> "need";
    };
    return new Tag(state.key(), tone);
  }

  private static String headline(ContractSheet sheet) {
    return switch (sheet.contract().state()) {
      case DRAFT -> "contract.headline.draft";
      case SIGNING -> signing(sheet);
      case IN_FORCE -> sheet.contract().isSuccession() && !sheet.isSignedByBoth()
          ? "contract.headline.succession"
          : "contract.headline.in-force";
      case CLOSED, TERMINATED, TRANSFERRED -> "contract.headline.past";
    };
  }

  static DeskPage.Party party(ContractSheet sheet, Signatory side) {
    return new DeskPage.Party(side.party().key(), side.name(), side.nip(), side.rankTitle(), side.office(),
        sheet.consentOf(side.party()).map(Consent::at).orElse(null),
        sheet.consentOf(side.party()).filter(Consent::wetInk).isPresent());
  }

  private static DeskPage.Paper paper(Links links, Contract contract) {
    return new DeskPage.Paper(links.contracts().contractText(contract.contractId()),
        Objects.requireNonNullElse(contract.documentHash(), ""),
        contract.signedFileId() == null ? null : links.contracts().contractDocument(contract.contractId()));
  }

  /** Seen by all who may enter; asked and given up by the signer, or given up by a planner where that one cannot. */
  private @Nullable Inquiry inquiry(Acting who, Links links, ContractSheet sheet) {
    var contract = sheet.contract();
    var id = contract.contractId();
    return ordering.inquiry(who, DocumentKind.CONTRACT, id, links.contracts().contractInquiry(id),
        links.contracts().contractAbandonment(id),
        open -> Rules.mayDrawUpFor(who, contract.agencyId()) && standstill.isOrderLost(who.region(),
            contract.agencyId(), sheet.parties(), DocumentKind.CONTRACT, id, Sides.text(contract), open));
  }

  private DeskPage.Actions actions(Acting who, Links links, ContractSheet sheet) {
    var contract = sheet.contract();
    var id = contract.contractId();
    boolean signs = sheet.parties().stream().anyMatch(side -> Rules.maySign(who, sheet, side));
    return new DeskPage.Actions(address(Rules.maySend(who, contract), links.contracts().contractSending(id)),
        address(signs, links.contracts().contractSignature(id)),
        address(mayWithdraw(who, sheet), links.contracts().contractWithdrawal(id)),
        address(contract.state().isPublished(), links.contracts().contract(id)),
        address(contract.state().isPublished(), links.running().course(id)));
  }

  private boolean mayWithdraw(Acting who, ContractSheet sheet) {
    var contract = sheet.contract();
    return Rules.mayWithdraw(who, sheet,
        standstill.isSideLeft(who.region(), contract.agencyId(), sheet.parties(), sheet.consents()))
        && ordering.open(who.region(), DocumentKind.CONTRACT, contract.contractId()).isEmpty();
  }

  private static @Nullable String address(boolean may, String url) {
    return may ? url : null;
  }
}
