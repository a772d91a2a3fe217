package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The deck of a presentation: laid before the panel by the bidding agency, opened by all who read the bid. */
@RegionController
class DeckController {
  private final PanelQuery bids;
  private final BidPanelPages pages;
  private final DeckRepository decks;
  private final LayingDeck laying;
  private final FileStore files;
  private final Posting posting;

  DeckController(PanelQuery bids, BidPanelPages pages, DeckRepository decks, LayingDeck laying, FileStore files,
      Posting posting) {
    this.bids = bids;
    this.pages = pages;
    this.decks = decks;
    this.laying = laying;
    this.files = files;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/panel/deck")
  ResponseEntity<InputStreamResource> open(Acting who, RegionHere here, @PathVariable BidId bid) {
    var file = decks.of(who, bids.bid(who, bid)).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Download.of(files.find(here.id(), file), files.open(here.id(), file));
  }

  @PostMapping("/bids/{bid}/panel/deck")
  ModelAndView lay(Acting who, RegionHere here, @PathVariable BidId bid, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    var links = Links.of(here);
    var form = Upload.noted(sent, file);
    return posting.answer(who, "deck:" + bid.value(), form, () -> {
      laying.lay(who, bid, Upload.name(file), Upload.content(file));
      return links.panel().bidPanel(bid.value());
    }, () -> pages.show(who, bid, links));
  }
}
