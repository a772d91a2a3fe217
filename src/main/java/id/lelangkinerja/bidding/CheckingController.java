package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.SayPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's verdicts on an opened bid that is not complete: something is missing, rejected. */
@RegionController
class CheckingController {
  private static final int LONGEST = 2000;
  private final BidQuery bids;
  private final CompletionQuery completions;
  private final Checking checking;
  private final Posting posting;
  private final MessageSource messages;

  CheckingController(BidQuery bids, CompletionQuery completions, Checking checking, Posting posting,
      MessageSource messages) {
    this.bids = bids;
    this.completions = completions;
    this.checking = checking;
    this.posting = posting;
    this.messages = messages;
  }

  @GetMapping("/bids/{bid}/completion-request")
  Screen askRequest(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    var row = toCheck(who, bid);
    return request(row, here, Form.of(Map.of("request", missing(who, row, asked.reader())), asked.reader()));
  }

  @PostMapping("/bids/{bid}/completion-request")
  ModelAndView request(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var row = toCheck(who, bid);
    var request = form.text("request", LONGEST);
    var dueOn = form.date("dueOn");
    return posting.answer(who, "bid-completion-request:" + bid, form, () -> {
      checking.askCompletion(who, row.id(), request, dueOn);
      return Links.of(here).bid(bid);
    }, () -> request(row, here, form));
  }

  @GetMapping("/bids/{bid}/rejection")
  Screen askReject(Acting who, RegionHere here, @PathVariable UUID bid) {
    return reject(who, toCheck(who, bid), here, Form.empty());
  }

  @PostMapping("/bids/{bid}/rejection")
  ModelAndView reject(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var row = toCheck(who, bid);
    var reason = form.text("reason", LONGEST);
    return posting.answer(who, "bid-rejection:" + bid, form, () -> {
      checking.reject(who, row.id(), reason);
      return Links.of(here).bid(bid);
    }, () -> reject(who, row, here, form));
  }

  /** What the check noted as not met, as the planner may send it: one line an item. */
  private String missing(Acting who, BidRow bid, Locale reader) {
    var t = new Texts(reader, messages);
    return completions.checked(who, bid).stream().filter(each -> !each.met())
        .map(each -> t.get(each.item().key()) + ": " + each.remark()).collect(Collectors.joining("\n"));
  }

  private BidRow toCheck(Acting who, UUID bid) {
    var row = bids.visible(who, new BidId(bid));
    Refused.unless(Rules.isOutOfSeal(row.state()) && Rules.mayCheck(who, bids.carriers(who, row)), Reason.NOT_YOURS);
    return row;
  }

  private static Screen request(BidRow bid, RegionHere here, Form form) {
    var links = Links.of(here);
    return Screen
        .of("bidding/say", new SayPage(Heads.of(bid, links), "bid-ask", "request", true, SayPage.Files.NONE, false, "",
            links.bidPart(bid.bidId(), "completion-request")))
        .with(form);
  }

  private Screen reject(Acting who, BidRow bid, RegionHere here, Form form) {
    var links = Links.of(here);
    var answer = completions.completion(who, bid).map(CompletionRepository.Completion::answer).orElse("");
    return Screen.of("bidding/say",
        new SayPage(Heads.of(bid, links), "bid-reject", "reason", false, SayPage.Files.NONE, true, answer,
            links.bidPart(bid.bidId(), "rejection")))
        .with(form);
  }
}
