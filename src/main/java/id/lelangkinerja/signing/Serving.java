package id.lelangkinerja.signing;

import id.lelangkinerja.bsre.Bsre;
import id.lelangkinerja.bsre.Order;
import id.lelangkinerja.bsre.Outcome;
import id.lelangkinerja.pades.Pages;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Speaks with the national service about an order that was noted and committed before, and examines what comes back.
 * Both may take long, so neither is ever done within a transaction; what came of the order is noted at once. Where the
 * program ends in between, the order stays open, to be asked for.
 */
@Component
public class Serving {
  private static final float A4_HEIGHT = 841.89f;
  /** So long the service may not know yet what it is about to sign. */
  private static final Duration NEVER_MADE = Duration.ofMinutes(15);
  private final National national;
  private final OrderRepository orders;
  private final Returned returned;
  private final Clock clock;

  Serving(National national, OrderRepository orders, Returned returned, Clock clock) {
    this.national = national;
    this.orders = orders;
    this.returned = returned;
    this.clock = clock;
  }

  /**
   * Sends the file once. The passphrase goes out only where the service does not say that this person's certificate is
   * of no use.
   *
   * @throws Refused SIGNING_DECLINED in the service's words, SIGNING_NOT_REACHED, SIGNED_FILE_WRONG, or
   *                 SIGNING_UNKNOWN; each is noted
   */
  public Served send(Acting who, Placed placed, Means.National means) {
    var service = service();
    var hindrance = service.hindrance(means.nik());
    if (hindrance.isPresent()) {
      orders.note(who, placed.order(), OrderState.DECLINED, hindrance.get(), clock.instant());
      throw new Refused(Reason.SIGNING_DECLINED, hindrance.get()).at("nik");
    }
    var slot = SignatureSheet.slot(placed.party());
    return answered(who, placed, service.sign(new Order(placed.pdf(), means.nik(), means.passphrase(),
        Pages.count(placed.pdf()), slot.left(), A4_HEIGHT - slot.top() - slot.height(), slot.width(), slot.height(),
        placed.name())));
  }

  /** Asks for the file of an open order that has a reference; the refusals are those of {@link #send}. */
  public Served ask(Acting who, Placed placed) {
    var reference = placed.reference();
    if (reference == null) {
      throw new Refused(Reason.SIGNING_UNKNOWN);
    }
    var outcome = service().download(reference);
    boolean early = placed.sentAt().plus(NEVER_MADE).isAfter(clock.instant());
    return answered(who, placed,
        outcome instanceof Outcome.Declined && early ? new Outcome.Unknown(reference) : outcome);
  }

  private Served answered(Acting who, Placed placed, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Signed signed -> {
        if (signed.reference() != null) {
          orders.refer(who, placed.order(), signed.reference());
        }
        yield examined(who, placed, signed.pdf());
      }
      case Outcome.Declined declined -> {
        orders.note(who, placed.order(), OrderState.DECLINED, declined.said(), clock.instant());
        throw declined.status() == 0
            ? new Refused(Reason.SIGNING_NOT_REACHED)
            : new Refused(Reason.SIGNING_DECLINED, declined.said()).at("passphrase");
      }
      case Outcome.Unknown unknown -> {
        if (unknown.reference() != null) {
          orders.refer(who, placed.order(), unknown.reference());
        }
        throw unknown(who, placed);
      }
    };
  }

  private Served examined(Acting who, Placed placed, byte[] pdf) {
    return switch (returned.judge(placed, pdf)) {
      case OURS -> new Served(placed.order(), placed.party(), placed.seenHash(), pdf);
      case UNSURE -> throw unknown(who, placed);
      case WRONG -> {
        orders.note(who, placed.order(), OrderState.DECLINED, "file", clock.instant());
        throw new Refused(Reason.SIGNED_FILE_WRONG);
      }
    };
  }

  private Refused unknown(Acting who, Placed placed) {
    orders.note(who, placed.order(), OrderState.UNKNOWN, null, clock.instant());
    return new Refused(Reason.SIGNING_UNKNOWN);
  }

  private Bsre service() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("nothing waits for another system while it holds the database");
    }
    return national.service().orElseThrow(() -> new Refused(Reason.SIGNING_NOT_REACHED));
  }
}
