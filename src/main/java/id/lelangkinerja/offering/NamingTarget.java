package id.lelangkinerja.offering;

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
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mayor names the target of a lot that is offered from the top: the reserve that was prepared, by a word of the
 * mayor's own. No such lot opens before; where the reserve is changed afterwards, it is named anew.
 */
@Service
public class NamingTarget {
  private final OfferQuery offers;
  private final NamingQuery namings;
  private final NamingRepository repository;
  private final Notifying notifying;
  private final History history;

  NamingTarget(OfferQuery offers, NamingQuery namings, NamingRepository repository, Notifying notifying,
      History history) {
    this.offers = offers;
    this.namings = namings;
    this.repository = repository;
    this.notifying = notifying;
    this.history = history;
  }

  /**
   * Refused: NOT_YOURS, NOT_FOUND_HERE where the lot's target is not offered, LOT_NOT_DRAFT, TARGET_UNWRITTEN where the
   * lot has no reserve yet, REQUIRED without words, CHANGED_MEANWHILE where the target is not the one that was shown.
   *
   * @param words what the agencies that are asked read: why this target
   * @param shown {@link #fingerprint} of what was shown; null where no page was in between
   */
  @Transactional
  public void name(Acting who, LotId id, String words, @Nullable String shown) {
    Refused.unless(Rules.mayName(who), Reason.NOT_YOURS);
    var lot = offers.lot(who, id);
    Refused.unless(lot.isOffered(), Reason.NOT_FOUND_HERE);
    Refused.unless(lot.state() == LotState.DRAFT, Reason.LOT_NOT_DRAFT);
    var target = namings.target(who.region(), id);
    Refused.unless(!target.isEmpty(), Reason.TARGET_UNWRITTEN);
    if (words.isBlank()) {
      throw new Refused(Reason.REQUIRED).at("words");
    }
    Refused.unless(shown == null || shown.equals(fingerprint(target)), Reason.CHANGED_MEANWHILE);
    repository.add(who, id, words, target);
    history.record(who, "lot.target-named", Kind.LOT, id.value());
    notifying.tell(who, Recipients.holding(Role.PLANNER), Told.of(NoticeKind.INVITATION, "notice.text.target-named",
        List.of(lot.title()), links -> links.auction().lotTarget(id.value())));
  }

  /** Tells whether a target is the one that was shown. */
  static String fingerprint(List<NamingQuery.Value> target) {
    return Integer.toHexString(target.stream()
        .map(each -> each.indicatorId() + " " + each.year() + " " + each.value().stripTrailingZeros().toPlainString())
        .toList().hashCode());
  }
}
