package id.lelangkinerja.round;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells the agencies that bid for a lot, alone or as a partner, or were asked to, that it is out of the auction. Who had
 * won it already is told of the end of that award instead.
 */
@Component
class TellingCancelled {
  private final InvitationRepository invitations;
  private final JointBidders joint;
  private final Notifying notifying;

  TellingCancelled(InvitationRepository invitations, JointBidders joint, Notifying notifying) {
    this.invitations = invitations;
    this.joint = joint;
    this.notifying = notifying;
  }

  /** To be found before anything of the lot ends. Of a draft nobody knows but who bid before it was put back. */
  List<AgencyId> concerned(Acting who, Lot lot) {
    return Stream.concat(invitations.concerned(who.region(), lot.id(), lot.state() != LotState.DRAFT).stream(),
        joint.partners(who.region(), lot.id()).stream()).distinct().toList();
  }

  void tell(Acting who, Lot lot, List<AgencyId> concerned, String why) {
    notifying.tell(who, Recipients.workingFor(concerned.toArray(AgencyId[]::new)),
        Told.of(NoticeKind.INVITATION, "notice.text.lot-cancelled", List.of(lot.title(), Told.inOneLine(why)),
            links -> links.auction().lot(lot.id().value())));
  }
}
