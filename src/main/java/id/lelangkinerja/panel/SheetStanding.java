package id.lelangkinerja.panel;

import id.lelangkinerja.panel.page.OwnConflict;
import id.lelangkinerja.panel.page.SheetsStanding;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.page.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far the sheets of a bid are, and how its reader stands to it, as the page shows them. */
final class SheetStanding {
  private SheetStanding() {}

  static SheetsStanding of(Acting who, PanelBid bid, Progress progress, TimeKept kept, Links links) {
    var seats = progress.seats().stream()
        .map(seat -> new SheetsStanding.Row(seat.name(), tag(seat), Objects.requireNonNullElse(seat.conflict(), "")))
        .toList();
    boolean reveals = bid.isHandInOpen() && Rules.mayReveal(who, bid, progress);
    return new SheetsStanding(progress.handedIn(), progress.due(), progress.quorum(), progress.remaining(), seats,
        advice(bid, progress), reveals ? links.panel().bidSheetReveal(bid.bidId()) : null,
        bid.isScoringOver() || progress.isComplete() ? null : links.panel().bidSheetProgress(bid.bidId()),
        state(bid, progress, kept));
  }

  /** What open pages are told: another one where a sheet came in, the presentation went on or its slot was moved. */
  static String state(PanelBid bid, Progress progress, TimeKept kept) {
    return progress.state() + " " + Courses.state(bid, kept);
  }

  private static Tag tag(Seat seat) {
    if (seat.bidder()) {
      return new Tag("panel.seat.bidder", "");
    }
    if (seat.secretariat()) {
      return new Tag("panel.seat.secretariat", "");
    }
    if (seat.conflict() != null) {
      return new Tag("panel.seat.conflict", "");
    }
    if (seat.handedIn()) {
      return new Tag("panel.seat.in", "good");
    }
    return new Tag(seat.declared() ? "panel.seat.awaited" : "panel.seat.undeclared", "watch");
  }

  private static String advice(PanelBid bid, Progress progress) {
    if (bid.isScoringOver() || progress.isComplete()) {
      return progress.revealed() ? "panel.quorum.revealed" : "";
    }
    if (!progress.mayReachQuorum()) {
      return progress.remaining() == 0 ? "panel.quorum.nobody" : "panel.quorum.unreachable";
    }
    return progress.hasQuorum() ? "panel.quorum.reached" : "panel.quorum.awaited";
  }

  /** Null for those who neither sit on the panel of the bid's round nor may come to speak for it. */
  static @Nullable OwnConflict own(Acting who, PanelBid bid, Links links) {
    if (bid.panelist() && Rules.barredByOffice(who, bid)) {
      return new OwnConflict("panel.conflict.by-office", null, null);
    }
    if (!Rules.mayDeclare(who, bid)) {
      return null;
    }
    if (bid.conflict() != null) {
      return new OwnConflict(bid.panelist() ? "panel.conflict.declared" : "panel.conflict.declared-unseated", null,
          null);
    }
    var url = bid.isConflictHeard() ? links.panel().bidConflict(bid.bidId()) : null;
    if (bid.declared()) {
      return new OwnConflict("panel.conflict.none", null, url);
    }
    if (bid.panelist() && bid.isScorable() && !bid.handedIn()) {
      return new OwnConflict("panel.conflict.asked", links.panel().bidNoConflict(bid.bidId()), url);
    }
    return url == null ? null : new OwnConflict("panel.conflict.unsaid", null, url);
  }
}
