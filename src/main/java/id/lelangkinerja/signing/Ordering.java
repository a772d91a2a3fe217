package id.lelangkinerja.signing;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the orders to the national service. Each is noted before it goes out; one whose outcome is not known stays
 * open, and nothing else is ordered for that document until the service was asked or the signer gave it up.
 */
@Component
public class Ordering {
  private static final Duration LONG_GONE = Duration.ofMinutes(5);
  /** So long an order with a reference is asked for before its signer may give it up. */
  private static final Duration ASKED_IN_VAIN = Duration.ofDays(1);
  private final OrderRepository orders;
  private final Clock clock;

  Ordering(OrderRepository orders, Clock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  /** The order whose outcome is not known, if the document has one. */
  public Optional<OpenOrder> open(RegionId region, DocumentKind kind, UUID document) {
    return orders.open(region, kind, document);
  }

  /** The documents of a kind that have an order whose outcome is not known, and whose signature was ordered. */
  public Map<UUID, Party> unanswered(RegionId region, DocumentKind kind) {
    return orders.unanswered(region, kind);
  }

  /** What a document that waits for an answer refuses. */
  public void refuseOpen(RegionId region, DocumentKind kind, UUID document) {
    Refused.unless(open(region, kind, document).isEmpty(), Reason.SIGNING_UNKNOWN);
  }

  /** Notes an order, in the transaction of the act that it belongs to; the constraint refuses a second open one. */
  OpenOrder place(Acting who, Party party, DocumentKind kind, UUID document, String seenHash) {
    var now = clock.instant();
    var order = orders.send(who, party, kind, document, seenHash, now);
    return new OpenOrder(order, party, who.person().value(), seenHash, null, now);
  }

  /** The order is answered by the revision that was just made, in the same transaction. */
  void done(Acting who, UUID order) {
    orders.settle(who, order, OrderState.DONE, clock.instant());
  }

  /**
   * The signer gives an order up: one that cannot be asked for some minutes after it went out, any other a day after.
   */
  public void abandon(Acting who, OpenOrder open) {
    Refused.unless(isOwn(who, open), Reason.NOT_YOURS);
    Refused.unless(open.reference() == null
        ? open.sentAt().plus(LONG_GONE).isBefore(clock.instant())
        : isStale(open), Reason.SIGNING_UNKNOWN);
    orders.settle(who, open.orderId(), OrderState.ABANDONED, clock.instant());
  }

  /** Somebody else gives an order up that its signer cannot settle any more: that this is so is decided before. */
  public void giveUp(Acting who, OpenOrder open) {
    orders.settle(who, open.orderId(), OrderState.ABANDONED, clock.instant());
  }

  /**
   * What a reader of the document is shown of an order without an answer, and may do about it; null where there is
   * none.
   *
   * @param ask     where the service is asked
   * @param abandon where the order is given up; null where there is another way out
   * @param lost    whether this reader may give up an order of somebody else
   */
  public @Nullable Inquiry inquiry(Acting who, DocumentKind kind, UUID document, String ask, @Nullable String abandon,
      Predicate<OpenOrder> lost) {
    return open(who.region(), kind, document).map(open -> {
      boolean own = isOwn(who, open);
      boolean stale = open.reference() != null && isStale(open);
      return new Inquiry(open.party().key(), open.sentAt(), own && open.reference() != null ? ask : null,
          own && (open.reference() == null || stale) ? abandon : null, stale, !own && lost.test(open) ? abandon : null);
    }).orElse(null);
  }

  private boolean isStale(OpenOrder open) {
    return open.sentAt().plus(ASKED_IN_VAIN).isBefore(clock.instant());
  }

  private static boolean isOwn(Acting who, OpenOrder open) {
    return open.personId().equals(who.person().value());
  }
}
