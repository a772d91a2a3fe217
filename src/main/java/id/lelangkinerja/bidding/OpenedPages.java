package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.OpenedPage;
import id.lelangkinerja.bidding.page.StandingPage;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An opened bid as its agency and those who examine it read it. */
@Component
class OpenedPages {
  private final CompletionQuery opened;
  private final BidQuery bids;
  private final HistoryQuery history;
  private final FileStore files;

  OpenedPages(CompletionQuery opened, BidQuery bids, HistoryQuery history, FileStore files) {
    this.files = files;
    this.opened = opened;
    this.bids = bids;
    this.history = history;
  }

  Screen of(Acting who, BidRow bid, Links links) {
    var whole = opened.whole(who, bid);
    var completion = whole.completion()
        .map(each -> new OpenedPage.Completion(each.request(), each.dueOn(), each.answer(), each.answeredAt(),
            Attachments.lines(whole.brought(), file -> links.bidPart(bid.bidId(), "completion/attachments/" + file))))
        .orElse(null);
    return Screen.of("bidding/opened", new OpenedPage(Heads.of(bid, links), Tags.of(bid.state()),
        ContentPages.toRead(whole.content(), whole.terms(),
            Attachments.opened(who.region(), whole.attachments(), whole.terms(), files,
                each -> links.bidPart(bid.bidId(), "attachments/" + each))),
        completion, checked(who, whole.checked()),
        ways(who, bid, whole.completion(), links),
        BidTabs.of(links, bid.bidId(), links.bid(bid.bidId())), bid.state().nextKey(),
        history.of(who.region(), Kind.BID, bid.bidId())));
  }

  /** For those who examine bids; its agency reads what was asked of it. */
  private static List<OpenedPage.Item> checked(Acting who, List<Checked> checked) {
    return Rules.examines(who)
        ? checked.stream().map(each -> new OpenedPage.Item(each.item().key(),
            each.met() ? new Tag("bid-checklist.met", "good") : new Tag("bid-checklist.unmet", "need"), each.remark()))
            .toList()
        : List.of();
  }

  private List<StandingPage.Way> ways(Acting who, BidRow bid,
      Optional<CompletionRepository.Completion> completion, Links links) {
    var ways = new ArrayList<StandingPage.Way>();
    var id = bid.bidId();
    boolean incomplete = bid.state() == BidState.INCOMPLETE;
    if (bid.lotState() == LotState.CHECKING && Rules.mayCheck(who, bids.carriers(who, bid))) {
      if (bid.state() == BidState.OPENED || incomplete) {
        ways.add(new StandingPage.Way("bid-way.checklist", links.bidPart(id, "checklist"), false));
        ways.add(new StandingPage.Way("bid-way.pass", links.bidPart(id, "eligibility"), false));
      }
      if (bid.state() == BidState.OPENED) {
        ways.add(new StandingPage.Way("bid-way.ask", links.bidPart(id, "completion-request"), false));
      }
      if (incomplete && completion.filter(each -> each.isAnswered() || each.past()).isPresent()) {
        ways.add(new StandingPage.Way("bid-way.reject", links.bidPart(id, "rejection"), true));
      }
    }
    if (incomplete && Rules.mayDraft(who, bid.agency())
        && completion.filter(each -> !each.isAnswered() && !each.past()).isPresent()) {
      ways.add(new StandingPage.Way("bid-way.complete", links.bidPart(id, "completion"), false));
    }
    return ways;
  }
}
