package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.files.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Presentations are scheduled and held, and each member of the panel hands in a sheet for each bid. */
final class PanelAct {
  private final Play play;
  private final Trial trial;
  private final Player planner;
  private final Player secretary;

  PanelAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.planner = play.world().planner();
    this.secretary = play.world().secretary();
  }

  void perform() {
    presentations();
    stepBack();
    present();
    sheets();
    finish();
  }

  private void presentations() {
    var route = "POST /{region}/lots/{lot}/panel/presentations";
    var lot = play.id("lot");
    var readers = Play.and(play.insiders(), play.dinkes(), play.dinsos());
    trial.sees("GET /{region}/lots/{lot}/panel", play.links().panel().lotPanel(lot), readers);
    trial.sees("GET /{region}/lots/{lot}/panel.csv", play.links().panel().lotPanelCsv(lot), readers);
    trial.sees("GET /{region}/lots/{lot}/panel/progress", play.links().panel().lotPanelProgress(lot), play.insiders());
    trial.early(planner, play.links().panel().bidPanelStep(play.id("bid"), "schedule"), "date", "2018-11-26", "time",
        "09:00",
        "place", "Balai Kota");
    trial.step(route, planner, play.links().panel().lotPanelStep(lot, "presentations"));
    trial.sees("GET /{region}/lots/{lot}/panel", play.links().panel().lotPanel(lot), readers);
    trial.tells(play.links().panel().lotPanel(lot), play.links().panel().bidPanel(play.id("bid")),
        Play.and(play.insiders(), play.dinkes()));
    Play.sent(planner, play.links().panel().lotPanelStep(play.id("second"), "presentations"));
  }

  /** One stage back, which a bid that was opened forbids no further than to its check, and forth again. */
  private void stepBack() {
    var lot = play.id("lot");
    trial.step("POST /{region}/lots/{lot}/step-back", planner, play.links().auction().lotStepBack(lot), "seen",
        "PRESENTING",
        "reason", "Periksa lagi");
    Play.sent(planner, play.links().panel().lotPanelStep(lot, "presentations"));
    trial.early(secretary, play.links().panel().lotPanelStep(lot, "negotiation"));
  }

  private void present() {
    var bid = play.id("bid");
    trial.sees("GET /{region}/bids/{bid}/panel", play.links().panel().bidPanel(bid),
        Play.and(play.insiders(), play.dinkes()));
    trial.early(secretary, play.links().panel().bidPanelStep(bid, "holding"), "notes", "Terlalu dini");
    schedule();
    deck();
    trial.step("POST /{region}/bids/{bid}/panel/schedule", List.of(planner, secretary),
        play.links().panel().bidPanelStep(bid, "schedule"),
        "date",
        "2018-11-26", "time", "09:00", "place", "Balai Kota");
    trial.early(secretary, play.links().panel().bidSheetSubmission(bid), scores("90"));
    ask();
    keepTime();
    trial.step("POST /{region}/bids/{bid}/panel/holding", play.speakers(),
        play.links().panel().bidPanelStep(bid, "holding"),
        "notes", "Catatan penguji");
    trial.tells(play.links().panel().bidPanel(bid), "Catatan penguji", play.insiders());
    fulfil();
    for (var other : List.of("rival", "bid-2", "rival-2")) {
      Play.sent(secretary, play.links().panel().bidPanelStep(play.id(other), "holding"), "notes", "Catatan");
    }
    presentAgain();
  }

  private void presentAgain() {
    var bid = play.id("bid-2");
    var url = play.links().panel().bidPanelStep(bid, "second-presentation");
    trial.sees("GET /{region}/bids/{bid}/panel/second-presentation", url, play.speakers());
    trial.step("POST /{region}/bids/{bid}/panel/second-presentation", play.speakers(), url, "reason",
        "Data belum jelas");
    trial.early(secretary, play.links().panel().bidPanelStep(bid, "holding"), "notes", "Belum dijadwalkan");
    Play.sent(planner, play.links().panel().bidPanelStep(bid, "schedule"), "date", "2018-11-26", "time", "15:00",
        "place", "Balai Kota");
    Play.sent(secretary, play.links().panel().bidPanelStep(bid, "holding"), "notes", "");
  }

  /** The panel asks and decides before the bidder reads of it; afterwards the bidder does what was decided. */
  private void ask() {
    var links = play.links().panel();
    var bid = play.id("bid");
    trial.step("POST /{region}/bids/{bid}/panel/questions", play.panel(), links.bidQuestions(bid), "question",
        "Berapa kader aktif?");
    var question = UUID.fromString(play.ledger().text(play.world().region(),
        "select question_id::text from presentation_question where region_id = :region"));
    trial.step("POST /{region}/bids/{bid}/panel/questions/{question}/answer", play.speakers(),
        links.bidAnswer(bid, question), "answer." + question, "Dua ratus");
    trial.step("POST /{region}/bids/{bid}/panel/decisions", play.speakers(), links.bidDecisions(bid), "decision",
        "Serahkan daftar kader", "dueOn", "2018-11-30");
    trial.tells(links.bidPanel(bid), "Berapa kader aktif?", play.insiders());
    trial.early(play.world().dinkesHead(), links.bidFulfilment(bid, decision()), "fulfilment." + decision(), "Sudah");
  }

  /** Who leads the sitting begins it; the clock on the wall is for everybody who reads the bid. */
  private void keepTime() {
    var links = play.links().panel();
    var bid = play.id("bid");
    var readers = Play.and(play.insiders(), play.dinkes());
    trial.sees("GET /{region}/bids/{bid}/panel/clock", links.bidClock(bid), readers);
    trial.sees("GET /{region}/bids/{bid}/panel/clock/stream", links.bidClockStream(bid), readers);
    trial.step("POST /{region}/bids/{bid}/panel/course", Play.and(play.speakers(), List.of(planner)),
        links.bidCourse(bid), "to", "RUNNING");
  }

  private UUID decision() {
    return UUID.fromString(play.ledger().text(play.world().region(),
        "select decision_id::text from presentation_decision where region_id = :region"));
  }

  private void fulfil() {
    var links = play.links().panel();
    var bid = play.id("bid");
    trial.tells(links.bidPanel(bid), "Berapa kader aktif?", Play.and(play.insiders(), play.dinkes()));
    trial.step("POST /{region}/bids/{bid}/panel/decisions/{decision}/fulfilment", play.dinkes(),
        links.bidFulfilment(bid, decision()), "fulfilment." + decision(), "Daftar ada pada sekretariat");
  }

  private void deck() {
    var deck = play.links().panel().bidDeck(play.id("bid"));
    trial.step(new Trial.Act("POST /{region}/bids/{bid}/panel/deck", deck,
        (player, address) -> player.sendsFile(address, "paparan.pdf", "application/pdf", Samples.pdf())), play.dinkes(),
        List.of());
    trial.sees("GET /{region}/bids/{bid}/panel/deck", deck, Play.and(play.insiders(), play.dinkes()));
  }

  /** The slots of all bids at once, and the calendar files of those who read the bids. */
  private void schedule() {
    var round = play.id("round");
    var readers = Play.and(play.insiders(), play.dinkes(), play.dinsos());
    var page = play.links().panel().roundPresentations(round);
    trial.sees("GET /{region}/rounds/{round}/presentations", page, readers);
    trial.step("POST /{region}/rounds/{round}/presentations", List.of(planner, secretary), page, "date-1", "2018-11-26",
        "from-1", "13:00", "to-1", "16:00", "minutes", "30", "pause", "5", "rooms", "Balai Kota", "order", "DRAW",
        "reason", "Diuji lagi");
    trial.sees("GET /{region}/rounds/{round}/presentations.ics", play.links().panel().roundCalendar(round), readers);
    trial.sees("GET /{region}/bids/{bid}/panel/presentation.ics", play.links().panel().bidCalendar(play.id("bid")),
        Play.and(play.insiders(), play.dinkes()));
    trial.tells(page, "Urutan hasil undian", play.insiders());
  }

  private void sheets() {
    var bid = play.id("bid");
    var sheet = play.links().panel().bidSheet(bid);
    var submission = play.links().panel().bidSheetSubmission(bid);
    var noPanel = List.of(planner, play.world().viceMayor());
    trial.sees("GET /{region}/bids/{bid}/sheet", sheet, play.insiders());
    trial.sees("GET /{region}/bids/{bid}/sheet/progress", play.links().panel().bidSheetProgress(bid), play.insiders());
    trial.early(secretary, sheet, scores("80"));
    var none = play.links().panel().bidNoConflict(bid);
    trial.step("POST /{region}/bids/{bid}/sheet/no-conflict", play.panel(), none);
    play.panel().forEach(member -> Play.sent(member, none));
    trial.sees("GET /{region}/bids/{bid}/sheet/conflict", play.links().panel().bidConflict(bid),
        Play.and(play.panel(), List.of(play.world().viceMayor())));
    trial.step("POST /{region}/bids/{bid}/sheet", play.panel(), sheet, scores("80"));
    trial.step("POST /{region}/bids/{bid}/sheet/draft", play.panel(), play.links().panel().bidSheetDraft(bid),
        "score." + criterion(), "81", "version", "1");
    trial.sees("GET /{region}/bids/{bid}/sheet/submission", submission, play.panel(), noPanel);
    var seen = new ArrayList<Player>();
    for (var member : play.panel()) {
      // Those who have handed in do so no more; the others have it before them.
      trial.step(Trial.act("POST /{region}/bids/{bid}/sheet/submission", submission, scores("90", member)),
          starting(member), seen);
      seen.add(member);
      trial.sees("GET /{region}/bids/{bid}/sheet", sheet, play.insiders());
      trial.tells(sheet, "Catatan secretary", seen.size() == play.panel().size() ? play.insiders() : List.of());
    }
    trial.early(secretary, sheet, scores("10"));
  }

  /** The member first, then those of the panel who come after. */
  private List<Player> starting(Player member) {
    return play.panel().subList(play.panel().indexOf(member), play.panel().size());
  }

  private void finish() {
    trial.early(secretary, play.links().panel().lotPanelStep(play.id("lot"), "negotiation"));
    var expert = play.world().expert();
    trial.step("POST /{region}/bids/{bid}/sheet/conflict",
        List.of(expert, secretary, play.world().mayor(), play.world().viceMayor()),
        play.links().panel().bidConflict(play.id("rival-2")), "reason", "Saudara kandung pengusul");
    trial.early(expert, play.links().panel().bidSheetSubmission(play.id("rival-2")), scores("70"));
    for (var other : List.of("rival", "bid-2", "rival-2")) {
      play.speakers().forEach(member -> handIn(member, other));
    }
    handIn(expert, "rival");
    reveal(expert);
    trial.step("POST /{region}/lots/{lot}/panel/negotiation", secretary,
        play.links().panel().lotPanelStep(play.id("lot"), "negotiation"));
    Play.sent(secretary, play.links().panel().lotPanelStep(play.id("second"), "negotiation"));
  }

  /** The scores of one bid are laid open by a quorum of two, before the third sheet is in. */
  private void reveal(Player late) {
    var reveal = play.links().panel().bidSheetReveal(play.id("bid-2"));
    trial.sees("GET /{region}/bids/{bid}/sheet/reveal", reveal, play.speakers());
    trial.step("POST /{region}/bids/{bid}/sheet/reveal", play.speakers(), reveal, "reason", "Anggota ketiga sakit");
    trial.early(late, play.links().panel().bidNoConflict(play.id("bid-2")));
  }

  private void handIn(Player member, String bid) {
    Play.sent(member, play.links().panel().bidNoConflict(play.id(bid)));
    Play.sent(member, play.links().panel().bidSheetSubmission(play.id(bid)), scores("70", member));
  }

  private String[] scores(String points) {
    return new String[]{"score." + criterion(), points, "note", ""};
  }

  private String[] scores(String points, Player member) {
    return new String[]{"score." + criterion(), points, "note", "Catatan " + member};
  }

  private UUID criterion() {
    return UUID.fromString(play.ledger().text(play.world().region(),
        "select criterion_id::text from criterion where region_id = :region and round_id = '" + play.id("round")
            + "'"));
  }
}
