package id.lelangkinerja.panel;

import id.lelangkinerja.panel.page.Course;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.page.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a presentation goes, as pages show it and as open pages are told of it. */
final class Courses {
  private static final int MINUTE = 60;

  private Courses() {}

  /** Null where there is no slot, and after one whose time nobody kept. */
  static @Nullable Course of(Acting who, PanelBid bid, TimeKept kept, Links links) {
    var from = bid.startsAt();
    var to = bid.endsAt();
    if (from == null || to == null || (!bid.isHoldable() && kept.moves().isEmpty())) {
      return null;
    }
    var left = Duration.between(from, to).minus(kept.spent());
    boolean runs = bid.isHoldable() && kept.state() == CourseState.RUNNING;
    return new Course(from, to, bid.place() == null ? "" : bid.place(), tag(bid, kept), kept.startedAt(),
        Duration.between(from, to).toMinutes(), kept.spent().toMinutes(), left.isNegative(),
        left.isNegative() ? Long.toString(left.negated().toMinutes()) : clock(left),
        runs ? kept.now().plus(left) : null, kept.now(),
        bid.isHoldable() && Rules.mayKeepTime(who, bid) ? steps(kept.state()) : List.of(),
        links.panel().bidCourse(bid.bidId()), links.panel().bidClock(bid.bidId()));
  }

  /** In a few signs, without a name: when anything of it changes, the slot as well, open pages ask for themselves anew. */
  static String state(PanelBid bid, TimeKept kept) {
    return bid.state() + " " + (bid.startsAt() == null ? "-" : bid.revision()) + "." + kept.moves().size();
  }

  private static Tag tag(PanelBid bid, TimeKept kept) {
    if (!bid.isHoldable()) {
      return new Tag(CourseState.ENDED.key(), "");
    }
    return switch (kept.state()) {
      case AWAITED -> new Tag(bid.begun() ? "panel.course.late" : kept.state().key(), bid.begun() ? "watch" : "");
      case RUNNING -> new Tag(kept.state().key(), "good");
      case PAUSED -> new Tag(kept.state().key(), "watch");
      case ENDED -> new Tag(kept.state().key(), "");
    };
  }

  private static List<Course.Step> steps(CourseState state) {
    return state.next().stream().map(to -> new Course.Step(to.name(), state.doKey(to),
        to == CourseState.RUNNING && state != CourseState.ENDED ? "btn" : "btn quiet")).toList();
  }

  private static String clock(Duration left) {
    return String.format(Locale.ROOT, "%d:%02d", left.toSeconds() / MINUTE, left.toSeconds() % MINUTE);
  }
}
