package id.lelangkinerja.panel;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.notice.Invitation;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Calendar;
import id.lelangkinerja.web.PublicAddress;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes presentations into calendar files, in the reader's language. */
@Component
class Calendars {
  /** Of presentations that were scheduled before they had an end. */
  private static final Duration USUAL = Duration.ofMinutes(30);
  private final MessageSource messages;
  private final PublicAddress address;
  private final Clock clock;

  Calendars(MessageSource messages, PublicAddress address, Clock clock) {
    this.messages = messages;
    this.address = address;
    this.clock = clock;
  }

  /** The presentations that are scheduled; NOT_FOUND_HERE where none is. */
  ResponseEntity<byte[]> of(RegionHere here, List<PanelBid> bids, Locale reader) {
    var t = new Texts(reader, messages);
    var appointments = bids.stream().flatMap(bid -> appointment(here, bid, t).stream()).toList();
    Refused.unless(!appointments.isEmpty(), Reason.NOT_FOUND_HERE);
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.attachment("paparan-" + here.code() + ".ics"))
        .body(Calendar.of(appointments).file(clock.instant()));
  }

  /** The appointment that this slot is for the bid: set, or moved where there was one before, if only taken back. */
  Invitation set(PanelBid bid, Slot slot) {
    return invitation(Calendar.Method.REQUEST, bid,
        bid.startsAt() == null && bid.revision() == 0 ? 0 : bid.revision() + 1, slot);
  }

  /** The appointment of the bid's slot is taken back; none where it has none. */
  Optional<Invitation> takenBack(PanelBid bid) {
    var from = bid.startsAt();
    var place = bid.place();
    return from == null || place == null
        ? Optional.empty()
        : Optional.of(invitation(Calendar.Method.CANCEL, bid, bid.revision() + 1,
            new Slot(from, end(from, bid.endsAt()), place)));
  }

  private Invitation invitation(Calendar.Method method, PanelBid bid, int sequence, Slot slot) {
    return new Invitation(method,
        (here, t) -> Calendar.of(List.of(appointment(here, bid, sequence, slot, t))));
  }

  private Optional<Calendar.Appointment> appointment(RegionHere here, PanelBid bid, Texts t) {
    var from = bid.startsAt();
    var place = bid.place();
    if (from == null || place == null) {
      return Optional.empty();
    }
    return Optional.of(appointment(here, bid, bid.revision(), new Slot(from, end(from, bid.endsAt()), place), t));
  }

  private Calendar.Appointment appointment(RegionHere here, PanelBid bid, int sequence, Slot slot, Texts t) {
    var page = address.told().map(told -> told + Links.of(here).panel().bidPanel(bid.bidId())).orElse("");
    return new Calendar.Appointment("paparan-" + bid.bidId() + again(bid) + "@" + here.code() + ".lelang-kinerja",
        sequence, slot.startsAt(), slot.endsAt(),
        t.get("panel.calendar.title", bid.agencyName(), bid.lotNo(), bid.lotTitle()), slot.place(), page);
  }

  /** A second presentation is an appointment of its own. */
  private static String again(PanelBid bid) {
    return bid.presentedIn() == 1 ? "" : "-" + bid.presentedIn();
  }

  private static Instant end(Instant from, @Nullable Instant to) {
    return to == null ? from.plus(USUAL) : to;
  }
}
