package id.lelangkinerja.running;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.contract.Means;
import id.lelangkinerja.contract.Reworded;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which clauses and milestones an amendment may word anew: pure. */
final class NewTexts {
  private NewTexts() {}

  /**
   * The texts that differ from those in force; refused at the field of the text: TEXT_NOT_BY_GROUND where the ground does
   * not change such texts, NOT_FOUND_HERE, REQUIRED; MILESTONE_OVER for a milestone whose day is past, MILESTONE_DAY_UNFIT
   * for a new day before the first one of the amendment or after the contract's last.
   */
  static List<TextChange> checked(ContractSheet sheet, Ground ground, List<Reworded> asked, LocalDate from) {
    var changes = new ArrayList<TextChange>();
    for (var each : asked) {
      var change = change(sheet, each);
      if (!change.before().equals(change.after()) || !Objects.equals(change.beforeOn(), change.afterOn())) {
        check(sheet, ground, change, from);
        changes.add(change);
      }
    }
    return changes;
  }

  private static TextChange change(ContractSheet sheet, Reworded asked) {
    return switch (asked.kind()) {
      case CLAUSE -> {
        Refused.unless(asked.no() > 0 && asked.no() <= sheet.clauses().size(), Reason.NOT_FOUND_HERE);
        var clause = sheet.clauses().get(asked.no() - 1);
        yield new TextChange(asked.kind(), asked.no(), clause.title(), null, null, clause.body(),
            kept(clause.body(), asked.text()));
      }
      case MILESTONE -> {
        var milestone = sheet.means().milestones().stream().filter(each -> each.no() == asked.no()).findFirst()
            .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
        yield new TextChange(asked.kind(), asked.no(), Objects.requireNonNullElse(milestone.innovation(), ""),
            milestone.dueOn(), Objects.requireNonNullElse(asked.dueOn(), milestone.dueOn()), milestone.text(),
            kept(milestone.text(), asked.text()));
      }
    };
  }

  /** What differs by space around it alone is the same. */
  private static String kept(String before, String after) {
    return after.strip().equals(before.strip()) ? before : after.strip();
  }

  private static void check(ContractSheet sheet, Ground ground, TextChange change, LocalDate from) {
    if (!ground.mayReword(change.kind())) {
      throw new Refused(Reason.TEXT_NOT_BY_GROUND).at(field(change.kind(), change.no()));
    }
    if (change.after().isEmpty()) {
      throw new Refused(Reason.REQUIRED).at(field(change.kind(), change.no()));
    }
    if (change.kind() == Reworded.Kind.MILESTONE) {
      if (requireNonNull(change.beforeOn()).isBefore(from)) {
        throw new Refused(Reason.MILESTONE_OVER).at(field(change.kind(), change.no()));
      }
      var day = requireNonNull(change.afterOn());
      if (day.isBefore(from) || day.getYear() > sheet.contract().lastYear()) {
        throw new Refused(Reason.MILESTONE_DAY_UNFIT, sheet.contract().lastYear()).at(dayField(change.no()));
      }
    }
  }

  /** The milestones whose day has not passed. */
  static List<Means.Milestone> open(ContractSheet sheet, LocalDate today) {
    return sheet.means().milestones().stream().filter(each -> !each.dueOn().isBefore(today)).toList();
  }

  /** The name of a text's field in the form. */
  static String field(Reworded.Kind kind, int no) {
    return (kind == Reworded.Kind.CLAUSE ? "clause." : "milestone.") + no;
  }

  /** The name of the field for a milestone's day. */
  static String dayField(int no) {
    return "milestone-on." + no;
  }
}
