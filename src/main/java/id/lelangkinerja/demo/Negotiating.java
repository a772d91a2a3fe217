package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.Accepting;
import id.lelangkinerja.panel.Answering;
import id.lelangkinerja.panel.CounterOffer;
import id.lelangkinerja.panel.Countering;
import id.lelangkinerja.panel.Refusing;
import id.lelangkinerja.panel.Rejecting;
import id.lelangkinerja.panel.SigningPact;
import id.lelangkinerja.panel.TargetValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Negotiates a bid to its scripted end. */
@Component
class Negotiating {
  private static final int USUAL_TERM = 7;
  private final Countering countering;
  private final Answering answering;
  private final Accepting accepting;
  private final Refusing refusing;
  private final Rejecting rejecting;
  private final SigningPact signingPact;
  private final Stage stage;

  Negotiating(Countering countering, Answering answering, Accepting accepting, Refusing refusing, Rejecting rejecting,
      SigningPact signingPact, Stage stage) {
    this.countering = countering;
    this.answering = answering;
    this.accepting = accepting;
    this.refusing = refusing;
    this.rejecting = rejecting;
    this.signingPact = signingPact;
    this.stage = stage;
  }

  /** The panel's counter-offer alone, left for the agency to answer within so many days. */
  void counter(BidId id, Script.BidPart bid, Rounds.Plan plan, int days) {
    countering.counter(stage.as("sekda"), id, new CounterOffer(targets(bid, bid.counter(), plan),
        "Tim penguji melihat ruang untuk target yang lebih tinggi berdasarkan data awal.",
        stage.today().plusDays(days)));
  }

  void settle(BidId id, Script.BidPart bid, Rounds.Plan plan) {
    var head = stage.as(bid.by());
    switch (bid.outcome()) {
      case AS_IT_IS -> {
        accepting.accept(stage.as("sekda"), id);
        signingPact.sign(head, id, null);
      }
      case AGREED -> agree(id, bid, plan);
      case REFUSED -> {
        counter(id, bid, plan, USUAL_TERM);
        refusing.refuse(head, id, Objects.requireNonNull(bid.reason()));
      }
      case REJECTED -> rejecting.reject(stage.as("sekda"), id, Objects.requireNonNull(bid.reason()));
    }
  }

  private void agree(BidId id, Script.BidPart bid, Rounds.Plan plan) {
    var head = stage.as(bid.by());
    counter(id, bid, plan, USUAL_TERM);
    if (bid.answer() == null) {
      accepting.accept(head, id);
    } else {
      answering.answer(head, id, targets(bid, bid.answer(), plan),
          "Target tahun keempat dan kelima kami sesuaikan dengan tenaga yang ada.");
      accepting.accept(stage.as("sekda"), id);
      signingPact.sign(head, id, null);
    }
  }

  /** The bid's own targets, with those of the other side in their place. */
  private List<TargetValue> targets(Script.BidPart bid, @Nullable Map<String, List<BigDecimal>> changed,
      Rounds.Plan plan) {
    var instead = changed == null ? Map.<String, List<BigDecimal>>of() : changed;
    return bid.targets().entrySet().stream().flatMap(path -> {
      var values = instead.getOrDefault(path.getKey(), path.getValue());
      return IntStream.range(0, values.size())
          .mapToObj(at -> new TargetValue(stage.id(path.getKey()), plan.firstYear() + at, values.get(at)));
    }).toList();
  }
}
