package id.lelangkinerja.award;

import id.lelangkinerja.award.page.AnsweringPage;
import id.lelangkinerja.award.page.ObjectingPage;
import id.lelangkinerja.award.page.Objections;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what the award's page shows of objections, and the pages on which one is raised and answered. */
@Component
class ObjectionPages {
  private final AwardLotQuery lots;
  private final CandidateQuery candidates;
  private final ObjectionQuery objections;
  private final FileStore files;

  ObjectionPages(AwardLotQuery lots, CandidateQuery candidates, ObjectionQuery objections, FileStore files) {
    this.lots = lots;
    this.candidates = candidates;
    this.objections = objections;
    this.files = files;
  }

  Objections section(Acting who, AwardLot lot, List<Candidate> all, Links links) {
    return new Objections(note(lot), lot.objectUntil(), objectUrl(who, lot, all, links),
        objections.of(who, lot).stream().map(each -> row(who, lot, each, links)).toList());
  }

  /** Where this person objects now: the agency's bid lost, the term runs, and it has not objected yet. */
  @Nullable
  String objectUrl(Acting who, AwardLot lot, List<Candidate> all, Links links) {
    return toObject(who, lot, all).isEmpty() ? null : links.auction().lotObjection(lot.lotId());
  }

  private List<Candidate> toObject(Acting who, AwardLot lot, List<Candidate> all) {
    if (!lot.isOpenToObjections()) {
      return List.of();
    }
    var made = objections.of(who, lot).stream().filter(each -> each.decision() == lot.decision())
        .map(Objection::bidId).toList();
    return all.stream().filter(bid -> bid.isLost() && !made.contains(bid.bidId())
        && Rules.mayObject(who, new AgencyId(bid.agencyId()))).toList();
  }

  /** Refused with NOT_FOUND_HERE where this person has nothing to object to now. */
  Screen objecting(Acting who, LotId id, Links links) {
    var lot = lots.lot(who, id);
    var all = candidates.of(who, id);
    var until = lot.objectUntil();
    var own = toObject(who, lot, all);
    if (until == null || own.isEmpty()) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    var winners = all.stream().filter(Candidate::isWinner).toList();
    return Screen.of("award/object",
        new ObjectingPage(lot.no(), lot.title(),
            winners.stream().map(Candidate::agencyName).collect(Collectors.joining("; ")), until,
            winners.size() == 1
                ? List.of()
                : winners.stream().map(bid -> new Choice(bid.bidId().toString(), bid.agencyName())).toList(),
            own.getFirst().state() == BidState.DAMAGED ? links.seals().seal(lot.roundId()) : null,
            links.auction().lotObjection(lot.lotId()), links.auction().lotAward(lot.lotId()),
            links.auction().lot(lot.lotId()), lot.roundName(), links.auction().round(lot.roundId())));
  }

  /**
   * Refused with NOT_FOUND_HERE for those who answer none, and as the answer itself is where it is too late for one.
   */
  Screen answering(Acting who, LotId id, UUID objectionId, Links links) {
    var lot = lots.lot(who, id);
    var objection = objections.one(who, lot, objectionId);
    Refused.unless(Rules.mayAnswerObjection(who, lot, objection), Reason.NOT_FOUND_HERE);
    Refused.unless(!objection.isAnswered(), Reason.OBJECTION_ANSWERED);
    Refused.unless(objection.result(lot) == Objection.Result.WAITING, Reason.OBJECTION_CLOSED);
    return Screen.of("award/answer",
        new AnsweringPage(lot.no(), lot.title(), row(who, lot, objection, links),
            links.auction().lotObjectionPart(lot.lotId(), objectionId, "answer"),
            links.auction().lotAward(lot.lotId()), links.auction().lot(lot.lotId()), lot.roundName(),
            links.auction().round(lot.roundId())));
  }

  /** The file of an objection that this person may read; refused with NOT_FOUND_HERE where there is none. */
  UUID file(Acting who, LotId id, UUID objectionId) {
    var file = objections.one(who, lots.lot(who, id), objectionId).fileId();
    if (file == null) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    return file;
  }

  private Objections.Row row(Acting who, AwardLot lot, Objection objection, Links links) {
    var result = objection.result(lot);
    boolean open = result == Objection.Result.WAITING && lot.state() == LotState.OBJECTION;
    boolean answers = open && Rules.mayAnswerObjection(who, lot, objection);
    return new Objections.Row(objection.agencyName(), objection.against(), objection.decision(), tag(result),
        objection.reasons(),
        file(who, lot, objection, links), objection.raisedAt(), objection.answerBy(), objection.late(),
        objection.answer(),
        objection.answeredAt(),
        answers ? links.auction().lotObjectionPart(lot.lotId(), objection.objectionId(), "answer") : null,
        open && !answers && who.hasAny(Role.SECRETARY, Role.MAYOR) ? answeredBy(objection.answerer()) : null);
  }

  /** Who answers it, told to those who would by their office but may not. */
  private static String answeredBy(@Nullable Role answerer) {
    return "objection.answered-by." + (answerer == null ? "nobody" : answerer.name().toLowerCase(Locale.ROOT));
  }

  private Objections.@Nullable File file(Acting who, AwardLot lot, Objection objection, Links links) {
    var file = objection.fileId();
    return file == null
        ? null
        : new Objections.File(files.find(who.region(), file).name(),
            links.auction().lotObjectionPart(lot.lotId(), objection.objectionId(), "file"));
  }

  private static Tag tag(Objection.Result result) {
    return new Tag(result.key(), switch (result) {
      case WAITING -> "watch";
      case UPHELD -> "good";
      case DISMISSED, MOOT -> "";
    });
  }

  private static String note(AwardLot lot) {
    if (lot.objectUntil() == null) {
      return "";
    }
    if (lot.isReopened()) {
      return "objection.note.undone";
    }
    if (lot.state() != LotState.OBJECTION || lot.termOver()) {
      return "objection.note.over";
    }
    return lot.lost() == 0 ? "objection.note.nobody" : "objection.note.open";
  }
}
