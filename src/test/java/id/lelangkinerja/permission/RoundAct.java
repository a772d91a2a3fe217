package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.round.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The planner writes a round of seven lots and opens it; two are offered in turn, one is put back and one is cancelled.
 * Of the others "lot" and "second" are open to both agencies, "third" to dinsos alone.
 */
final class RoundAct {
  static final String DEADLINE_PAST = "2018-11-20T10:00:00Z";
  private final Play play;
  private final Trial trial;
  private final Player planner;

  RoundAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.planner = play.world().planner();
  }

  void perform() {
    round();
    lots();
    drafts();
    covers();
    schedule();
    var offering = new OfferingAct(play);
    offering.order();
    opening();
    offering.answers();
    extension();
    panelChange();
    questions();
    stepBack();
    cancellation();
    copy();
    problems();
  }

  private void round() {
    trial.sees("GET /{region}/rounds/new", play.links().auction().roundNew(), List.of(planner));
    play.keep("round",
        trial.step("POST /{region}/rounds", planner, play.links().auction().rounds(), roundFields("Putaran")));
    var edit = play.links().auction().roundEdit(play.id("round"));
    trial.sees("GET /{region}/rounds/{round}/edit", edit, List.of(planner));
    trial.step("POST /{region}/rounds/{round}/edit", planner, edit, roundFields("Putaran I"));
    trial.sees("GET /{region}/rounds", play.links().auction().rounds(), play.signedIn());
    trial.tells(play.links().auction().rounds(), "Putaran I", play.insiders());
    trial.sees("GET /{region}/rounds.csv", play.links().auction().roundsCsv(), play.signedIn());
    trial.tells(play.links().auction().roundsCsv(), "Putaran I", play.insiders());
  }

  private void lots() {
    var round = play.id("round");
    var dinkes = play.world().agency("dinkes");
    var dinsos = play.world().agency("dinsos");
    trial.sees("GET /{region}/rounds/{round}/lots/new", play.links().auction().roundNewLot(round), List.of(planner));
    play.keep("lot", trial.step("POST /{region}/rounds/{round}/lots", planner, play.links().auction().roundLots(round),
        lotFields("Bebas stunting", dinkes, dinsos)));
    var edit = play.links().auction().lotEdit(play.id("lot"));
    trial.sees("GET /{region}/lots/{lot}/edit", edit, List.of(planner));
    trial.step("POST /{region}/lots/{lot}/edit", planner, edit, lotFields("Anak sehat", dinkes, dinsos));
    play.keep("second",
        Play.sent(planner, play.links().auction().roundLots(round), lotFields("Kedua", dinkes, dinsos)));
    play.keep("third", Play.sent(planner, play.links().auction().roundLots(round), lotFields("Ketiga", dinsos)));
    play.keep("dropped", Play.sent(planner, play.links().auction().roundLots(round), lotFields("Batal", dinkes)));
    play.keep("back", Play.sent(planner, play.links().auction().roundLots(round), lotFields("Mundur", dinkes)));
    play.keep("offered-2",
        Play.sent(planner, play.links().auction().roundLots(round), lotFields("Ditolak", dinkes, dinsos)));
    play.keep("offered",
        Play.sent(planner, play.links().auction().roundLots(round), lotFields("Ditawarkan", dinkes, dinsos)));
  }

  private void covers() {
    var url = play.links().auction().roundCovers(play.id("round"));
    trial.sees("GET /{region}/rounds/{round}/covers", url, List.of(planner));
    trial.step("POST /{region}/rounds/{round}/covers", planner, url,
        "cover-" + play.world().missions().getFirst(), "1");
  }

  /** A draft is seen by those who prepare and decide it. */
  private void drafts() {
    trial.sees("GET /{region}/rounds/{round}", play.links().auction().round(play.id("round")), play.insiders());
    trial.sees("GET /{region}/lots/{lot}", play.links().auction().lot(play.id("lot")), play.insiders());
    trial.sees("GET /{region}/lots", play.links().auction().lots(), play.signedIn());
    trial.tells(play.links().auction().lots(), "Anak sehat", play.insiders());
    trial.sees("GET /{region}/lots.csv", play.links().auction().lotsCsv(), play.signedIn());
    trial.tells(play.links().auction().lotsCsv(), "Anak sehat", play.insiders());
    trial.hidden("GET /{region}/lots/{lot}/bids", play.links().auction().lotBids(play.id("lot")));
    trial.early(play.world().dinkesHead(), play.links().auction().lotBids(play.id("lot")));
    trial.early(planner, play.links().auction().roundBids(play.id("round"), "closing"));
  }

  /** Before its time, which the last revision then sets back to one that has come. */
  private void schedule() {
    var links = play.links().auction();
    var round = play.id("round");
    Play.sent(planner, links.roundEdit(round), roundFields("Putaran I", "2018-11-10"));
    trial.step("POST /{region}/rounds/{round}/schedule", planner, links.roundSchedule(round));
    trial.step("POST /{region}/rounds/{round}/schedule/removal", planner, links.roundScheduleRemoval(round));
    trial.early(planner, links.roundOpening(round), "confirmed", "yes");
    Play.sent(planner, links.roundEdit(round), roundFields("Putaran I"));
    trial.early(planner, links.roundSchedule(round));
  }

  private void opening() {
    var round = play.id("round");
    trial.sees("GET /{region}/rounds/{round}/check", play.links().auction().roundCheck(round), List.of(planner));
    trial.step("POST /{region}/rounds/{round}/opening", planner, play.links().auction().roundOpening(round),
        "confirmed", "yes");
    trial.sees("GET /{region}/rounds/{round}", play.links().auction().round(round), play.signedIn());
    trial.sees("GET /{region}/lots/{lot}", play.links().auction().lot(play.id("lot")), play.signedIn());
    trial.sees("GET /{region}/rounds/{round}/check", play.links().auction().roundCheck(round), List.of(planner));
    trial.tells(play.links().auction().lots(), "Anak sehat", play.signedIn());
    trial.early(planner, play.links().auction().roundEdit(round), roundFields("Putaran II"));
    trial.early(planner, play.links().auction().roundCovers(round));
    trial.early(planner, play.links().auction().lotEdit(play.id("lot")),
        lotFields("Lain", play.world().agency("dinkes")));
  }

  /** By half an hour, so that it is over when the acts after it come to the deadline. */
  private void extension() {
    var url = play.links().auction().roundExtension(play.id("round"));
    trial.sees("GET /{region}/rounds/{round}/extension", url, List.of(planner));
    trial.step("POST /{region}/rounds/{round}/extension", planner, url, "version", "1", "closesOn", "2018-11-20",
        "closesTime", "16.30", "reason", "Jaringan terputus");
    trial.tells(play.links().auction().round(play.id("round")), "Jaringan terputus", play.signedIn());
  }

  /** The vice mayor for the expert, and back again: the acts after it play with the panel as it was. */
  private void panelChange() {
    var url = play.links().auction().roundPanelChange(play.id("round"));
    var expert = id(play.world().expert());
    var other = id(play.world().viceMayor());
    trial.sees("GET /{region}/rounds/{round}/panel-change", url, List.of(planner));
    trial.step("POST /{region}/rounds/{round}/panel-change", planner, url, "leaving", expert, "joining", other,
        "reason",
        "Berhalangan");
    Play.sent(planner, url, "leaving", other, "joining", expert, "reason", "Sudah kembali");
  }

  private void questions() {
    var invited = Play.and(play.dinkes(), play.dinsos());
    var url = play.links().auction().lotQuestions(play.id("lot"));
    trial.step("POST /{region}/lots/{lot}/questions", invited, url, "question", "Apa yang dihitung?");
    var readers = Play.and(play.insiders(), invited);
    trial.sees("GET /{region}/lots/{lot}/questions", url, readers);
    trial.tells(url, "Apa yang dihitung?", Play.and(List.of(planner), play.dinkes()));
    play.ids().put("question",
        UUID.fromString(Play.found("/questions/([0-9a-f-]{36})/answer", planner.opens(url).body())));
    var answer = play.links().auction().questionAnswer(play.id("question"));
    trial.sees("GET /{region}/questions/{question}/answer", answer, List.of(planner));
    trial.step("POST /{region}/questions/{question}/answer", planner, answer, "outcome", "ANSWER", "answer",
        "Semuanya");
    trial.tells(url, "Semuanya", readers);
    var csv = play.links().auction().lotQuestionsCsv(play.id("lot"));
    trial.sees("GET /{region}/lots/{lot}/questions.csv", csv, readers);
    trial.tells(csv, "Semuanya", readers);
  }

  private void stepBack() {
    var lot = play.id("back");
    trial.sees("GET /{region}/lots/{lot}/step-back", play.links().auction().lotStepBack(lot), List.of(planner));
    trial.step("POST /{region}/lots/{lot}/step-back", planner, play.links().auction().lotStepBack(lot), "seen",
        "BIDDING",
        "reason", "Salah indikator");
    trial.sees("GET /{region}/lots/{lot}", play.links().auction().lot(lot), play.insiders());
    trial.hidden("GET /{region}/lots/{lot}/bids", play.links().auction().lotBids(lot));
  }

  private void cancellation() {
    var lot = play.id("dropped");
    trial.sees("GET /{region}/lots/{lot}/cancellation", play.links().auction().lotCancellation(lot), List.of(planner));
    trial.step("POST /{region}/lots/{lot}/cancellation", planner, play.links().auction().lotCancellation(lot), "reason",
        "Anggaran dihapus");
    trial.sees("GET /{region}/lots/{lot}", play.links().auction().lot(lot), play.signedIn());
    trial.early(play.world().dinkesHead(), play.links().auction().lotBids(lot));
  }

  /** A problem that a lot took up is withdrawn, not removed; so it can come back. */
  private void problems() {
    var problem = play.id("problem");
    var structure = play.links().structure();
    Play.sent(planner, structure.problemRemoval(problem), "reason", "Sudah teratasi");
    var back = structure.problemRestoration(problem);
    trial.sees("GET /{region}/problems/{problem}/restoration", back, List.of(planner));
    trial.step("POST /{region}/problems/{problem}/restoration", planner, back, "reason", "Banjir lagi");
  }

  private void copy() {
    var url = play.links().auction().roundCopy(play.id("round"));
    trial.sees("GET /{region}/rounds/{round}/copy", url, List.of(planner));
    var fields = new ArrayList<>(List.of(roundFields("Salinan")));
    fields.addAll(List.of("lots", play.id("dropped").toString()));
    trial.step("POST /{region}/rounds/{round}/copy", planner, url, fields.toArray(String[]::new));
  }

  String[] roundFields(String name) {
    return roundFields(name, "2018-10-01");
  }

  private String[] roundFields(String name, String opensOn) {
    var fields = new ArrayList<>(List.of("name", name, "term", play.world().term().toString(), "opensOn", opensOn,
        "opensTime", "08:00", "closesOn", "2018-11-20", "closesTime", "16:00", "firstYear", "2019", "lastYear", "2019",
        "criterion-1", "Dampak", "weight-1", "100", "ceiling-1", "5.000.000.000"));
    play.panel().forEach(member -> fields.addAll(List.of("panel", id(member))));
    fields.addAll(List.of("chair", id(play.world().secretary())));
    Round.CALENDAR.forEach(
        stage -> fields.addAll(List.of("from-" + stage, "2018-11-20", "to-" + stage, "2018-12-05")));
    return fields.toArray(String[]::new);
  }

  String[] lotFields(String title, AgencyId... invited) {
    var fields = new ArrayList<>(List.of("theme", "Kesehatan", "title", title, "summary", "Ringkasan", "mission",
        play.world().missions().getFirst().toString(), "problems", play.id("problem").toString(), "indicator-1",
        "STUNTING", "weight-1", "100", "reserve-1-2019", "20"));
    List.of(invited).forEach(agency -> fields.addAll(List.of("invited", agency.value().toString())));
    return fields.toArray(String[]::new);
  }

  private static String id(Player player) {
    return player.acting().person().value().toString();
  }
}
