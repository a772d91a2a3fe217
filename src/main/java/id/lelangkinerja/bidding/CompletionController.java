package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.SayPage;
import id.lelangkinerja.files.Download;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import id.lelangkinerja.web.UploadSizes;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The agency's answer to what the planner asked of its incomplete bid. */
@RegionController
class CompletionController {
  private static final int LONGEST = 4000;
  private final BidQuery bids;
  private final CompletionQuery completions;
  private final Completing completing;
  private final UploadSizes sizes;
  private final Posting posting;

  CompletionController(BidQuery bids, CompletionQuery completions, Completing completing, UploadSizes sizes,
      Posting posting) {
    this.bids = bids;
    this.completions = completions;
    this.completing = completing;
    this.sizes = sizes;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/completion")
  Screen ask(Acting who, RegionHere here, @PathVariable UUID bid) {
    return page(who, own(who, bid), here, Form.empty());
  }

  @PostMapping("/bids/{bid}/completion")
  ModelAndView answer(Acting who, RegionHere here, @PathVariable UUID bid, Form sent,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sentFiles) {
    var row = own(who, bid);
    var files = Upload.chosen(sentFiles);
    var form = Upload.noted(sent, files);
    var answer = form.text("answer", LONGEST);
    return posting.answer(who, "bid-completion:" + bid, form, () -> {
      completing.answer(who, row.id(), answer,
          files.stream().map(each -> new Completing.Brought(Upload.name(each), Upload.content(each))).toList());
      return Links.of(here).bid(bid);
    }, () -> page(who, row, here, form));
  }

  /** For everyone who reads the opened bid. */
  @GetMapping("/bids/{bid}/completion/attachments/{file}")
  ResponseEntity<InputStreamResource> open(Acting who, @PathVariable UUID bid, @PathVariable UUID file) {
    var found = completions.brought(who, bids.visible(who, new BidId(bid)), file);
    return Download.of(found.file(), found.content());
  }

  private BidRow own(Acting who, UUID bid) {
    var row = bids.visible(who, new BidId(bid));
    Refused.unless(Rules.mayDraft(who, row.agency()), Reason.NOT_YOURS);
    return row;
  }

  private Screen page(Acting who, BidRow bid, RegionHere here, Form form) {
    var links = Links.of(here);
    var request = completions.completion(who, bid).map(CompletionRepository.Completion::request)
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen
        .of("bidding/say", new SayPage(Heads.of(bid, links), "bid-complete", "answer", false,
            new SayPage.Files(Completing.MOST, sizes.megabytes(), sizes.bytes()), false,
            request, links.bidPart(bid.bidId(), "completion")))
        .with(form);
  }
}
