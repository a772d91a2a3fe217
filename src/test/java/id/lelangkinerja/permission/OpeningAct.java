package id.lelangkinerja.permission;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.lelangkinerja.cast.Player;
import java.util.List;
import java.util.stream.Stream;

/** The planner closes bidding after the deadline, the secretary opens the bids, the planner checks them. */
final class OpeningAct {
  private static final String DUE = "2018-11-23";
  private final Play play;
  private final Trial trial;
  private final Player planner;

  OpeningAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.planner = play.world().planner();
  }

  void perform() {
    close();
    open();
    complete();
    reject();
    for (var bid : List.of("rival", "bid-2", "rival-2")) {
      Play.sent(planner, play.links().bidPart(play.id(bid), "eligibility"), allMet());
    }
  }

  /** Every item of the checklist noted as met. */
  static String[] allMet() {
    return Stream.of("INNOVATIONS", "INDEX_SHEETS", "BASELINES", "TARGETS", "BUDGET", "MILESTONES_AND_RISKS",
        "PARTNERS").flatMap(item -> Stream.of("met-" + item, "MET")).toArray(String[]::new);
  }

  private void close() {
    var url = play.links().auction().roundBids(play.id("round"), "closing");
    trial.early(planner, url);
    play.at(RoundAct.DEADLINE_PAST);
    trial.early(play.world().dinkesHead(), play.links().bidPart(play.id("bid"), "withdrawal"));
    trial.early(play.world().secretary(), play.links().auction().roundBids(play.id("round"), "opening"));
    trial.sees("GET /{region}/rounds/{round}/bids/closing", url, List.of(planner));
    trial.step("POST /{region}/rounds/{round}/bids/closing", planner, url);
    trial.sees("GET /{region}/bids/{bid}", play.links().bid(play.id("bid")), play.dinkes());
    trial.sees("GET /{region}/lots/{lot}/bids", play.links().auction().lotBids(play.id("lot")), play.signedIn());
    trial.early(planner, play.links().bidPart(play.id("bid"), "eligibility"), allMet());
  }

  private void open() {
    var url = play.links().auction().roundBids(play.id("round"), "opening");
    trial.sees("GET /{region}/rounds/{round}/bids/opening", url, List.of(play.world().secretary()));
    trial.step("POST /{region}/rounds/{round}/bids/opening", play.world().secretary(), url);
    readers();
    trial.sees("GET /{region}/bids/{bid}/receipt", play.links().bidPart(play.id("bid"), "receipt"), play.dinkes());
    trial.early(planner, play.links().panel().lotPanelStep(play.id("lot"), "presentations"));
    trial.early(planner, play.links().auction().lotStepBack(play.id("third")), "seen", "OPENING", "reason", "Ulangi");
  }

  private void readers() {
    trial.sees("GET /{region}/bids/{bid}", play.links().bid(play.id("bid")), Play.and(play.insiders(), play.dinkes()));
    trial.sees("GET /{region}/bids/{bid}", play.links().bid(play.id("rival")),
        Play.and(play.insiders(), play.dinsos()));
    trial.sees("GET /{region}/bids/{bid}/attachments/{attachment}",
        play.links().bidPart(play.id("bid"), "attachments/" + play.id("attachment")),
        Play.and(play.insiders(), play.dinkes()));
    trial.tells(play.links().auction().lotBids(play.id("lot")), play.links().bid(play.id("bid")),
        Play.and(play.insiders(), play.dinkes()));
  }

  private void complete() {
    var checklist = play.links().bidPart(play.id("bid"), "checklist");
    trial.sees("GET /{region}/bids/{bid}/checklist", checklist, List.of(planner));
    trial.step("POST /{region}/bids/{bid}/checklist", planner, checklist, "met-BUDGET", "MET");
    ask("bid", play.dinkes());
    var url = play.links().bidPart(play.id("bid"), "eligibility");
    trial.sees("GET /{region}/bids/{bid}/eligibility", url, List.of(planner));
    trial.early(planner, url);
    trial.step("POST /{region}/bids/{bid}/eligibility", planner, url, allMet());
  }

  private void reject() {
    ask("bid-3", play.dinsos());
    var url = play.links().bidPart(play.id("bid-3"), "rejection");
    trial.sees("GET /{region}/bids/{bid}/rejection", url, List.of(planner));
    trial.step("POST /{region}/bids/{bid}/rejection", planner, url, "reason", "Tidak cukup");
    trial.sees("GET /{region}/bids/{bid}", play.links().bid(play.id("bid-3")),
        Play.and(play.insiders(), play.dinsos()));
    trial.early(planner, play.links().panel().lotPanelStep(play.id("third"), "presentations"));
  }

  private void ask(String name, List<Player> own) {
    var bid = play.id(name);
    var ask = play.links().bidPart(bid, "completion-request");
    trial.sees("GET /{region}/bids/{bid}/completion-request", ask, List.of(planner));
    trial.early(planner, play.links().bidPart(bid, "rejection"), "reason", "Tanpa bertanya");
    trial.hidden("GET /{region}/bids/{bid}/completion", play.links().bidPart(bid, "completion"));
    trial.step("POST /{region}/bids/{bid}/completion-request", planner, ask, "request", "Lampirkan", "dueOn", DUE);
    trial.early(planner, play.links().bidPart(bid, "rejection"), "reason", "Sebelum dijawab");
    trial.sees("GET /{region}/bids/{bid}", play.links().bid(bid), Play.and(play.insiders(), own));
    trial.sees("GET /{region}/bids/{bid}/completion", play.links().bidPart(bid, "completion"), own);
    trial.step(new Trial.Act("POST /{region}/bids/{bid}/completion", play.links().bidPart(bid, "completion"),
        (player, address) -> player.sendsFile(address, "data.csv", "text/csv", "kelurahan;12".getBytes(UTF_8),
            "answer", "Terlampir")),
        own, List.of());
    var file = Play.found(play.links().bidPart(bid, "completion/attachments/") + "([0-9a-f-]{36})",
        own.getFirst().opens(play.links().bid(bid)).body());
    trial.sees("GET /{region}/bids/{bid}/completion/attachments/{file}",
        play.links().bidPart(bid, "completion/attachments/" + file), Play.and(play.insiders(), own));
  }
}
