package id.lelangkinerja.round;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form of a lot: from what was typed to what is meant, and back. Its grid has a row per indicator, which is named
 * by its code, and per year a cell for the reserve and one for the stretch; empty rows do not count.
 */
final class LotForm {
  private static final int FEWEST_ROWS = 6;
  private static final int MOST_ROWS = 40;
  /** What a ticked guard sends. */
  private static final String GUARD = "yes";
  private final Form form;
  private final List<Integer> years;
  private final Map<String, MeasureQuery.Measure> measures;

  LotForm(Form form, List<Integer> years, Map<String, MeasureQuery.Measure> measures) {
    this.form = form;
    this.years = years;
    this.measures = measures;
  }

  /** How many rows the grid has: two more than are filled. */
  static int rows(Form form) {
    int last = FEWEST_ROWS - 2;
    for (int n = 1; n <= MOST_ROWS; n++) {
      if (!Typed.isBlank(form, "indicator-" + n)) {
        last = Math.max(last, n);
      }
    }
    return Math.min(MOST_ROWS, last + 2);
  }

  NewLot read() {
    return new NewLot(form.text("theme", 100), form.text("title", 200), form.text("summary", 4000),
        Typed.optionalId(form, "mission").orElse(null), form.ids("problems"), indicators(),
        form.ids("invited").stream().map(AgencyId::new).toList(), terms());
  }

  /** An exclusive lot where nothing is said of winners. */
  private NewLot.Terms terms() {
    return new NewLot.Terms(
        Typed.isBlank(form, "mostWinners") ? 1 : form.whole("mostWinners", 1, NewLot.Terms.MOST),
        form.ids("needs").stream().map(LotId::new).toList(), form.ids("places").stream().map(AgencyId::new).toList());
  }

  private List<NewLot.Measured> indicators() {
    var chosen = new HashSet<String>();
    var read = new ArrayList<NewLot.Measured>();
    for (int n = 1; n <= MOST_ROWS; n++) {
      if (!isEmpty(n)) {
        measured(n, chosen).ifPresent(read::add);
      }
    }
    return read;
  }

  private boolean isEmpty(int n) {
    return Typed.isBlank(form, "indicator-" + n) && Typed.isBlank(form, "weight-" + n)
        && years.stream().allMatch(year -> Typed.isBlank(form, cell("reserve", n, year))
            && Typed.isBlank(form, cell("stretch", n, year)));
  }

  private Optional<NewLot.Measured> measured(int n, Set<String> chosen) {
    var field = "indicator-" + n;
    var code = code(form.text(field, 200));
    var measure = measures.get(code);
    if (measure == null && form.mistakeOf(field).isEmpty()) {
      form.mistake(field, new Refused(Reason.INDICATOR_NOT_BIDDABLE));
    }
    if (measure != null && !chosen.add(code)) {
      form.mistake(field, new Refused(Reason.INDICATOR_TWICE));
    }
    var weight = form.number("weight-" + n);
    var path = years.stream().map(year -> reserve(n, year, measure)).filter(Objects::nonNull).toList();
    return Optional.ofNullable(measure)
        .map(known -> new NewLot.Measured(known.indicatorId(), weight, form.ticked(guard(n), GUARD), path));
  }

  private Lot.@Nullable Reserve reserve(int n, int year, MeasureQuery.@Nullable Measure measure) {
    var reserve = form.optionalNumber(cell("reserve", n, year));
    var stretch = form.optionalNumber(cell("stretch", n, year));
    if (reserve.isEmpty() && stretch.isPresent() && form.mistakeOf(cell("reserve", n, year)).isEmpty()) {
      form.mistake(cell("reserve", n, year), new Refused(Reason.REQUIRED));
    }
    if (reserve.isPresent() && stretch.isPresent() && measure != null
        && !LotFaults.isAsGood(measure.polarity(), stretch.get(), reserve.get())) {
      form.mistake(cell("stretch", n, year), new Refused(Reason.STRETCH_BELOW_RESERVE));
    }
    return reserve.map(value -> new Lot.Reserve(year, value, stretch.orElse(null))).orElse(null);
  }

  /** The name of the indicator that is typed in a row, or empty. */
  static String hint(Form form, int n, Map<String, MeasureQuery.Measure> measures) {
    var measure = measures.get(code(form.typed("indicator-" + n)));
    return measure == null ? "" : measure.name() + " (" + measure.unit() + ")";
  }

  /** A browser may leave the name behind the code that was chosen from the list. */
  private static String code(String typed) {
    return typed.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
  }

  /** The name of the tick that makes the indicator of a row a guard. */
  static String guard(int n) {
    return "guard-" + n;
  }

  /** The name of a cell of the grid. */
  static String cell(String what, int n, int year) {
    return what + "-" + n + "-" + year;
  }

  /** The form with what the lot says now. */
  static Form of(Lot lot, Locale reader) {
    var typed = new LinkedHashMap<String, List<String>>();
    var mission = lot.mission();
    typed.put("theme", List.of(lot.theme()));
    typed.put("title", List.of(lot.title()));
    typed.put("summary", List.of(lot.summary()));
    typed.put("mission", List.of(mission == null ? "" : mission.toString()));
    typed.put("problems", lot.problems().stream().map(problem -> problem.id().toString()).toList());
    typed.put("invited", lot.invited().stream().map(agency -> agency.agency().toString()).toList());
    typed.put("needs", lot.terms().needs().stream().map(need -> need.lot().toString()).toList());
    typed.put("places", lot.terms().places().stream().map(place -> place.agency().toString()).toList());
    typed.put("mostWinners", List.of(Integer.toString(lot.terms().mostWinners())));
    for (int n = 1; n <= lot.indicators().size(); n++) {
      var indicator = lot.indicators().get(n - 1);
      typed.put("indicator-" + n, List.of(indicator.code()));
      typed.put("weight-" + n, List.of(Numbers.exact(indicator.weight(), reader)));
      typed.put(guard(n), indicator.guard() ? List.of(GUARD) : List.of());
      for (var reserve : indicator.path()) {
        typed.put(cell("reserve", n, reserve.year()), List.of(Numbers.exact(reserve.value(), reader)));
        typed.put(cell("stretch", n, reserve.year()), List.of(exact(reserve.stretch(), reader)));
      }
    }
    return new Form(typed, reader);
  }

  private static String exact(@Nullable BigDecimal number, Locale reader) {
    return number == null ? "" : Numbers.exact(number, reader);
  }
}
