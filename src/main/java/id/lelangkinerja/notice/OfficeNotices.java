package id.lelangkinerja.notice;

import id.lelangkinerja.identity.OfficeGiven;
import id.lelangkinerja.platform.Links;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person of an office that somebody gave; those of a region's founding came with the first sign-in. */
@Component
class OfficeNotices {
  private final Notifying notifying;

  OfficeNotices(Notifying notifying) {
    this.notifying = notifying;
  }

  @EventListener
  void on(OfficeGiven event) {
    if (!event.by().isInstallation()) {
      notifying.tell(event.by(), Recipients.people(List.of(event.person())),
          Told.of(NoticeKind.OFFICE, "notice.text.office", List.of(event.office()), Links::work));
    }
  }
}
