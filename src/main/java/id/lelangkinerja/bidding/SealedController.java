package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.UnsealPage;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An agency's own sealed bid: read with the code of its receipt, and made a draft again with the same code. */
@RegionController
class SealedController {
  private static final String CODE = "code";
  private final Unsealing unsealing;
  private final ReceiptQuery receipts;
  private final DraftQuery drafts;
  private final LotBidsQuery around;
  private final Posting posting;

  SealedController(Unsealing unsealing, ReceiptQuery receipts, DraftQuery drafts, LotBidsQuery around,
      Posting posting) {
    this.unsealing = unsealing;
    this.receipts = receipts;
    this.drafts = drafts;
    this.around = around;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/sealed")
  Screen ask(Acting who, RegionHere here, @PathVariable UUID bid) {
    return page(who, here, new BidId(bid), Form.empty(), null);
  }

  /** Shows the content in the answer itself and keeps it nowhere: sent again, it is unsealed again. */
  @PostMapping("/bids/{bid}/sealed")
  Screen read(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    receipts.receipt(who, id);
    var code = code(form);
    try {
      var content = code.isPresent() ? unsealing.read(who, id, code.get()) : null;
      return page(who, here, id, form, content);
    } catch (Refused refused) {
      form.refuse(refused);
      return page(who, here, id, form, null);
    }
  }

  @PostMapping("/bids/{bid}/sealed/draft")
  ModelAndView change(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    receipts.receipt(who, id);
    var code = code(form);
    return posting.answer(who, "bid-change:" + bid, form, () -> {
      unsealing.change(who, id, code.orElseThrow());
      return Links.of(here).bidPart(bid, "draft");
    }, () -> page(who, here, id, form, null));
  }

  private static Optional<ReceiptCode> code(Form form) {
    var code = ReceiptCode.parse(form.text(CODE, 100));
    if (code.isEmpty() && form.mistakeOf(CODE).isEmpty()) {
      form.mistake(CODE, new Refused(Reason.RECEIPT_CODE_UNREADABLE));
    }
    return code;
  }

  private static List<UnsealPage.Download> downloads(BidContent content, Links links, BidId id) {
    return content.attachments().stream().map(each -> new UnsealPage.Download(each.name(),
        links.bidPart(id.value(), "sealed/attachments/" + each.id()))).toList();
  }

  private Screen page(Acting who, RegionHere here, BidId id, Form form, @Nullable BidContent content) {
    var links = Links.of(here);
    var bid = receipts.receipt(who, id).bid();
    var shown = content == null
        ? null
        : ContentPages.toRead(content, around.terms(who.region(), bid), _ -> "");
    var files = content == null ? List.<UnsealPage.Download>of() : downloads(content, links, id);
    return Screen.of("bidding/sealed", new UnsealPage(Heads.of(bid, links), bid.version(), shown, files,
        !drafts.isWorkedOn(who, id), links.bidPart(id.value(), "sealed"),
        links.bidPart(id.value(), "sealed") + "/draft")).with(form);
  }
}
