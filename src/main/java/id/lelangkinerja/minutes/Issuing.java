package id.lelangkinerja.minutes;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Marking;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues minutes: written from what is on record now, numbered, kept by their hash, and never changed again. */
@Service
public class Issuing {
  private final MinutesQuery query;
  private final MinutesRepository minutes;
  private final MinutesPaper paper;
  private final Marking marking;
  private final FileStore files;
  private final History history;
  private final Clock clock;

  Issuing(MinutesQuery query, MinutesRepository minutes, MinutesPaper paper, Marking marking, FileStore files,
      History history, Clock clock) {
    this.query = query;
    this.minutes = minutes;
    this.paper = paper;
    this.marking = marking;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /** The announcement of a round that takes bids, public at once. Refused as minutes of a lot are. */
  @Transactional
  public void announcement(Acting who, RoundId round, String reason) {
    issue(who, round, MinutesKind.ANNOUNCEMENT, null, reason);
  }

  /** The minutes of the opening of a round's bids. Refused as those of a lot are. */
  @Transactional
  public void ofOpening(Acting who, RoundId round, String reason) {
    issue(who, round, MinutesKind.OPENING, null, reason);
  }

  /**
   * The minutes of a stage of a lot. Refused with NOT_FOUND_HERE, NOT_YOURS, MINUTES_TOO_EARLY while the stage is not
   * over, and REASON_MISSING at "reason" where there are minutes of it already, which the new ones put right.
   */
  @Transactional
  public void ofLot(Acting who, LotId lot, MinutesKind kind, String reason) {
    issue(who, query.roundOf(who, lot), kind, lot, reason);
  }

  private void issue(Acting who, RoundId of, MinutesKind kind, @Nullable LotId lot, String reason) {
    var round = query.round(who, of);
    Refused.unless(Rules.mayIssue(who, round), Reason.NOT_YOURS);
    var subject = query.subject(who, round, kind, lot);
    var now = clock.instant();
    var number = minutes.next(who, subject, paper.year(who, of));
    var before = query.issued(who, round).stream()
        .filter(each -> each.isOf(subject) && each.replacedBy() == null).findFirst().orElse(null);
    if (before != null && reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    var why = before == null ? null : reason;
    var id = UUID.randomUUID();
    var pdf = paper.print(who, subject, marking.mark(who, DocumentKind.MINUTES, id), number.text(),
        before == null ? null : before.number(), why, now);
    UUID file = files.storeIssued(who, number.text().replace('/', '-') + ".pdf", pdf);
    minutes.add(who, id, subject, number, files.find(who.region(), file), before == null ? null : before.minutesId(),
        why,
        now);
    history.recordDocument(who, "minutes.issued", subject.lotId() == null ? Kind.ROUND : Kind.LOT,
        subject.lotId() == null ? subject.roundId() : subject.lotId(), files.find(who.region(), file).sha256());
  }
}
