package id.lelangkinerja.round;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A lot of an earlier round as a draft of a later one: what may still be auctioned of it, by later years. */
final class LotCopy {
  private static final int DECIMALS = 2;

  private LotCopy() {}

  /** Something of a lot that a copy of it lacks, and why, told by the text's key. */
  record Left(String key, String lot, String name) {}

  /**
   * The draft; what it needs of other lots is for whoever copies them too. Where an indicator is left out, the
   * weights of the others grow in proportion, to 100 together.
   *
   * @param shift by how many years its reserves move on
   */
  static NewLot of(Lot lot, LotFaults.Known known, int shift) {
    var mission = lot.mission();
    return new NewLot(lot.theme(), lot.title(), lot.summary(),
        mission != null && known.missions().contains(mission) ? mission : null,
        lot.problems().stream().map(Lot.Problem::id).filter(known.problems()::contains).toList(),
        measured(lot.indicators().stream().filter(each -> known.measures().containsKey(each.id())).toList(), known,
            shift),
        lot.invited().stream().map(Lot.Invited::agency).filter(known.agencies()::contains).map(AgencyId::new)
            .toList(),
        new NewLot.Terms(lot.terms().mostWinners(), List.of(), lot.terms().places().stream().map(Lot.Place::agency)
            .filter(known.neighbours().kecamatan()::contains).map(AgencyId::new).toList()));
  }

  /** What the draft lacks of the lot, apart from the mission, which belongs to a term. */
  static List<Left> left(Lot lot, LotFaults.Known known) {
    return Stream.of(
        lot.problems().stream().filter(each -> !known.problems().contains(each.id()))
            .map(each -> new Left("round.copy.left.problem", lot.title(), each.title())),
        lot.indicators().stream().filter(each -> !known.measures().containsKey(each.id()))
            .map(each -> new Left("round.copy.left.indicator", lot.title(), each.name())),
        lot.invited().stream().filter(each -> !known.agencies().contains(each.agency()))
            .map(each -> new Left("round.copy.left.agency", lot.title(), each.name())),
        lot.terms().places().stream().filter(each -> !known.neighbours().kecamatan().contains(each.agency()))
            .map(each -> new Left("round.copy.left.place", lot.title(), each.name())))
        .flatMap(each -> each).toList();
  }

  private static List<NewLot.Measured> measured(List<Lot.Indicator> kept, LotFaults.Known known, int shift) {
    var sum = kept.stream().map(Lot.Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    var measured = new ArrayList<NewLot.Measured>();
    var rest = RoundFaults.WHOLE;
    for (var each : kept) {
      // The last one takes what rounding left, so that they sum to 100 exactly.
      var weight = measured.size() == kept.size() - 1
          ? rest
          : each.weight().multiply(RoundFaults.WHOLE).divide(sum, DECIMALS, RoundingMode.HALF_UP);
      rest = rest.subtract(weight);
      measured.add(
          new NewLot.Measured(each.id(), weight, each.guard(), path(each, known.measures().get(each.id()), shift)));
    }
    return measured;
  }

  private static List<Lot.Reserve> path(Lot.Indicator indicator, @Nullable Polarity polarity, int shift) {
    return indicator.path().stream().map(reserve -> {
      var stretch = reserve.stretch();
      boolean holds = stretch != null && polarity != null && LotFaults.isAsGood(polarity, stretch, reserve.value());
      return new Lot.Reserve(reserve.year() + shift, reserve.value(), holds ? stretch : null);
    }).toList();
  }
}
