package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the panel fills in the score sheet ("lembar nilai") of a bid, and hands it in once. */
@Service
public class Scoring {
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;
  private final BidAtHand bids;
  private final SheetQuery sheets;
  private final SheetRepository repository;
  private final History history;

  Scoring(BidAtHand bids, SheetQuery sheets, SheetRepository repository, History history) {
    this.bids = bids;
    this.sheets = sheets;
    this.repository = repository;
    this.history = history;
  }

  /**
   * Once it was declared that no conflict of interest exists (else CONFLICT_UNDECLARED), keeps a draft, of which the
   * history says nothing; scores may still be missing. Refused with DRAFT_ELSEWHERE where the draft is not any more the
   * one of that version, 0 before the first save.
   *
   * @return the draft's new version
   */
  @Transactional
  public int save(Acting who, BidId id, Marks marks, int version) {
    var bid = scorable(who, id);
    check(sheets.criteria(who, bid), marks);
    Refused.unless(sheets.kept(who, bid).version() == version, Reason.DRAFT_ELSEWHERE);
    repository.save(who, bid, marks);
    return version + 1;
  }

  /**
   * Hands the sheet in with exactly these scores, from 0 to 100 with at most two decimals; nobody changes it
   * afterwards. Refused with SHEET_INCOMPLETE where a criterion is missing, and before the presentation was held.
   */
  @Transactional
  public void handIn(Acting who, BidId id, Marks marks) {
    var bid = scorable(who, id);
    Refused.unless(bid.isHandInOpen(), Reason.PANEL_STEP_CLOSED);
    var criteria = sheets.criteria(who, bid);
    check(criteria, marks);
    Refused.unless(!criteria.isEmpty() && marks.scores().size() == criteria.size(), Reason.SHEET_INCOMPLETE);
    repository.save(who, bid, marks);
    repository.handIn(who, bid);
    history.record(who, "sheet.handed-in", Kind.BID, bid.bidId());
  }

  private PanelBid scorable(Acting who, BidId id) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.mayScore(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isScorable(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(!bid.handedIn(), Reason.SHEET_HANDED_IN);
    Refused.unless(bid.declared(), Reason.CONFLICT_UNDECLARED);
    return bid;
  }

  private static void check(List<CriterionRow> criteria, Marks marks) {
    var known = criteria.stream().map(CriterionRow::criterionId).toList();
    Refused.unless(known.containsAll(marks.remarks().keySet()), Reason.NO_CHOICE);
    marks.scores().forEach((criterion, points) -> {
      var field = "score." + criterion;
      Refused.unless(known.contains(criterion), Reason.NO_CHOICE);
      if (points.signum() < 0 || points.compareTo(HIGHEST) > 0) {
        throw new Refused(Reason.OUT_OF_RANGE, BigDecimal.ZERO, HIGHEST).at(field);
      }
      if (points.stripTrailingZeros().scale() > DECIMALS) {
        throw new Refused(Reason.TOO_MANY_DECIMALS, DECIMALS).at(field);
      }
    });
  }
}
