package id.lelangkinerja.command;

import id.lelangkinerja.command.page.WeekBlock;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What changed since the last Monday: counts of what counts, and the newest acts. Nothing of bids, drafts or people.
 */
final class Week {
  private static final int MOST = 8;

  /** What is told apart, with the names of its acts. */
  private enum Sort {
    VERIFIED, SUBMITTED, RETURNED, SIGNED, AMENDED, OTHER;

    /** One that ends in % stands for all that begin so. */
    List<String> names() {
      return switch (this) {
        case VERIFIED -> List.of("measurement.verified");
        case SUBMITTED -> List.of("measurement.submitted");
        case RETURNED -> List.of("measurement.returned");
        case SIGNED -> List.of("contract.signed", "contract.in-force");
        case AMENDED -> List.of("amendment.%");
        case OTHER ->
          List.of("contract.closed", "contract.terminated", "agency.%", "indicator.%", "problem.%", "region.%");
      };
    }

    boolean holds(String what) {
      return names().stream()
          .anyMatch(name -> name.endsWith("%") ? what.startsWith(name.replace("%", "")) : what.equals(name));
    }
  }

  private Week() {}

  /** What was done in the week of that day, with the stamp of all that the page tells beside it. */
  static HistoryQuery.Recent read(HistoryQuery history, RegionId region, LocalDate today) {
    var names = Arrays.stream(Sort.values()).flatMap(sort -> sort.names().stream()).toList();
    return history.recent(region, monday(today).atStartOfDay(Texts.ZONE).toInstant(), names, MOST);
  }

  static WeekBlock of(HistoryQuery.Recent recent, Acting who, Links links, LocalDate today) {
    var counts = new ArrayList<WeekBlock.Count>();
    for (var sort : Sort.values()) {
      int count = recent.tallies().stream().filter(each -> sort.holds(each.what()))
          .mapToInt(HistoryQuery.Tally::count).sum();
      counts.add(new WeekBlock.Count(id.lelangkinerja.web.Choices.key("command.week", sort), count, url(sort, links)));
    }
    return new WeekBlock(monday(today), counts,
        recent.newest().stream().map(each -> line(who, each, links)).toList());
  }

  private static LocalDate monday(LocalDate today) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static String url(Sort sort, Links links) {
    return switch (sort) {
      case VERIFIED -> links.figures().measurements() + "?state=VERIFIED&span=WHOLE";
      case SUBMITTED -> links.figures().measurements() + "?state=SUBMITTED&span=WHOLE";
      case RETURNED -> links.figures().measurements() + "?state=RETURNED&span=WHOLE";
      case SIGNED, AMENDED -> links.contracts().list();
      case OTHER -> links.agencies();
    };
  }

  private static WeekBlock.Line line(Acting who, HistoryQuery.Lately act, Links links) {
    var url = switch (act.objectKind()) {
      case MEASUREMENT -> links.figures().measurement(act.objectId());
      case CONTRACT -> act.what().equals("contract.signed")
          ? signed(who, act, links)
          : links.contracts().contract(act.objectId());
      case AGENCY -> links.agency(act.objectId());
      case INDICATOR -> links.indicator(act.objectId());
      case PROBLEM -> links.problem(act.objectId());
      default -> links.region();
    };
    return new WeekBlock.Line("act." + act.what(), act.personName(), act.at(), url);
  }

  /** A contract that one side has signed is public only once both have: until then those who sign and plan enter it. */
  private static String signed(Acting who, HistoryQuery.Lately act, Links links) {
    return who.hasAny(Role.PLANNER, Role.MAYOR)
        ? links.contracts().contractDesk(act.objectId())
        : links.contracts().list();
  }
}
