package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.DeclaringConflict;
import id.lelangkinerja.panel.Marks;
import id.lelangkinerja.panel.Scoring;
import id.lelangkinerja.round.Round;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundQuery;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fills in the judges' sheets, after each has declared on conflicts of interest. */
@Component
class Marking {
  private static final List<String> NOTES = List.of("Data awal meyakinkan; target tahun kelima masih dapat dinaikkan.",
      "Rantai masalahnya utuh, dari hulu sampai hilir.", "Perlu bukti bahwa cara kerjanya sudah pernah dicoba.",
      "Anggaran wajar dibanding hasil yang dijanjikan.", "Penanggung jawab tiap langkah disebut dengan jelas.");
  private final DeclaringConflict declaring;
  private final Scoring scoring;
  private final RoundQuery rounds;
  private final Stage stage;

  Marking(DeclaringConflict declaring, Scoring scoring, RoundQuery rounds, Stage stage) {
    this.declaring = declaring;
    this.scoring = scoring;
    this.rounds = rounds;
    this.stage = stage;
  }

  /** The sheets of these judges, a little apart from one another around the bid's points. */
  void score(RoundId round, BidId bid, Script.BidPart part, List<String> judges) {
    for (var judge : judges) {
      var conflict = part.conflictOf(judge);
      declaring.declare(stage.as(judge), bid, conflict);
      if (conflict == null) {
        handIn(round, bid, judge, part);
      }
    }
  }

  /** The same once more for a bid that was presented again; what was declared of conflicts stands. */
  void again(RoundId round, BidId bid, Script.BidPart part, List<String> judges) {
    judges.stream().filter(judge -> part.conflictOf(judge) == null)
        .forEach(judge -> handIn(round, bid, judge, part));
  }

  private void handIn(RoundId round, BidId bid, String judge, Script.BidPart part) {
    int apart = (part.points() + Judging.JUDGES.indexOf(judge) * 3) % 9 - 4;
    handIn(round, bid, judge, part.points() + apart);
  }

  private void handIn(RoundId round, BidId bid, String judge, int points) {
    var sheet = new LinkedHashMap<UUID, BigDecimal>();
    var who = stage.as(judge);
    for (Round.Criterion criterion : rounds.round(who, round).criteria()) {
      sheet.put(criterion.id(), BigDecimal.valueOf(points + (points + criterion.no() * 5) % 7 - 3));
    }
    scoring.handIn(who, bid, Marks.of(sheet, NOTES.get(points % NOTES.size())));
  }
}
