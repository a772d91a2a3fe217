package id.lelangkinerja.signing;

import id.lelangkinerja.identity.OfficeQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Asks the national service by itself for signatures whose outcome is not known: soon after the order, then after pauses
 * that double each time. It only ever asks for the file of an order that went out; it never sends one again. Where the file
 * comes, the signature is kept in the name of its signer, who had ordered it after the password. One without a reference
 * cannot be asked for and stays with its signer.
 */
@Service
class AskingAgain {
  private static final Logger LOG = LoggerFactory.getLogger(AskingAgain.class);
  private final Map<DocumentKind, Owed> owed = new HashMap<>();
  private final National national;
  private final OrderRepository orders;
  private final Serving serving;
  private final OfficeQuery offices;
  private final Clock clock;

  AskingAgain(List<Owed> owed, National national, OrderRepository orders, Serving serving, OfficeQuery offices,
      Clock clock) {
    owed.forEach(each -> this.owed.put(each.kind(), each));
    this.national = national;
    this.orders = orders;
    this.serving = serving;
    this.offices = offices;
    this.clock = clock;
  }

  /** Asks for every order of the region whose turn it is. That it asks is noted first, so that a failure waits its turn. */
  void ask(RegionId region) {
    if (!national.isOn()) {
      return;
    }
    var now = clock.instant();
    for (var due : orders.due(region, now)) {
      orders.asked(region, due.orderId(), now);
      Optional.ofNullable(owed.get(due.documentKind()))
          .ifPresent(
              module -> offices.acting(new PersonId(due.personId()), region, LocalDate.ofInstant(now, Texts.ZONE))
                  .ifPresent(who -> ask(who, module, due)));
    }
  }

  private void ask(Acting who, Owed module, OrderRepository.Due due) {
    try {
      module.keep(who, due.documentId(), serving.ask(who, module.toAsk(who, due.documentId())));
    } catch (Refused refused) {
      // Still unknown, or settled otherwise meanwhile: the document's page tells which.
      LOG.debug("The signature that was asked for again is still owed: {}", refused.reason());
    }
  }
}
