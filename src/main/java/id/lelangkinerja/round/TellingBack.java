package id.lelangkinerja.round;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the agencies that bid for a lot, or may, that it was put back by one stage, and why. */
@Component
class TellingBack {
  private final InvitationRepository invitations;
  private final Notifying notifying;

  TellingBack(InvitationRepository invitations, Notifying notifying) {
    this.invitations = invitations;
    this.notifying = notifying;
  }

  void tell(Acting who, Lot lot, LotState to, String why) {
    boolean early = to == LotState.DRAFT || to == LotState.BIDDING;
    notifying.tell(who, Recipients.workingFor(invitations.bidders(who.region(), lot.id())),
        Told.of(early ? NoticeKind.INVITATION : NoticeKind.PRESENTATION, key(to),
            List.of(lot.title(), Told.inOneLine(why)),
            // a draft does not exist for them any more
            links -> to == LotState.DRAFT
                ? links.auction().round(lot.round().value())
                : links.auction().lot(lot.id().value())));
  }

  private static String key(LotState to) {
    return switch (to) {
      case DRAFT -> "notice.text.back-to-draft";
      case BIDDING -> "notice.text.back-to-bidding";
      case OPENING -> "notice.text.back-to-opening";
      case CHECKING -> "notice.text.back-to-checking";
      case PRESENTING -> "notice.text.back-to-presenting";
      case NEGOTIATING, AWARDED, OBJECTION, SIGNING, RUNNING, CLOSED, CANCELLED -> throw new IllegalArgumentException(
          "no step back leads to " + to);
    };
  }
}
