package id.lelangkinerja.contract;

import id.lelangkinerja.contract.page.SignaturePage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.National;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.web.Screen;
import org.springframework.stereotype.Component;

/** Builds the last look before a contract is signed. */
@Component
class SignaturePages {
  private final DeskQuery desk;
  private final Signing signing;
  private final National national;
  private final Opening opening;

  SignaturePages(DeskQuery desk, Signing signing, National national, Opening opening) {
    this.desk = desk;
    this.signing = signing;
    this.national = national;
    this.opening = opening;
  }

  /**
   * The last look before signing, for the person who may; NOT_FOUND_HERE for everyone else. Where the session is
   * fresh, no password is asked for.
   */
  Screen signature(Acting who, RegionHere here, ContractId id, boolean fresh) {
    var links = Links.of(here);
    var sheet = desk.sheet(who, id);
    var contract = sheet.contract();
    var side = sheet.parties().stream().filter(each -> Rules.maySign(who, sheet, each)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen.of("contract/signature",
        new SignaturePage(contract.number(), contract.title(), contract.agencyName(), DeskPages.party(sheet, side),
            opening.of(who, links.contracts().contractDocument(id.value()), signing.toSign(who, id)),
            Tables.promises(sheet.indicators(), sheet.commitments()),
            Tables.budgets(sheet.budgets()), sheet.means(),
            Clausing.of(sheet, here.name(), contract.agencyName()), !sheet.consents().isEmpty(), !fresh,
            national.isOn(),
            links.contracts().contractSignature(id.value()),
            links.contracts().contractSignatureFile(id.value()), links.contracts().contractDesk(id.value())));
  }
}
