package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidContent;
import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.Checking;
import id.lelangkinerja.bidding.ClosingBidding;
import id.lelangkinerja.bidding.Drafting;
import id.lelangkinerja.bidding.InnovationKind;
import id.lelangkinerja.bidding.OpeningBids;
import id.lelangkinerja.bidding.StartingBid;
import id.lelangkinerja.bidding.Submitting;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.sealing.ReceiptCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes, submits, opens and checks bids. */
@Component
class Bids {
  private static final long MILLION = 1_000_000L;
  private final StartingBid starting;
  private final Drafting drafting;
  private final Submitting submitting;
  private final ClosingBidding closing;
  private final OpeningBids opening;
  private final Checking checking;
  private final Stage stage;

  Bids(StartingBid starting, Drafting drafting, Submitting submitting, ClosingBidding closing, OpeningBids opening,
      Checking checking, Stage stage) {
    this.starting = starting;
    this.drafting = drafting;
    this.submitting = submitting;
    this.closing = closing;
    this.opening = opening;
    this.checking = checking;
    this.stage = stage;
  }

  /** Starts a bid and saves it whole, as a draft. */
  BidId draft(LotId lot, Script.LotPart part, Script.BidPart bid, Rounds.Plan plan) {
    var head = stage.as(bid.by());
    var id = starting.start(head, lot);
    drafting.save(head, id, content(part, bid, plan), 1);
    return id;
  }

  BidId submit(LotId lot, Script.LotPart part, Script.BidPart bid, Rounds.Plan plan) {
    var id = draft(lot, part, bid, plan);
    submitting.submit(stage.as(bid.by()), id, ReceiptCode.fresh());
    return id;
  }

  void close(RoundId round) {
    closing.close(stage.as("perencana"), round);
  }

  void open(RoundId round) {
    opening.open(stage.as("sekda"), round);
  }

  void pass(BidId bid) {
    checking.pass(stage.as("perencana"), bid);
  }

  void askCompletion(BidId bid, String request, LocalDate due) {
    checking.askCompletion(stage.as("perencana"), bid, request, due);
  }

  private BidContent content(Script.LotPart part, Script.BidPart bid, Rounds.Plan plan) {
    var years = IntStream.range(0, 5).boxed().toList();
    var baselines = part.indicators().stream()
        .map(measure -> new BidContent.Baseline(stage.id(measure.code()), measure.baseline(),
            plan.opens().minusMonths(1),
            "Angka contoh untuk peragaan", "Rekap data perangkat daerah per bulan (contoh)"))
        .toList();
    var targets = bid.targets().entrySet().stream()
        .flatMap(path -> years.stream().map(year -> new BidContent.Target(stage.id(path.getKey()),
            plan.firstYear() + year, path.getValue().get(year))))
        .toList();
    var budgets = years.stream()
        .map(year -> new BidContent.Budget(plan.firstYear() + year, new Rupiah(bid.budget() * MILLION))).toList();
    var reason = bid.reserveReason();
    return new BidContent(BidContent.FORMAT, bid.summary(), innovations(bid, plan), baselines, targets, budgets,
        reason == null ? "" : reason);
  }

  private static List<BidContent.Innovation> innovations(Script.BidPart bid, Rounds.Plan plan) {
    return bid.innovations().stream()
        .map(name -> new BidContent.Innovation(name, false, InnovationKind.PUBLIC_SERVICE,
            name + ": cara kerja baru dengan penanggung jawab, jadwal, dan hasil yang diukur tiap triwulan (contoh).",
            LocalDate.of(plan.firstYear(), 1, 2)))
        .toList();
  }
}
