package id.lelangkinerja.signing;

import id.lelangkinerja.bsre.Bsre;
import id.lelangkinerja.bsre.Order;
import id.lelangkinerja.bsre.Outcome;
import id.lelangkinerja.pades.Pages;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lets the national service sign. Each order is noted before it goes out; one whose outcome is not known stays open,
 * and nothing else is ordered for that document until the service was asked or the signer gave it up.
 */
@Component
public class Ordering {
  private static final float A4_HEIGHT = 841.89f;
  private static final Duration LONG_GONE = Duration.ofMinutes(5);
  /** So long the service may not know yet what it is about to sign. */
  private static final Duration NEVER_MADE = Duration.ofMinutes(15);
  private final National national;
  private final OrderRepository orders;
  private final Clock clock;

  Ordering(National national, OrderRepository orders, Clock clock) {
    this.national = national;
    this.orders = orders;
    this.clock = clock;
  }

  /** A file that came back from the service, and the order that it answers. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Answered(UUID order, byte[] pdf) {}

  /** The order whose outcome is not known, if the document has one. */
  public Optional<OpenOrder> open(RegionId region, DocumentKind kind, UUID document) {
    return orders.open(region, kind, document);
  }

  /** What a document that waits for an answer refuses. */
  public void refuseOpen(RegionId region, DocumentKind kind, UUID document) {
    Refused.unless(open(region, kind, document).isEmpty(), Reason.SIGNING_UNKNOWN);
  }

  /**
   * Sends the file once.
   *
   * @throws Refused SIGNING_DECLINED in the service's words, SIGNING_NOT_REACHED, or SIGNING_UNKNOWN; each is noted,
   * though the act around it is undone
   */
  Answered order(Acting who, Party party, DocumentKind kind, UUID document, byte[] pdf, String seenHash,
      Means.National means) {
    refuseOpen(who.region(), kind, document);
    var slot = SignatureSheet.slot(party);
    var order = new Order(pdf, means.nik(), means.passphrase(), Pages.count(pdf), slot.left(),
        A4_HEIGHT - slot.top() - slot.height(), slot.width(), slot.height(), who.name());
    var id = orders.send(who, party, kind, document, seenHash, clock.instant());
    return answered(who, id, service().sign(order));
  }

  /** Asks for the file of an open order; the refusals are those of ordering. */
  Answered ask(Acting who, OpenOrder open) {
    var reference = open.reference();
    if (reference == null) {
      throw new Refused(Reason.SIGNING_UNKNOWN);
    }
    var outcome = service().download(reference);
    boolean early = open.sentAt().plus(NEVER_MADE).isAfter(clock.instant());
    return answered(who, open.orderId(),
        outcome instanceof Outcome.Declined && early ? new Outcome.Unknown(reference) : outcome);
  }

  /** The order is answered by the revision that was just made, in the same transaction. */
  void done(Acting who, UUID order) {
    orders.settle(who, order, OrderState.DONE, clock.instant());
  }

  /** The file that came back is none of ours: the order has failed, whatever becomes of the act. */
  Refused wrong(Acting who, UUID order) {
    orders.note(who, order, OrderState.DECLINED, "file", clock.instant());
    return new Refused(Reason.SIGNED_FILE_WRONG);
  }

  /** Whether the file that came back is ours could not be found out: the order stays open, to be asked for again. */
  Refused unexamined(Acting who, UUID order) {
    orders.note(who, order, OrderState.UNKNOWN, null, clock.instant());
    return new Refused(Reason.SIGNING_UNKNOWN);
  }

  /** The signer gives an order up that cannot be asked for, some minutes after it went out. */
  public void abandon(Acting who, OpenOrder open) {
    Refused.unless(open.personId().equals(who.person().value()), Reason.NOT_YOURS);
    Refused.unless(open.reference() == null
        && open.sentAt().plus(LONG_GONE).isBefore(clock.instant()), Reason.SIGNING_UNKNOWN);
    orders.settle(who, open.orderId(), OrderState.ABANDONED, clock.instant());
  }

  /** Somebody else gives an order up that its signer cannot settle any more: that this is so is decided before. */
  public void giveUp(Acting who, OpenOrder open) {
    orders.settle(who, open.orderId(), OrderState.ABANDONED, clock.instant());
  }

  private Answered answered(Acting who, UUID order, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Signed signed -> {
        if (signed.reference() != null) {
          orders.refer(who, order, signed.reference());
        }
        yield new Answered(order, signed.pdf());
      }
      case Outcome.Declined declined -> {
        orders.note(who, order, OrderState.DECLINED, declined.said(), clock.instant());
        throw declined.status() == 0
            ? new Refused(Reason.SIGNING_NOT_REACHED)
            : new Refused(Reason.SIGNING_DECLINED, declined.said()).at("passphrase");
      }
      case Outcome.Unknown unknown -> {
        if (unknown.reference() != null) {
          orders.refer(who, order, unknown.reference());
        }
        orders.note(who, order, OrderState.UNKNOWN, null, clock.instant());
        throw new Refused(Reason.SIGNING_UNKNOWN);
      }
    };
  }

  private Bsre service() {
    return national.service().orElseThrow(() -> new Refused(Reason.SIGNING_NOT_REACHED));
  }
}
