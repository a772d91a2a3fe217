package id.lelangkinerja.measurement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names a page elsewhere as evidence of a figure that is written down and not handed in yet, or takes one away. */
@Service
public class CitingPages {
  private final Evidenced evidenced;
  private final LinkRepository links;
  private final History history;
  private final Clock clock;

  CitingPages(Evidenced evidenced, LinkRepository links, History history, Clock clock) {
    this.evidenced = evidenced;
    this.links = links;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Returns the link's id. Refused as laying down a file is; at "link" for an address that is none, TOO_LONG or
   * REQUIRED at their fields, LINK_READ_AHEAD at "link-read" for a day to come.
   */
  @Transactional
  public UUID cite(Acting who, MeasurementId id, NewLink link) {
    var figure = evidenced.draftWithRoom(who, id);
    var address = address(link.url());
    if (link.readOn().isAfter(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
      throw new Refused(Reason.LINK_READ_AHEAD).at("link-read");
    }
    var added = links.add(who, figure, address, link);
    history.record(who, "measurement.link", Kind.MEASUREMENT, id.value(), link.title());
    return added;
  }

  /** Takes the link away from the draft; earlier versions that were handed in with it keep it. */
  @Transactional
  public void remove(Acting who, MeasurementId id, UUID link) {
    var figure = evidenced.draft(who, id);
    var title = links.remove(who, figure, link).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    history.record(who, "measurement.link-removed", Kind.MEASUREMENT, id.value(), title);
  }

  private static LinkAddress address(String typed) {
    try {
      return LinkAddress.of(typed);
    } catch (Refused refused) {
      throw refused.at("link");
    }
  }
}
