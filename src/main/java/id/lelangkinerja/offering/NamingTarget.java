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
import id.lelangkinerja.round.NamedReserveRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mayor names the target of a lot that is offered from the top: the reserve that was prepared or other figures, by a
 * word of the mayor's own. No such lot opens before; where the reserve is changed afterwards, it is named anew.
 */
@Service
public class NamingTarget {
  private final OfferQuery offers;
  private final NamingQuery namings;
  private final NamingRepository repository;
  private final NamedReserveRepository reserves;
  private final Notifying notifying;
  private final History history;

  NamingTarget(OfferQuery offers, NamingQuery namings, NamingRepository repository, NamedReserveRepository reserves,
      Notifying notifying, History history) {
    this.offers = offers;
    this.namings = namings;
    this.repository = repository;
    this.reserves = reserves;
    this.notifying = notifying;
    this.history = history;
  }

  /** Names the target as it was prepared; refused as below. */
  @Transactional
  public void name(Acting who, LotId id, String words, @Nullable String shown) {
    name(who, id, words, List.of(), "", shown);
  }

  /**
   * Names the target, with other figures than those that were prepared where these are: the lot's reserve is theirs
   * then. Refused: NOT_YOURS, NOT_FOUND_HERE where the lot's target is not offered, LOT_NOT_DRAFT, TARGET_UNWRITTEN where
   * the lot has no reserve yet, REQUIRED without words, or at "reason" where a figure is another, CHANGED_MEANWHILE where
   * the target is not the one that was shown, NO_CHOICE for a figure of something else, STRETCH_BELOW_RESERVE at its
   * field where the stretch would ask for less.
   *
   * @param words   what the agencies that are asked read: why this target
   * @param figures those that were typed, equal to what was prepared or not
   * @param reason  why they are others; kept only then
   * @param shown   {@link #fingerprint} of what was shown; null where no page was in between
   */
  @Transactional
  public void name(Acting who, LotId id, String words, List<Figure> figures, String reason, @Nullable String shown) {
    Refused.unless(Rules.mayName(who), Reason.NOT_YOURS);
    var lot = offers.lot(who, id);
    Refused.unless(lot.isOffered(), Reason.NOT_FOUND_HERE);
    Refused.unless(lot.state() == LotState.DRAFT, Reason.LOT_NOT_DRAFT);
    reserves.lock(who, id);
    var prepared = namings.target(who.region(), id);
    Refused.unless(!prepared.isEmpty(), Reason.TARGET_UNWRITTEN);
    if (words.isBlank()) {
      throw new Refused(Reason.REQUIRED).at("words");
    }
    Refused.unless(shown == null || shown.equals(fingerprint(prepared)), Reason.CHANGED_MEANWHILE);
    var others = figures.stream().filter(figure -> isAnother(figure, prepared)).toList();
    if (!others.isEmpty() && reason.isBlank()) {
      throw new Refused(Reason.REQUIRED).at("reason");
    }
    others.forEach(figure -> set(who, id, figure));
    repository.add(who, id, words, others.isEmpty() ? null : reason, prepared, others);
    if (others.isEmpty()) {
      history.record(who, "lot.target-named", Kind.LOT, id.value());
    } else {
      history.record(who, "lot.target-named-otherwise", Kind.LOT, id.value(), reason);
    }
    notifying.tell(who, Recipients.holding(Role.PLANNER), Told.of(NoticeKind.INVITATION, "notice.text.target-named",
        List.of(lot.title()), links -> links.auction().lotTarget(id.value())));
  }

  /** Whether it differs from what was prepared for it; of something else none can be named. */
  private static boolean isAnother(Figure figure, List<NamingQuery.Value> prepared) {
    return prepared.stream().filter(each -> each.isOf(figure)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NO_CHOICE)).value().compareTo(figure.value()) != 0;
  }

  private void set(Acting who, LotId id, Figure figure) {
    try {
      reserves.set(who, id, figure.indicator(), figure.year(), figure.value());
    } catch (Refused refused) {
      throw refused.at(Figure.field(figure.indicator(), figure.year()));
    }
  }

  /** Tells whether a target is the one that was shown. */
  static String fingerprint(List<NamingQuery.Value> target) {
    return Integer.toHexString(target.stream()
        .map(each -> each.indicatorId() + " " + each.year() + " " + each.value().stripTrailingZeros().toPlainString())
        .toList().hashCode());
  }
}
