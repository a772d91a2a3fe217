package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidContent;
import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.ClosingBidding;
import id.lelangkinerja.bidding.Consortium;
import id.lelangkinerja.bidding.InnovationSheet;
import id.lelangkinerja.bidding.Means;
import id.lelangkinerja.bidding.StartingBid;
import id.lelangkinerja.bidding.Submitting;
import id.lelangkinerja.bidding.Withdrawing;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.sealing.ReceiptCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes, submits and withdraws bids, and opens them. */
@Component
class Bids {
  private static final long MILLION = 1_000_000L;
  private static final Published PUBLISHED = Published.read();
  private final StartingBid starting;
  private final WritingDrafts writing;
  private final Submitting submitting;
  private final Withdrawing withdrawing;
  private final ClosingBidding closing;
  private final Keys keys;
  private final Stage stage;

  Bids(StartingBid starting, WritingDrafts writing, Submitting submitting, Withdrawing withdrawing,
      ClosingBidding closing,
      Keys keys, Stage stage) {
    this.starting = starting;
    this.writing = writing;
    this.submitting = submitting;
    this.withdrawing = withdrawing;
    this.closing = closing;
    this.keys = keys;
    this.stage = stage;
  }

  /** Starts a bid and saves it whole, as a draft. */
  BidId draft(LotId lot, Script.LotPart part, Script.BidPart bid, Plan plan) {
    var head = stage.as(bid.by());
    var id = starting.start(head, lot);
    writing.write(head, id, content(part, bid, plan), Objects.requireNonNullElse(bid.attachments(), List.of()));
    return id;
  }

  void submit(BidId bid, String head) {
    submitting.submit(stage.as(head), bid, ReceiptCode.fresh());
  }

  void withdraw(BidId bid, String head) {
    withdrawing.withdraw(stage.as(head), bid);
  }

  void close(RoundId round) {
    closing.close(stage.as("perencana"), round);
  }

  void open(RoundId round) {
    keys.open(round);
  }

  private BidContent content(Script.LotPart part, Script.BidPart bid, Plan plan) {
    var years = plan.years();
    var baselines = part.indicators().stream().map(measure -> baseline(measure, plan)).toList();
    var targets = bid.targets().entrySet().stream().flatMap(path -> targets(path, years).stream()).toList();
    var budgets = IntStream.range(0, years.size())
        .mapToObj(at -> new BidContent.Budget(years.get(at), new Rupiah(bid.budget().get(at) * MILLION))).toList();
    var ideas = bid.innovations().stream().map(idea -> new BidContent.Innovation(idea.name(), idea.digital(),
        idea.kind(), idea.text(), LocalDate.of(plan.firstYear(), 1, 2), sheet(idea.sheet()))).toList();
    var reason = bid.reserveReason();
    return new BidContent(BidContent.FORMAT, bid.summary(), ideas, baselines, targets, budgets,
        reason == null ? "" : reason, means(bid, years, budgets), List.of());
  }

  private static InnovationSheet sheet(Script.@Nullable SheetPart sheet) {
    return sheet == null
        ? InnovationSheet.OPEN
        : new InnovationSheet(sheet.stage(), sheet.initiator(), sheet.affairs(), Optional.empty(), sheet.aim(),
            sheet.benefit(), sheet.result());
  }

  private static Means means(Script.BidPart bid, List<Integer> years, List<BidContent.Budget> budgets) {
    var programme = bid.programme();
    return new Means(bid.reached().stream()
        .map(each -> new Means.Milestone(each.dueOn(years), each.text(), each.innovation())).toList(),
        bid.risks() == null ? List.of() : bid.risks(), Consortium.NONE,
        programme == null
            ? List.of()
            : List.of(new Means.Programme(programme.code(), programme.name(), budgets)));
  }

  private List<BidContent.Target> targets(Map.Entry<String, List<java.math.BigDecimal>> path, List<Integer> years) {
    return IntStream.range(0, years.size())
        .mapToObj(at -> new BidContent.Target(stage.id(path.getKey()), years.get(at), path.getValue().get(at)))
        .toList();
  }

  private BidContent.Baseline baseline(Script.MeasurePart measure, Plan plan) {
    var sample = measure.baseline();
    var asOf = plan.on(Step.OPEN).minusMonths(1);
    if (sample != null) {
      return new BidContent.Baseline(stage.id(measure.code()), sample, asOf, "Angka contoh untuk peragaan",
          "Rekap data perangkat daerah per bulan, dengan daftar kasusnya (contoh)");
    }
    var figure = PUBLISHED.before(measure.code(), plan.firstYear()).orElseThrow();
    return new BidContent.Baseline(stage.id(measure.code()), figure.value(), asOf, figure.source(),
        "Angka terbitan tahun terakhir; halamannya dapat dibaca siapa pun.");
  }
}
