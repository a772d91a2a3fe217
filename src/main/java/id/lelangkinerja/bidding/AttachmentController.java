package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.AttachmentsPage;
import id.lelangkinerja.files.Download;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sealing.ReceiptCode;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import id.lelangkinerja.web.page.Choice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
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

/** The files of a bid: attached to its draft, taken away, and opened by whoever may read the bid as it now stands. */
@RegionController
class AttachmentController {
  private static final String PART = "attachments";
  private static final String INDICATOR = "indicator";
  private final DraftDesk desk;
  private final Attaching attaching;
  private final AttachmentQuery attachments;
  private final Posting posting;

  AttachmentController(DraftDesk desk, Attaching attaching, AttachmentQuery attachments, Posting posting) {
    this.desk = desk;
    this.attaching = attaching;
    this.attachments = attachments;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/attachments")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    return page(desk.draft(who, new BidId(bid)), here, asked);
  }

  @PostMapping("/bids/{bid}/attachments")
  ModelAndView attach(Acting who, RegionHere here, @PathVariable UUID bid, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    var id = new BidId(bid);
    var terms = desk.draft(who, id).terms();
    var form = Upload.noted(sent, file);
    var indicator = indicator(form, terms);
    return posting.answer(who, "bid-attachment:" + bid, form, () -> {
      attaching.attach(who, id, Upload.name(file), content(file), indicator);
      return Links.of(here).bidPart(bid, PART);
    }, () -> page(desk.draft(who, id), here, form));
  }

  @PostMapping("/bids/{bid}/attachments/{attachment}/removal")
  ModelAndView remove(Acting who, RegionHere here, @PathVariable UUID bid, @PathVariable UUID attachment, Form form) {
    var id = new BidId(bid);
    desk.draft(who, id);
    return posting.answer(who, "bid-attachment-removal:" + bid + ":" + attachment, form, () -> {
      attaching.remove(who, id, attachment);
      return Links.of(here).bidPart(bid, PART);
    }, () -> page(desk.draft(who, id), here, form));
  }

  @GetMapping("/bids/{bid}/attachments/{attachment}")
  ResponseEntity<InputStreamResource> open(Acting who, RegionHere here, @PathVariable UUID bid,
      @PathVariable UUID attachment) {
    return download(attachments.of(who, new BidId(bid), attachment));
  }

  @GetMapping("/bids/{bid}/partnership/attachments/{attachment}")
  ResponseEntity<InputStreamResource> openAsPartner(Acting who, RegionHere here, @PathVariable UUID bid,
      @PathVariable UUID attachment) {
    return download(attachments.ofPartnership(who, new BidId(bid), attachment));
  }

  /** The code comes with the page that was read with it. */
  @PostMapping("/bids/{bid}/sealed/attachments/{attachment}")
  ResponseEntity<InputStreamResource> openSealed(Acting who, RegionHere here, @PathVariable UUID bid,
      @PathVariable UUID attachment, Form form) {
    var code = ReceiptCode.parse(form.typed("code")).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return download(attachments.sealed(who, new BidId(bid), code, attachment));
  }

  private static ResponseEntity<InputStreamResource> download(AttachmentQuery.Content found) {
    return Download.of(found.file(), found.content());
  }

  private static Optional<UUID> indicator(Form form, LotTerms terms) {
    var typed = form.typed(INDICATOR);
    var chosen = terms.measures().stream().map(LotTerms.Measure::indicatorId)
        .filter(each -> each.toString().equals(typed)).findFirst();
    if (!typed.isEmpty() && chosen.isEmpty()) {
      form.mistake(INDICATOR, new Refused(Reason.NO_CHOICE));
    }
    return chosen;
  }

  private static byte[] content(@Nullable MultipartFile file) {
    try {
      return file == null ? new byte[0] : file.getBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Screen page(DraftQuery.Draft draft, RegionHere here, Form form) {
    var links = Links.of(here);
    var url = links.bidPart(draft.bid().bidId(), PART);
    var indicators = draft.terms().measures().stream()
        .map(each -> new Choice(each.indicatorId().toString(), each.name())).toList();
    var lines = Attachments.lines(draft.content(), draft.terms(), each -> url + "/" + each,
        each -> url + "/" + each + "/removal");
    boolean full = draft.content().attachments().size() >= Attachment.MOST;
    return Screen.of("bidding/attachments", new AttachmentsPage(Heads.of(draft.bid(), links), lines,
        indicators, Attachment.MOST, full ? "" : url)).with(form);
  }
}
