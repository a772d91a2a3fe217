package id.lelangkinerja.round;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells the people of the agencies that a lot invites that it takes bids, and until when; of a lot that asks in turn
 * only the first is asked.
 */
@Component
class Inviting {
  private final InvitationRepository invitations;
  private final List<AsksInTurn> inTurn;
  private final Notifying notifying;

  Inviting(InvitationRepository invitations, List<AsksInTurn> inTurn, Notifying notifying) {
    this.invitations = invitations;
    this.inTurn = List.copyOf(inTurn);
    this.notifying = notifying;
  }

  void invite(Acting who, LotId lot) {
    if (inTurn.stream().anyMatch(each -> each.asks(who, lot))) {
      return;
    }
    var said = invitations.of(who.region(), lot);
    notifying.tell(who, Recipients.workingFor(invitations.agencies(who.region(), lot)),
        Told.of(NoticeKind.INVITATION, "notice.text.invitation", List.of(said.title(), said.roundName()),
            links -> links.auction().lotBids(lot.value())).until(said.closesAt()));
  }

  /** Tells the panel that its round takes bids, and until when. */
  void announce(Acting who, RoundId round) {
    var said = invitations.announced(who.region(), round);
    notifying.tell(who, Recipients.people(invitations.panel(who.region(), round)),
        Told.of(NoticeKind.INVITATION, "notice.text.round-opened", List.of(said.name()),
            links -> links.auction().round(round.value())).until(said.closesAt()));
  }
}
