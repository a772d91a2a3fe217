package id.lelangkinerja.bidding;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency answers, once and within the term, what the planner asked of its incomplete bid: in words, with files. */
@Service
public class Completing {
  private final BidRepository bids;
  /** How many files may go with an answer. */
  static final int MOST = 5;
  private final CompletionRepository completions;
  private final FileStore files;
  private final Notifying notifying;
  private final History history;

  Completing(BidRepository bids, CompletionRepository completions, FileStore files, Notifying notifying,
      History history) {
    this.bids = bids;
    this.completions = completions;
    this.files = files;
    this.notifying = notifying;
    this.history = history;
  }

  /** A file that goes with an answer, by the name that its sender gave it. */
  public record Brought(String name, InputStream content) {}

  /**
   * Answers, keeps the files, and tells those who check; the day is tested last, when all of them are there. Refused: BID_STATE_WRONG,
   * COMPLETION_TOO_LATE by the database's clock, CHANGED_MEANWHILE when a colleague answered first; at "file"
   * BID_TOO_MANY_ATTACHMENTS, and as {@link FileStore#store} refuses.
   */
  @Transactional
  public void answer(Acting who, BidId id, String answer, List<Brought> brought) {
    var bid = bids.own(who, id);
    Refused.unless(bid.state() == BidState.INCOMPLETE, Reason.BID_STATE_WRONG);
    if (brought.size() > MOST) {
      throw new Refused(Reason.BID_TOO_MANY_ATTACHMENTS, MOST).at("file");
    }
    brought.forEach(each -> keep(who, id, each));
    completions.answer(who, id, answer);
    history.record(who, "bid.completed", Kind.BID, id.value(), answer);
    notifying.tell(who, Recipients.holding(Role.PLANNER), Told.of(NoticeKind.COMPLETION, "notice.text.completed",
        List.of(bid.lotTitle(), bid.agencyName()), links -> links.bid(id.value())));
  }

  private void keep(Acting who, BidId id, Brought brought) {
    try {
      var file = files.store(who, brought.name(), brought.content());
      completions.bring(who, id, file);
      history.recordDocument(who, "bid.completion-file", Kind.BID, id.value(), files.find(who.region(), file).sha256());
    } catch (Refused refused) {
      throw refused.at("file");
    }
  }
}
