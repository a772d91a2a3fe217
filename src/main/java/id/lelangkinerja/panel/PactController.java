package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The integrity pact of a bid: read by all who may read the bid once it is signed, and signed by the agency's head. */
@RegionController
class PactController {
  private final PactPages pages;
  private final SigningPact signing;
  private final Posting posting;

  PactController(PactPages pages, SigningPact signing, Posting posting) {
    this.pages = pages;
    this.signing = signing;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/panel/pact")
  Screen show(Acting who, RegionHere here, @PathVariable BidId bid) {
    return pages.show(who, bid, Links.of(here));
  }

  @GetMapping("/bids/{bid}/panel/pact.pdf")
  ResponseEntity<byte[]> paper(Acting who, RegionHere here, @PathVariable BidId bid) {
    var paper = pages.paper(who, here, bid);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("pakta-integritas-" + here.code() + ".pdf").build().toString())
        .body(paper);
  }

  @PostMapping("/bids/{bid}/panel/pact")
  ModelAndView sign(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    return posting.answer(who, "pact-signature:" + bid.value(), form, () -> {
      signing.sign(who, bid, form.typed("hash"));
      return links.panel().bidPanelStep(bid.value(), "pact");
    }, () -> pages.show(who, bid, links));
  }
}
