package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** portal/announcements.jte: every round that was announced, the newest first. */
public record AnnouncementsPage(int open, List<Round> rounds, Pager pager) {
  public AnnouncementsPage { rounds = List.copyOf(rounds); }

  /** A round, how many lots it has, and whether it may be bid in, is being judged or is decided. */
  public record Round(UUID id, String name, Tag state, Instant opensAt, Instant closesAt, int lots) {}
}
