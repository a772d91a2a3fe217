package id.lelangkinerja.demo;

import id.lelangkinerja.offering.AnsweringTarget;
import id.lelangkinerja.offering.DecidingConditions;
import id.lelangkinerja.offering.NamingTarget;
import id.lelangkinerja.offering.OfferState;
import id.lelangkinerja.offering.OrderingTarget;
import id.lelangkinerja.round.LotId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The mayor names the target of a lot, which is offered to one agency after the other, who answer on the morning after the round was opened. */
@Component
class Offers {
  private static final int DAYS = 3;
  private static final int FIRST_ANSWER = 8 * 60;
  private static final int BETWEEN = 45;
  private final OrderingTarget ordering;
  private final NamingTarget naming;
  private final AnsweringTarget answering;
  private final DecidingConditions deciding;
  private final Stage stage;
  private final Agenda agenda;

  Offers(OrderingTarget ordering, NamingTarget naming, AnsweringTarget answering, DecidingConditions deciding,
      Stage stage, Agenda agenda) {
    this.ordering = ordering;
    this.naming = naming;
    this.answering = answering;
    this.deciding = deciding;
    this.stage = stage;
    this.agenda = agenda;
  }

  void order(LotId lot, List<Script.OfferPart> offers) {
    ordering.order(stage.as("perencana"), lot, offers.stream().map(offer -> stage.headedBy(offer.by())).toList(), DAYS);
    if (offers.stream().anyMatch(offer -> offer.answer() != null)) {
      naming.name(stage.as("walikota"), lot, "Target ini saya sebut sendiri. Siapa yang sanggup mencapainya? (contoh)",
          null);
    }
  }

  void announce(Auction.Playing lot) {
    int minute = FIRST_ANSWER;
    for (var offer : lot.run().inTurn()) {
      var answer = offer.answer();
      if (answer != null) {
        var words = Objects.requireNonNullElse(offer.words(), "");
        agenda.at(lot.on(Step.OPEN).plusDays(1), minute,
            () -> answering.answer(stage.as(offer.by()), lot.lot(), answer, words));
        if (answer == OfferState.ABLE_IF) {
          agenda.at(lot.on(Step.OPEN).plusDays(1), minute + BETWEEN / 2, () -> deciding.decide(stage.as("walikota"),
              lot.lot(), OfferState.AGREED, "Camat dan lurah saya minta menyiapkan tempatnya."));
        }
      }
      minute += BETWEEN;
    }
  }
}
