package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A lot before the panel, and its two steps: presentations begin, negotiation begins. */
@RegionController
class LotPanelController {
  private static final int LONGEST_REASON = 2000;
  private final LotPanelPages pages;
  private final BeginningPresentations presentations;
  private final BeginningNegotiation negotiation;
  private final Posting posting;

  LotPanelController(LotPanelPages pages, BeginningPresentations presentations, BeginningNegotiation negotiation,
      Posting posting) {
    this.pages = pages;
    this.presentations = presentations;
    this.negotiation = negotiation;
    this.posting = posting;
  }

  @GetMapping("/lots/{lot}/panel")
  Screen show(Acting who, RegionHere here, @PathVariable LotId lot, Form asked) {
    return pages.show(who, lot, Links.of(here), asked).with(asked);
  }

  @GetMapping({"/lots/{lot}/panel.csv", "/lots/{lot}/panel.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, @PathVariable LotId lot, Form asked,
      SheetFormat format) {
    return pages.table(who, lot, asked).download(format, "paparan-" + here.code());
  }

  @PostMapping("/lots/{lot}/panel/presentations")
  ModelAndView beginPresentations(Acting who, RegionHere here, @PathVariable LotId lot, Form form) {
    var links = Links.of(here);
    var early = form.optionalText("reason", LONGEST_REASON);
    return posting.answer(who, "lot-presentations:" + lot.value(), form, () -> {
      presentations.begin(who, lot, early);
      return links.panel().lotPanel(lot.value());
    }, () -> pages.show(who, lot, links, form));
  }

  @PostMapping("/lots/{lot}/panel/negotiation")
  ModelAndView beginNegotiation(Acting who, RegionHere here, @PathVariable LotId lot, Form form) {
    var links = Links.of(here);
    var early = form.optionalText("reason", LONGEST_REASON);
    return posting.answer(who, "lot-negotiation:" + lot.value(), form, () -> {
      negotiation.begin(who, lot, early);
      return links.panel().lotPanel(lot.value());
    }, () -> pages.show(who, lot, links, form));
  }
}
