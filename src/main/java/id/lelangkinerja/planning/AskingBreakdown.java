package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Aggregation;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says by what an indicator's figures are to be broken down; figures that were written down before keep their parts. */
@Service
public class AskingBreakdown {
  static final int MOST = 100;
  static final int LONGEST = 80;
  private final IndicatorQuery indicators;
  private final BreakdownQuery known;
  private final BreakdownRepository breakdowns;
  private final History history;

  AskingBreakdown(IndicatorQuery indicators, BreakdownQuery known, BreakdownRepository breakdowns, History history) {
    this.indicators = indicators;
    this.known = known;
    this.breakdowns = breakdowns;
    this.history = history;
  }

  /**
   * By the planner: by this dimension, or no longer by any where it is null. Categories are those listed; without any the usual ones of
   * sex or age, and always the region's own kelurahan. Refused where parts of the figure do not add up to it (BREAKDOWN_UNFIT at
   * "dimension"), where there is no kelurahan (NO_KELURAHAN), or at "categories": BREAKDOWN_TOO_FEW, BREAKDOWN_TWICE, BREAKDOWN_TOO_LONG.
   */
  @Transactional
  public void ask(Acting who, UUID indicator, @Nullable Dimension dimension, List<String> listed) {
    ask(who, indicator, dimension, listed, false);
  }

  /**
   * The same, and says whether the parts are not about people: then those from 1 to 4 may be published as they are, of
   * figures that are verified from now on.
   */
  @Transactional
  public void ask(Acting who, UUID indicator, @Nullable Dimension dimension, List<String> listed, boolean smallOpen) {
    Rules.onlyPlanner(who);
    var found = indicators.find(who.region(), indicator).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    if (dimension != null && !EnumSet.of(Aggregation.SUM, Aggregation.LAST, Aggregation.RATIO)
        .contains(found.aggregation())) {
      throw new Refused(Reason.BREAKDOWN_UNFIT).at("dimension");
    }
    breakdowns.replace(who.region(), indicator, dimension == null ? List.of() : categories(who, dimension, listed),
        smallOpen);
    history.record(who, "indicator.breakdown", Kind.INDICATOR, indicator);
  }

  private List<AskedCategory> categories(Acting who, Dimension dimension, List<String> listed) {
    if (dimension == Dimension.KELURAHAN) {
      var kelurahan = known.kelurahan(who.region());
      if (kelurahan.isEmpty()) {
        throw new Refused(Reason.NO_KELURAHAN).at("dimension");
      }
      return kelurahan;
    }
    var names = listed.isEmpty() ? dimension.usual() : listed;
    if (names.size() < 2) {
      throw new Refused(Reason.BREAKDOWN_TOO_FEW).at("categories");
    }
    if (names.size() > MOST || names.stream().anyMatch(name -> name.codePointCount(0, name.length()) > LONGEST)) {
      throw new Refused(Reason.BREAKDOWN_TOO_LONG, MOST, LONGEST).at("categories");
    }
    if (names.stream().distinct().count() < names.size()) {
      throw new Refused(Reason.BREAKDOWN_TWICE).at("categories");
    }
    return names.stream().map(name -> new AskedCategory(dimension, name, null)).toList();
  }
}
