package id.lelangkinerja.demo;

import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the demo plays: sample indicators, lots, bids with their negotiation, and the values reported, by short names. */
record Script(List<Sample> indicators, Map<String, LotPart> lots, Map<String, BidPart> bids,
    Map<String, Map<String, List<BigDecimal>>> values, Map<String, Map<String, String>> sources) {

  /** An indicator that stands for one whose figures are not public; its name says that it is a sample. */
  record Sample(String code, String name, String unit, Polarity polarity, Aggregation aggregation, Frequency frequency,
      int decimals, String agency, String definition, String formula, String source) {}

  record LotPart(String theme, String title, String summary, int mission, List<String> problems,
      List<MeasurePart> indicators) {}

  /** A measured indicator: weight in per cent, baseline, reserve by year, what would be excellent in the last year. */
  record MeasurePart(String code, BigDecimal weight, BigDecimal baseline, List<BigDecimal> reserve,
      BigDecimal stretch) {}

  /** A bid and how it fares; the budget is in million rupiah a year, the points are those of a middling judge. */
  record BidPart(String by, String summary, List<String> innovations, long budget,
      Map<String, List<BigDecimal>> targets, @Nullable String reserveReason,
      @Nullable Map<String, List<BigDecimal>> counter, @Nullable Map<String, List<BigDecimal>> answer, Outcome outcome,
      @Nullable String reason, int points) {}

  /** How a negotiation ends: on the panel's targets, as offered, refused by the agency, turned away by the panel. */
  enum Outcome {
    AGREED, AS_IT_IS, REFUSED, REJECTED
  }

  static Script read() {
    var resource = Objects.requireNonNull(Script.class.getResourceAsStream("/demo/script.json"));
    return JsonMapper.builder().build().readValue(resource, Script.class);
  }

  LotPart lot(String name) {
    return Objects.requireNonNull(lots.get(name), name);
  }

  BidPart bid(String name) {
    return Objects.requireNonNull(bids.get(name), name);
  }
}
