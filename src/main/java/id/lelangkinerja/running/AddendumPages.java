package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.contract.SigningMeans;
import id.lelangkinerja.inked.ScanWay;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.running.page.AddendumSides;
import id.lelangkinerja.running.page.AddendumSignaturePage;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.web.Screen;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the last look before an addendum is signed, and who has signed it so far. */
@Component
class AddendumPages {
  private final RunningQuery running;
  private final AddendumQuery addenda;
  private final AmendmentPages amendments;
  private final SigningMeans means;
  private final Opening opening;

  AddendumPages(RunningQuery running, AddendumQuery addenda, AmendmentPages amendments, SigningMeans means,
      Opening opening) {
    this.running = running;
    this.addenda = addenda;
    this.amendments = amendments;
    this.means = means;
    this.opening = opening;
  }

  /**
   * The last look before signing, for the person who may; NOT_FOUND_HERE for everyone else. Where the session is fresh,
   * no password is asked for.
   */
  Screen signature(Acting who, Links links, AmendmentId id, boolean fresh) {
    var amended = running.amendment(who, id);
    var amendment = amended.amendment();
    var contract = running.contract(who, new ContractId(amendment.contractId()));
    Refused.unless(Rules.isRunning(contract) && addenda.maySign(who, contract, amendment), Reason.NOT_FOUND_HERE);
    var hash = addenda.toSign(who, id);
    var side = addenda.side(who, contract, amendment);
    return Screen.of("running/signature",
        new AddendumSignaturePage(amendment.documentNumber(contract.number()), contract.title(),
            contract.agencyName(), amendment.ground().key(), amendment.reason(),
            amended.changes().stream().map(AmendmentPages::target).toList(), AmendmentPages.texts(amended),
            AmendmentPages.particulars(amended),
            opening.of(who, links.running().addendum(id.value()), hash), side(side, null),
            !addenda.consents(who.region(), amendment).isEmpty(), !fresh, means.isNational(),
            links.running().signature(id.value()), links.running().signatureFile(id.value()),
            links.running().amendment(id.value())));
  }

  /** The amendment as it now stands. */
  Screen amendment(Acting who, Links links, AmendmentId id) {
    return amendments.amendment(who, links, id);
  }

  /** Null before there is an addendum. */
  static @Nullable AddendumSides sides(Acting who, Links links, AddendumQuery addenda, Contract contract,
      Amendment amendment) {
    if (amendment.fileId() == null) {
      return null;
    }
    var region = who.region();
    boolean signs = Rules.isRunning(contract) && addenda.maySign(who, contract, amendment);
    var consents = addenda.consents(region, amendment);
    var id = amendment.amendmentId();
    return new AddendumSides(
        addenda.parties(region, amendment).stream().map(party -> side(party, consentOf(consents, party))).toList(),
        links.running().addendum(id), addenda.inLog(region, links, amendment),
        signs ? links.running().signature(id) : null,
        ScanWay.to(links, AddendumByHand.paper(who, links, contract, amendment, addenda),
            addenda.scan(region, amendment)));
  }

  private static AddendumSides.Side side(Signatory party, @Nullable Consent consent) {
    return new AddendumSides.Side(party.party().key(), party.name(), party.nip(), party.rankTitle(), party.office(),
        consent == null ? null : consent.at(), consent != null && consent.wetInk());
  }

  private static @Nullable Consent consentOf(List<Consent> consents, Signatory party) {
    return consents.stream().filter(each -> each.party() == party.party()).findFirst().orElse(null);
  }
}
