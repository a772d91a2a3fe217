package id.lelangkinerja.contract;

import id.lelangkinerja.contract.page.DrawingUpPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Drawing up the contract of an awarded lot: first what it will say, then the deed. */
@RegionController
class DrawingUpController {
  private final DeskQuery desk;
  private final DrawingUp drawingUp;
  private final Posting posting;
  private final Clock clock;

  DrawingUpController(DeskQuery desk, DrawingUp drawingUp, Posting posting, Clock clock) {
    this.desk = desk;
    this.drawingUp = drawingUp;
    this.posting = posting;
    this.clock = clock;
  }

  @GetMapping("/lots/{lot}/contract")
  Screen show(Acting who, RegionHere here, @PathVariable UUID lot) {
    return page(who, here, new LotId(lot)).with(Form.empty());
  }

  @PostMapping("/lots/{lot}/contract")
  ModelAndView drawUp(Acting who, RegionHere here, @PathVariable UUID lot, Form form) {
    Refused.unless(Rules.mayDrawUp(who), Reason.NOT_YOURS);
    var links = Links.of(here);
    return posting.answer(who, "contract-of-lot:" + lot, form,
        () -> links.contracts().contractDesk(drawingUp.drawUp(who, new LotId(lot)).value()),
        () -> page(who, here, new LotId(lot)));
  }

  private Screen page(Acting who, RegionHere here, LotId lot) {
    var links = Links.of(here);
    var proposal = desk.proposal(who, lot, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    var award = proposal.award();
    return Screen.of("contract/drawing-up",
        new DrawingUpPage(award.title(), award.agencyName(), award.roundName(),
            Tables.promises(proposal.indicators(), proposal.commitments()), Tables.budgets(proposal.budgets()),
            Clausing.of(proposal, here.name()), proposal.means(),
            links.contracts().lotContract(lot.value()), links.contracts().contractDrafts()));
  }
}
