package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.LocalDate;
import java.util.List;

/** The days of milestones that one side names, held against those that lie on the table. */
final class DateTerms {
  private DateTerms() {}

  /**
   * What the turn says of every milestone: what it names, or, where it names nothing, what lay on the table before it.
   * Refused with TARGETS_INCOMPLETE where it names some milestones of the bid but not all, or others; at the field of a
   * changed day with DAY_PAST before today, and with MILESTONE_TOO_LATE after the last target year.
   */
  static List<DateValue> complete(List<DateRow> rows, int turn, List<DateValue> named, LocalDate today, int lastYear) {
    if (named.isEmpty()) {
      return onTable(rows, turn);
    }
    var milestones = named.stream().map(DateValue::milestone).sorted().toList();
    Refused.unless(milestones.equals(rows.stream().map(DateRow::no).sorted().toList()), Reason.TARGETS_INCOMPLETE);
    var before = onTable(rows, turn);
    named.stream().filter(each -> !before.contains(each)).forEach(each -> {
      if (each.dueOn().isBefore(today)) {
        throw new Refused(Reason.DAY_PAST).at(field(each.milestone()));
      }
      if (each.dueOn().getYear() > lastYear) {
        throw new Refused(Reason.MILESTONE_TOO_LATE, Integer.toString(lastYear)).at(field(each.milestone()));
      }
    });
    return named;
  }

  /** Whether any day differs from what lies on the table after that turn. */
  static boolean differ(List<DateRow> rows, int turn, List<DateValue> named) {
    return !onTable(rows, turn).containsAll(named);
  }

  static List<DateValue> onTable(List<DateRow> rows, int turn) {
    return rows.stream().map(row -> row.valueOnTable(turn)).toList();
  }

  /** The name of a milestone's field on the form. */
  static String field(int milestone) {
    return "date." + milestone;
  }
}
