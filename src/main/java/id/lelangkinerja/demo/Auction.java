package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.round.Cancelling;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plays one round: its lots, their bids, and each lot to the stage that the story wants. */
@Component
class Auction {
  /** Days to answer a counter-offer that the story leaves open. */
  private static final int STILL_OPEN = 45;
  private final Rounds rounds;
  private final Bids bids;
  private final Judging judging;
  private final Negotiating negotiating;
  private final Deciding deciding;
  private final Cancelling cancelling;
  private final Stage stage;

  Auction(Rounds rounds, Bids bids, Judging judging, Negotiating negotiating, Deciding deciding,
      Cancelling cancelling, Stage stage) {
    this.rounds = rounds;
    this.bids = bids;
    this.judging = judging;
    this.negotiating = negotiating;
    this.deciding = deciding;
    this.cancelling = cancelling;
    this.stage = stage;
  }

  /** A lot of the script with the bids for it, and the stage in which the story leaves it. */
  record Run(String lot, List<String> bids, LotState until) {}

  /** A lot being played: its bids by their names in the script. */
  private record Playing(Rounds.Plan plan, RoundId round, LotId lot, Script script, Run run, Map<String, BidId> bids) {
    boolean stopsAt(LotState state) {
      return run.until() == state;
    }
  }

  /** Plays the round as far as its lots go; returns the contracts that came into force, by their lots' names. */
  Map<String, ContractId> play(Script script, Rounds.Plan plan, List<Run> runs) {
    var round = rounds.plan(plan);
    var lots = new LinkedHashMap<Run, LotId>();
    for (var run : runs) {
      var invited = run.bids().stream().map(bid -> DemoSignIns.agencyOf(script.bid(bid).by())).toList();
      lots.put(run, rounds.add(round, plan, script.lot(run.lot()), invited));
    }
    var contracts = new LinkedHashMap<String, ContractId>();
    if (runs.stream().allMatch(run -> run.until() == LotState.DRAFT)) {
      return contracts;
    }
    rounds.open(round, plan);
    var playing = lots.entrySet().stream().map(lot -> bid(script, plan, round, lot.getKey(), lot.getValue())).toList();
    if (runs.getFirst().until() == LotState.BIDDING) {
      return contracts;
    }
    stage.moveTo(plan.closes().plusDays(1));
    bids.close(round);
    if (runs.getFirst().until() == LotState.OPENING) {
      return contracts;
    }
    bids.open(round);
    playing.forEach(lot -> judge(lot).ifPresent(contract -> contracts.put(lot.run().lot(), contract)));
    return contracts;
  }

  /** While bids are taken, the last one stays a draft where others are sealed. */
  private Playing bid(Script script, Rounds.Plan plan, RoundId round, Run run, LotId lot) {
    var made = new LinkedHashMap<String, BidId>();
    var part = script.lot(run.lot());
    for (var name : run.bids()) {
      boolean last = name.equals(run.bids().getLast()) && run.bids().size() > 1;
      made.put(name, run.until() == LotState.BIDDING && last
          ? bids.draft(lot, part, script.bid(name), plan)
          : bids.submit(lot, part, script.bid(name), plan));
    }
    return new Playing(plan, round, lot, script, run, made);
  }

  private Optional<ContractId> judge(Playing lot) {
    var plan = lot.plan();
    stage.moveTo(plan.closes().plusDays(2));
    var names = List.copyOf(lot.bids().keySet());
    if (lot.stopsAt(LotState.CHECKING)) {
      bids.askCompletion(id(lot, names.getFirst()), "Lampirkan rekap data awal per kelurahan.",
          stage.today().plusDays(30));
      return Optional.empty();
    }
    lot.bids().values().forEach(bids::pass);
    if (lot.stopsAt(LotState.CANCELLED)) {
      cancelling.cancel(stage.as("perencana"), lot.lot(),
          "Digabung dengan paket lain pada putaran berikutnya (contoh).");
      return Optional.empty();
    }
    judging.begin(lot.lot());
    stage.moveTo(plan.closes().plusDays(3));
    for (int slot = 0; slot < names.size(); slot++) {
      judging.schedule(id(lot, names.get(slot)), slot);
    }
    if (lot.stopsAt(LotState.PRESENTING)) {
      judging.hold(id(lot, names.getFirst()));
      judging.scoreAs(lot.round(), id(lot, names.getFirst()), "penguji", 80);
      return Optional.empty();
    }
    names.forEach(name -> {
      judging.hold(id(lot, name));
      judging.score(lot.round(), id(lot, name), lot.script().bid(name).points());
    });
    judging.negotiate(lot.lot());
    return negotiate(lot, names);
  }

  private Optional<ContractId> negotiate(Playing lot, List<String> names) {
    stage.moveTo(lot.plan().closes().plusDays(10));
    if (lot.stopsAt(LotState.NEGOTIATING)) {
      negotiating.counter(id(lot, names.getFirst()), lot.script().bid(names.getFirst()), lot.plan(),
          STILL_OPEN);
      return Optional.empty();
    }
    names.forEach(name -> negotiating.settle(id(lot, name), lot.script().bid(name), lot.plan()));
    stage.moveTo(lot.plan().closes().plusDays(17));
    deciding.award(lot.lot(), id(lot, names.getFirst()));
    return lot.stopsAt(LotState.AWARDED) ? Optional.empty() : contract(lot, names.getFirst());
  }

  private Optional<ContractId> contract(Playing lot, String winner) {
    deciding.openObjections(lot.lot());
    if (lot.stopsAt(LotState.OBJECTION)) {
      return Optional.empty();
    }
    stage.moveTo(lot.plan().closes().plusDays(24));
    deciding.endObjections(lot.lot());
    stage.moveTo(lot.plan().closes().plusDays(29));
    var contract = deciding.signFirst(lot.lot(), lot.script().bid(winner).by());
    if (lot.stopsAt(LotState.SIGNING)) {
      return Optional.empty();
    }
    deciding.signSecond(contract);
    return Optional.of(contract);
  }

  private static BidId id(Playing lot, String name) {
    return java.util.Objects.requireNonNull(lot.bids().get(name), name);
  }
}
