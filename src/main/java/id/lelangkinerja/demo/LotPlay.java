package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.panel.CourseState;
import id.lelangkinerja.round.LotState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Plays one lot from its opened bids to the stage in which the story leaves it, each step on its day. */
@Component
class LotPlay {
  /** The one bid whose contract is signed by hand. */
  private static final String BY_HAND = "kel-gadang-bid";
  /** Days to answer what the story leaves open. */
  private static final int STILL_OPEN = 45;
  private static final List<String> QUORUM = List.of("wakil", "sekda", "penguji-2");
  private static final int SLOT_MINUTES = 25;
  private static final int FIRST_SLOT = 9 * 60;
  private static final int AGAIN = 19 * 60;
  private static final String AWARDED = "Nilai tertinggi, data awal paling kuat, dan target akhir yang disanggupi dalam "
      + "pakta integritas.";
  private final Checks checks;
  private final Judging judging;
  private final Marking marking;
  private final Negotiating negotiating;
  private final Deciding deciding;
  private final ContractCourse course;
  private final Agenda agenda;

  LotPlay(Checks checks, Judging judging, Marking marking, Negotiating negotiating, Deciding deciding,
      ContractCourse course, Agenda agenda) {
    this.checks = checks;
    this.judging = judging;
    this.marking = marking;
    this.negotiating = negotiating;
    this.deciding = deciding;
    this.course = course;
    this.agenda = agenda;
  }

  void announce(Auction.Playing lot) {
    if (lot.stopsAt(LotState.BIDDING) || lot.stopsAt(LotState.OPENING)) {
      return;
    }
    agenda.at(lot.on(Step.CHECK), 9 * 60, () -> check(lot));
    if (lot.stopsAt(LotState.CHECKING)) {
      return;
    }
    if (lot.stopsAt(LotState.CANCELLED)) {
      agenda.on(lot.on(Step.PRESENT), () -> checks.cancel(lot.lot(), Objects.requireNonNull(lot.run().reason())));
      return;
    }
    agenda.at(lot.on(Step.PRESENT), 8 * 60 + 30, () -> present(lot));
    if (!lot.stopsAt(LotState.PRESENTING)) {
      agenda.at(lot.on(Step.NEGOTIATE), 9 * 60, () -> negotiate(lot));
    }
  }

  private void check(Auction.Playing lot) {
    var opened = lot.opened();
    var day = lot.on(Step.CHECK);
    if (lot.stopsAt(LotState.CHECKING)) {
      checks.ask(lot.id(opened.getFirst()), "Lampirkan rekap data awal per kelurahan.", day.plusDays(STILL_OPEN));
      opened = opened.subList(1, opened.size());
    }
    opened.forEach(name -> checks.check(lot.id(name), lot.script().bid(name), day));
  }

  /** The bids that passed the check. */
  private static List<String> eligible(Auction.Playing lot) {
    return lot.opened().stream().filter(name -> {
      var completion = lot.script().bid(name).completion();
      return completion == null || completion.answer() != null;
    }).toList();
  }

  private void present(Auction.Playing lot) {
    judging.begin(lot.lot());
    int minute = FIRST_SLOT + SLOT_MINUTES * lot.presentedBefore();
    for (var name : eligible(lot)) {
      int at = minute;
      judging.schedule(lot.id(name), at - FIRST_SLOT + 30);
      if (lot.stopsAt(LotState.PRESENTING)) {
        judging.layDeck(lot.id(name), lot.script().bid(name));
      }
      if (!lot.stopsAt(LotState.PRESENTING)) {
        agenda.at(lot.on(Step.PRESENT), at + SLOT_MINUTES - 5, () -> hear(lot, name));
        if (lot.presentedBefore() == 0 && name.equals(eligible(lot).getLast())) {
          agenda.at(lot.on(Step.PRESENT), AGAIN, () -> hearAgain(lot, name));
        }
      } else if (name.equals(eligible(lot).getFirst())) {
        keepTime(lot, name, at);
        agenda.at(lot.on(Step.PRESENT), at + SLOT_MINUTES - 5, () -> hearByQuorum(lot, name));
      }
      minute += SLOT_MINUTES;
    }
  }

