package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The planner or the secretary sets or changes when and where a bid is presented. */
@Service
public class Scheduling {
  private final BidAtHand bids;
  private final PresentationRepository presentations;
  private final BookedQuery booked;
  private final Telling telling;
  private final History history;
  private final Clock clock;

  Scheduling(BidAtHand bids, PresentationRepository presentations, BookedQuery booked, Telling telling,
      History history, Clock clock) {
    this.bids = bids;
    this.presentations = presentations;
    this.booked = booked;
    this.telling = telling;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Refused with DAY_PAST at "date" for a day before today, with AGENCY_ELSEWHERE or PANEL_ELSEWHERE
   * at "time" or ROOM_TAKEN at "place" where at that time an agency that bids presents elsewhere, the round's panel hears
   * another bid, or the room is used. A panel is one body, of which every member scores every bid: it is never split
   * over two rooms.
   */
  @Transactional
  public void schedule(Acting who, BidId id, Slot slot) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.maySchedule(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isSchedulable(), Reason.PANEL_STEP_CLOSED);
    presentations.alone(who);
    schedule(who, bid, slot, List.of(bid.bidId()));
  }

  /**
   * The same for a bid that was taken up; the presentations of the given bids are about to be moved as well. A slot that
   * stays as it is is not told again.
   */
  void schedule(Acting who, PanelBid bid, Slot slot, Collection<UUID> moving) {
    if (LocalDate.ofInstant(slot.startsAt(), Texts.ZONE).isBefore(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
      throw new Refused(Reason.DAY_PAST).at("date");
    }
    var parties = booked.parties(who, List.of(bid.bidId())).getOrDefault(bid.bidId(), Set.of());
    for (var other : booked.between(who, slot.startsAt(), slot.endsAt(), moving)) {
      refuse(bid, slot, other, parties);
    }
    if (slot.startsAt().equals(bid.startsAt()) && slot.endsAt().equals(bid.endsAt())
        && slot.place().equals(bid.place())) {
      return;
    }
    presentations.schedule(who, bid, slot);
    history.record(who, "presentation.scheduled", Kind.BID, bid.bidId(), slot.place());
    telling.scheduled(who, bid, slot);
  }

  private static void refuse(PanelBid bid, Slot slot, Booked other, Set<UUID> parties) {
    var shared = other.agencies().entrySet().stream().filter(each -> parties.contains(each.getKey())).findFirst();
    if (shared.isPresent()) {
      throw new Refused(Reason.AGENCY_ELSEWHERE, shared.get().getValue(), other.slot().place()).at("time");
    }
    if (other.round().equals(bid.roundId())) {
      throw new Refused(Reason.PANEL_ELSEWHERE, other.agencyName(), other.slot().place()).at("time");
    }
    if (other.isIn(slot.place())) {
      throw new Refused(Reason.ROOM_TAKEN, other.slot().place(), other.agencyName()).at("place");
    }
  }
}
