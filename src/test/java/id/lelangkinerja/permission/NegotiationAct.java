package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import java.util.List;

/**
 * The ways through the negotiation: dinkes answers a counter-offer, the panel accepts and the head signs the pact;
 * dinsos is rejected; of the second lot, too, but dinkes lets the term pass, and dinsos, asked again, accepts what the
 * panel says in the third turn. After an award that was undone, dinsos is asked again and refuses, and dinkes accepts.
 */
final class NegotiationAct {
  private static final String TERM_PAST = "2018-11-24T03:00:00Z";
  private final Play play;
  private final Trial trial;
  private final Player dinkes;
  private final Player dinsos;

  NegotiationAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.dinkes = play.world().dinkesHead();
    this.dinsos = play.world().dinsosHead();
  }

  void perform() {
    counter("bid", "17");
    answer("bid", dinkes, play.dinkes());
    accept();
    pact();
    scoreAnew();
    reject();
    Play.sent(play.world().secretary(), step("rival-2", "rejection"), "reason", "Tidak meyakinkan");
    barred();
    counter("bid-2", "17");
    lapse();
    counter("rival-2", "18");
    answer("rival-2", dinsos, play.dinsos());
    counter("rival-2", "17");
    acceptCounter("rival-2", dinsos, play.dinsos());
  }

  /** The lot's award was undone: whoever was rejected is asked again. */
  void again() {
    counter("rival", "17");
    refuse();
    counter("bid", "17");
    acceptCounter("bid", dinkes, play.dinkes());
  }

  private void counter(String name, String target) {
    var route = "/{region}/bids/{bid}/panel/counter-offer";
    var url = step(name, "counter-offer");
    trial.sees("GET " + route, url, play.speakers());
    trial.step("POST " + route, play.speakers(), url, offer(target, "answerBy", "2018-11-23"));
    trial.early(play.world().secretary(), url, offer("16", "answerBy", "2018-11-23"));
    trial.early(play.world().secretary(), step(name, "acceptance"), "turn", "1", "hash", "");
    trial.early(play.world().secretary(), step(name, "lapse"));
  }

  /** Who declared a conflict of interest does not speak about the bid: the mayor does, then the vice mayor. */
  private void barred() {
    var route = "/{region}/bids/{bid}/panel/counter-offer";
    var url = step("bid-2", "counter-offer");
    var chair = play.world().secretary();
    var mayor = play.world().mayor();
    play.conflict("bid-2", chair, "'Ipar saya'");
    trial.early(chair, url, offer("17", "answerBy", "2018-11-23"));
    trial.early(chair, step("bid-2", "rejection"), "reason", "Tidak meyakinkan");
    trial.sees("GET " + route, url, List.of(mayor));
    play.conflict("bid-2", mayor, "'Ipar saya'");
    trial.sees("GET " + route, url, List.of(play.world().viceMayor()));
    play.conflict("bid-2", chair, "null");
    play.conflict("bid-2", mayor, "null");
  }

  private void answer(String name, Player head, List<Player> own) {
    var route = "/{region}/bids/{bid}/panel/answer";
    var url = step(name, "answer");
    readers(name, own);
    trial.sees("GET " + route, url, List.of(head));
    trial.step("POST " + route, head, url, offer("18,2"));
    trial.early(head, url, offer("18,5"));
    trial.early(head, step(name, "refusal"), "reason", "Tidak sanggup");
  }

  private void accept() {
    var route = "/{region}/bids/{bid}/panel/acceptance";
    var url = step("bid", "acceptance");
    trial.sees("GET " + route, url, play.speakers());
    var turn = Play.field(play.world().mayor(), url, "turn");
    trial.step("POST " + route, List.of(play.world().mayor(), play.world().secretary()), url, "turn", turn,
        "answerBy", "2018-11-30");
    trial.early(play.world().mayor(), play.links().auction().lotAwardStep(play.id("lot"), play.id("bid").toString()),
        "reasons",
        "Tanpa pakta");
  }

  private void pact() {
    var route = "/{region}/bids/{bid}/panel/pact";
    var url = step("bid", "pact");
    trial.sees("GET " + route, url, List.of(dinkes));
    trial.sees("GET /{region}/bids/{bid}/panel/refusal", step("bid", "refusal"), List.of(dinkes));
    trial.early(play.world().secretary(), step("bid", "lapse"));
    trial.step("POST " + route, dinkes, url, "hash", Play.field(dinkes, url, "hash"));
    trial.sees("GET " + route, url, Play.and(play.insiders(), play.dinkes()));
    readers("bid", play.dinkes());
  }

  private void refuse() {
    var route = "/{region}/bids/{bid}/panel/refusal";
    var url = step("rival", "refusal");
    trial.sees("GET " + route, url, List.of(dinsos));
    trial.step("POST " + route, dinsos, url, "reason", "Anggaran kurang");
    readers("rival", play.dinsos());
  }

  /** The counter-offer changed what the panel scored: the chair has it scored anew, and confirms. */
  private void scoreAnew() {
    var reopening = step("bid", "scores-reopening");
    var confirmation = step("bid", "scores-confirmation");
    trial.sees("GET /{region}/bids/{bid}/panel/scores-reopening", reopening, play.speakers());
    trial.step("POST /{region}/bids/{bid}/panel/scores-reopening", play.speakers(), reopening, "reason",
        "Target berubah");
    trial.early(play.world().secretary(), confirmation);
    trial.tells(play.links().panel().bidPanel(play.id("bid")), "Target berubah", play.insiders());
    var criterion = play.ledger().text(play.world().region(),
        "select criterion_id::text from criterion where region_id = :region and round_id = '" + play.id("round")
            + "'");
    play.panel().forEach(member -> Play.sent(member, play.links().panel().bidSheetSubmission(play.id("bid")),
        "score." + criterion, "95", "note", ""));
    trial.sees("GET /{region}/bids/{bid}/panel/scores-confirmation", confirmation, play.speakers());
    trial.step("POST /{region}/bids/{bid}/panel/scores-confirmation", play.speakers(), confirmation);
  }

  private void reject() {
    var route = "/{region}/bids/{bid}/panel/rejection";
    var url = step("rival", "rejection");
    trial.sees("GET " + route, url, play.speakers());
    trial.step("POST " + route, play.speakers(), url, "reason", "Tidak meyakinkan");
    readers("rival", play.dinsos());
    trial.early(play.world().secretary(), step("rival", "counter-offer"), offer("17", "answerBy", "2018-11-23"));
  }

  private void lapse() {
    var route = "/{region}/bids/{bid}/panel/lapse";
    var url = step("bid-2", "lapse");
    play.at(TERM_PAST);
    trial.early(dinkes, step("bid-2", "answer"), offer("18"));
    trial.sees("GET " + route, url, play.speakers());
    trial.step("POST " + route, play.speakers(), url);
    readers("bid-2", play.dinkes());
    play.at(RoundAct.DEADLINE_PAST);
  }

  /** The head accepts and signs in one act. */
  private void acceptCounter(String name, Player head, List<Player> own) {
    var route = "/{region}/bids/{bid}/panel/acceptance";
    var url = step(name, "acceptance");
    trial.sees("GET " + route, url, List.of(head));
    trial.step("POST " + route, head, url, "turn", Play.field(head, url, "turn"), "hash",
        Play.field(head, url, "hash"));
    trial.sees("GET /{region}/bids/{bid}/panel/pact", step(name, "pact"), Play.and(play.insiders(), own));
    trial.sees("GET /{region}/bids/{bid}/panel/pact.pdf", play.links().panel().bidPactPaper(play.id(name)),
        Play.and(play.insiders(), own));
  }

  private void readers(String name, List<Player> own) {
    trial.sees("GET /{region}/bids/{bid}/panel", play.links().panel().bidPanel(play.id(name)),
        Play.and(play.insiders(), own));
    trial.sees("GET /{region}/bids/{bid}", play.links().bid(play.id(name)), Play.and(play.insiders(), own));
  }

  private String step(String bid, String step) {
    return play.links().panel().bidPanelStep(play.id(bid), step);
  }

  private String[] offer(String target, String... more) {
    var fields = new java.util.ArrayList<>(
        List.of("target." + play.id("indicator") + ".2019", target, "message", "Lebih cepat"));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }
}