  /** Begun two minutes late, and paused once; it is ended when it is noted as held. */
  private void keepTime(Auction.Playing lot, String name, int slot) {
    Map.of(2, CourseState.RUNNING, 9, CourseState.PAUSED, 12, CourseState.RUNNING).forEach((minute, to) -> agenda
        .at(lot.on(Step.PRESENT), slot + minute, () -> judging.keep(lot.id(name), to)));
  }

  private void hear(Auction.Playing lot, String name) {
    judging.hold(lot.id(name));
    marking.score(lot.round(), lot.id(name), lot.script().bid(name), Judging.JUDGES);
  }

  /** The chair asks for the bid once more; it is presented and scored anew an hour later. */
  private void hearAgain(Auction.Playing lot, String name) {
    judging.again(lot.id(name), 60);
    agenda.at(lot.on(Step.PRESENT), AGAIN + 80, () -> {
      judging.hold(lot.id(name));
      marking.again(lot.round(), lot.id(name), lot.script().bid(name), Judging.JUDGES);
    });
  }

  /** A presentation of which a quorum of sheets is in; the others are still to be handed in. */
  private void hearByQuorum(Auction.Playing lot, String name) {
    judging.discuss(lot.id(name), lot.on(Step.PRESENT).plusDays(STILL_OPEN));
    judging.hold(lot.id(name));
    marking.score(lot.round(), lot.id(name), lot.script().bid(name), QUORUM);
  }

  private void negotiate(Auction.Playing lot) {
    judging.negotiate(lot.lot());
    var names = eligible(lot);
    if (lot.stopsAt(LotState.NEGOTIATING)) {
      var first = names.getFirst();
      negotiating.counter(lot.id(first), lot.script().bid(first), lot.plan(), STILL_OPEN);
      return;
    }
    names.forEach(name -> negotiating.settle(lot.id(name), lot.script().bid(name), lot.plan(), lot.on(Step.NEGOTIATE)));
    agenda.on(lot.on(Step.AWARD), () -> deciding.award(lot.lot(),
        names.stream().limit(lot.run().won()).map(lot::id).toList(),
        Objects.requireNonNullElse(lot.run().reason(), AWARDED)));
    if (!lot.stopsAt(LotState.AWARDED)) {
      agenda.on(lot.on(Step.OBJECT), () -> deciding.openObjections(lot.lot(), lot.lastDayToObject()));
    }
    var objection = lot.run().objection();
    if (!lot.stopsAt(LotState.AWARDED) && !lot.stopsAt(LotState.OBJECTION)) {
      contract(lot, objection != null && objection.upheld() ? objection.bid() : names.getFirst());
    }
  }

  /** The contract is drawn up in the morning of the day on which it is signed, and so bears that day. */
  private void contract(Auction.Playing lot, String winner) {
    agenda.on(lot.on(Step.DRAW), () -> deciding.endObjections(lot.lot()));
    agenda.at(lot.on(Step.SIGN), 8 * 60, () -> sign(lot, winner, deciding.draw(lot.lot())));
  }

  private void sign(Auction.Playing lot, String winner, ContractId contract) {
    if (winner.equals(BY_HAND)) {
      agenda.on(lot.on(Step.SIGN), () -> {
        deciding.signByHand(contract);
        course.follow(lot, contract);
      });
      return;
    }
    agenda.at(lot.on(Step.SIGN), 9 * 60, () -> deciding.signFirst(contract, lot.script().bid(winner).by()));
    if (!lot.stopsAt(LotState.SIGNING)) {
      agenda.on(lot.on(Step.SIGN), () -> {
        deciding.signSecond(contract);
        course.follow(lot, contract);
      });
    }
  }
}
