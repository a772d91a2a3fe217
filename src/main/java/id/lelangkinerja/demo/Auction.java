package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Plays one round from its plan to its opened bids; each lot then goes its own way. */
@Component
class Auction {
  private static final int AFTER_DEADLINE = 16 * 60 + 30;
  private static final Set<LotState> AWARDED = EnumSet.range(LotState.AWARDED, LotState.CLOSED);
  /** Bids come in over the last half of the time for them. */
  private static final int HALF = 2;
  private final Rounds rounds;
  private final Bids bids;
  private final Partners partners;
  private final LotPlay lots;
  private final Aftermath aftermath;
  private final Offers offers;
  private final Agenda agenda;

  Auction(Rounds rounds, Bids bids, Partners partners, LotPlay lots, Aftermath aftermath, Offers offers,
      Agenda agenda) {
    this.aftermath = aftermath;
    this.rounds = rounds;
    this.bids = bids;
    this.partners = partners;
    this.lots = lots;
    this.offers = offers;
    this.agenda = agenda;
  }

  /** A lot being played: its bids by their names in the script, as they come into being. */
  record Playing(Plan plan, RoundId round, LotId lot, Script script, Script.Run run, Map<String, BidId> bids) {
    BidId id(String bid) {
      return Objects.requireNonNull(bids.get(bid), bid);
    }

    boolean stopsAt(LotState state) {
      return run.until() == state;
    }

    /** Awarded on the round's day for it, an hour after all its awards were weighed together. */
    boolean isAwardedWithTheFirst() {
      return AWARDED.contains(run.until()) && on(Step.AWARD).equals(plan.on(Step.AWARD));
    }

    LocalDate on(Step step) {
      return plan.on(step, run);
    }

    /** The day before the contract is drawn up; a week where the story ends before. */
    LocalDate lastDayToObject() {
      return stopsAt(LotState.OBJECTION) ? on(Step.OBJECT).plusDays(7) : on(Step.DRAW).minusDays(1);
    }

    /** How many bids of earlier lots are presented on the same day. */
    int presentedBefore() {
      var runs = plan.part().lots();
      return runs.subList(0, runs.indexOf(run)).stream()
          .filter(each -> plan.on(Step.PRESENT, each).equals(on(Step.PRESENT))).mapToInt(each -> each.bids().size())
          .sum();
    }

    /** The bids that lie before the panel, the winner first. */
    List<String> opened() {
      return run.bids().stream().filter(bid -> switch (script.bid(bid).fate()) {
        case WITHDRAWN, NOT_SUBMITTED -> false;
        default -> true;
      }).toList();
    }
  }

  void announce(Script script, Plan plan) {
    agenda.at(plan.on(Step.PLAN), 8 * 60, () -> begin(script, plan));
  }

  private void begin(Script script, Plan plan) {
    var round = rounds.plan(plan);
    var before = new HashMap<String, LotId>();
    var playing = plan.part().lots().stream().map(run -> {
      var heads = Stream.concat(run.bids().stream().map(bid -> script.bid(bid).by()),
          run.inTurn().stream().map(Script.OfferPart::by)).toList();
      var lot = rounds.add(round, plan, script.lot(run.lot()), heads, rounds.terms(run, before));
      before.put(run.lot(), lot);
      if (!run.inTurn().isEmpty()) {
        offers.order(lot, run.inTurn());
      }
      return new Playing(plan, round, lot, script, run, new HashMap<>());
    }).toList();
    if (playing.stream().allMatch(lot -> lot.stopsAt(LotState.DRAFT))) {
      return;
    }
    agenda.on(plan.on(Step.OPEN), () -> rounds.open(round));
    aftermath.announceRound(round, plan.on(Step.OPEN));
    rounds.meanwhile(plan, round,
        playing.stream().collect(Collectors.toMap(lot -> lot.run().lot(), Playing::lot)));
    playing.forEach(offers::announce);
    playing.forEach(this::bid);
    agenda.at(plan.on(Step.CLOSE), AFTER_DEADLINE, () -> bids.close(round));
    agenda.at(plan.on(Step.UNSEAL), 9 * 60, () -> bids.open(round));
    aftermath.announceOpening(round, plan.on(Step.UNSEAL));
    playing.forEach(lots::announce);
    playing.forEach(aftermath::announce);
    if (playing.stream().anyMatch(Playing::isAwardedWithTheFirst)) {
      agenda.at(plan.on(Step.AWARD), 9 * 60, () -> rounds.weigh(round));
    }
  }

  private void bid(Playing lot) {
    var part = lot.script().lot(lot.run().lot());
    long open = ChronoUnit.DAYS.between(lot.on(Step.OPEN), lot.on(Step.CLOSE));
    for (var name : lot.run().bids()) {
      var bid = lot.script().bid(name);
      var begun = lot.on(Step.OPEN).plusDays(1 + Chance.of(2, name, "begun"));
      // While bids are still taken, those that will come in came early: the others are drafts today.
      var sent = lot.stopsAt(LotState.BIDDING)
          ? begun.plusDays(1)
          : lot.on(Step.CLOSE).minusDays(1 + Chance.of((int) open / HALF, name, "sent"));
      agenda.on(begun, () -> {
        lot.bids().put(name, bids.draft(lot.lot(), part, bid, lot.plan()));
        partners.join(lot.id(name), bid);
      });
      if (bid.fate() != Script.Fate.NOT_SUBMITTED) {
        agenda.at(sent, 11 * 60, () -> bids.submit(lot.id(name), bid.by()));
      }
      if (bid.fate() == Script.Fate.WITHDRAWN) {
        agenda.at(lot.on(Step.CLOSE), 15 * 60, () -> bids.withdraw(lot.id(name), bid.by()));
      }
    }
  }
}
