package id.lelangkinerja.planning;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.scoring.Polarity;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who may plan, and what must hold of what is planned. */
public final class Rules {
  static final int FIRST_YEAR = 1945;
  static final int LAST_YEAR = 2100;
  static final int LONGEST_REASON = 1000;
  private static final Pattern INDICATOR_CODE = Pattern.compile("[A-Z0-9_]{2,40}");
  private static final Pattern PROBLEM_CODE = Pattern.compile("[A-Z0-9_-]{2,40}");

  private Rules() {}

  /** The planner alone writes the tree, the indicators, their published figures and the problems. */
  public static boolean mayPlan(Acting who) {
    return who.has(Role.PLANNER);
  }

  /** To everyone else the forms of planning do not exist. */
  static void onlyPlanner(Acting who) {
    Refused.unless(mayPlan(who), Reason.NOT_YOURS);
  }

  static void check(NewIndicator indicator) {
    if (!INDICATOR_CODE.matcher(indicator.code()).matches()) {
      throw new Refused(Reason.CODE_UNFIT).at("code");
    }
    check(indicator.measure());
  }

  static void check(Measure measure) {
    if (measure.fromBaseline() && !hasDirection(measure.polarity())) {
      throw new Refused(Reason.PROGRESS_NEEDS_DIRECTION).at("fromBaseline");
    }
    between("decimals", measure.decimals(), 0, 6);
  }

  static void check(NewProblem problem) {
    if (!PROBLEM_CODE.matcher(problem.code()).matches()) {
      throw new Refused(Reason.CODE_UNFIT).at("code");
    }
    check(problem.facts());
  }

  static void check(ProblemFacts facts) {
    if (facts.year() != null) {
      between("year", facts.year(), FIRST_YEAR, LAST_YEAR);
    }
  }

  /** A figure is a number or a label, never both and never neither. */
  static void check(NewValue value) {
    between("year", value.year(), FIRST_YEAR, LAST_YEAR);
    if ((value.value() == null) == (value.label() == null)) {
      throw new Refused(Reason.VALUE_OR_LABEL).at("value");
    }
  }

  static void check(NewPeer peer) {
    between("year", peer.year(), FIRST_YEAR, LAST_YEAR);
  }

  /** The numbers of goals and objectives begin at 1. */
  static void checkNumber(int no) {
    between("no", no, 1, 99);
  }

  /** Progress from a baseline has a direction: context has none, and a range has two. */
  private static boolean hasDirection(@Nullable Polarity polarity) {
    return polarity == Polarity.HIGHER_IS_BETTER || polarity == Polarity.LOWER_IS_BETTER;
  }

  private static void between(String field, int value, int low, int high) {
    if (value < low || value > high) {
      throw new Refused(Reason.OUT_OF_RANGE, Integer.toString(low), Integer.toString(high)).at(field);
    }
  }
}
