package id.lelangkinerja.notice;

import id.lelangkinerja.mail.Post;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what they wait for, as part of the act that it comes from: within its transaction, or not at all.
 * Whoever acts is not told of the own act. The letter of those who chose it at once is handed in with the notice.
 */
@Service
public class Notifying {
  private final CorrespondentQuery correspondents;
  private final NoticeRepository notices;
  private final RegionDirectory regions;
  private final Letters letters;
  private final Post post;
  private final Quiet quiet;
  private final Clock clock;

  Notifying(CorrespondentQuery correspondents, NoticeRepository notices, RegionDirectory regions, Letters letters,
      Post post, Quiet quiet, Clock clock) {
    this.correspondents = correspondents;
    this.notices = notices;
    this.regions = regions;
    this.letters = letters;
    this.post = post;
    this.quiet = quiet;
    this.clock = clock;
  }

  /** Told by somebody's act. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(Acting who, Recipients to, Told told) {
    tell(who.region(), to, told, who.person());
  }

  /** Told by the calendar: a job, which is nobody's act. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(RegionId region, Recipients to, Told told) {
    tell(region, to, told, null);
  }

  private void tell(RegionId region, Recipients to, Told told, @Nullable PersonId but) {
    var now = clock.instant();
    var day = LocalDate.ofInstant(now, Texts.ZONE);
    var meant = correspondents.of(region, to, told.kind(), day).stream()
        .filter(each -> but == null || !each.personId().equals(but.value())).toList();
    if (meant.isEmpty()) {
      return;
    }
    var here = regions.here(region);
    var url = told.link().apply(Links.of(here));
    for (var each : meant) {
      var notice = UUID.randomUUID();
      if (notices.add(region, notice, new PersonId(each.personId()), told, url, now)) {
        write(here, each, told, url, notice);
      }
    }
  }

  private void write(RegionHere here, Correspondent to, Told told, String url, UUID notice) {
    if (post.isSet() && to.byMail(told.kind()) == ByMail.AT_ONCE) {
      letters.one(here, to, told, url, notice).ifPresent(letter -> {
        post.send(letter, quiet.release(here.id(), to.quietBegins(), to.quietEnds()));
        notices.mailed(here.id(), List.of(notice), clock.instant());
      });
    }
  }
}
