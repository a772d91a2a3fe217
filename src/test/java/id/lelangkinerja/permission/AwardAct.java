package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import java.util.List;

/** The mayor awards the lot; the planner moves it on to objections and to signing. */
final class AwardAct {
  private final Play play;
  private final Trial trial;
  private final Player planner;
  private final Player mayor;

  AwardAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.planner = play.world().planner();
    this.mayor = play.world().mayor();
  }

  void perform() {
    weigh();
    decide();
    moveOn();
  }

  private void weigh() {
    var url = play.links().auction().roundPortfolio(play.id("round"));
    trial.sees("GET /{region}/rounds/{round}/portfolio", url, play.insiders());
    trial.step("POST /{region}/rounds/{round}/portfolio", List.of(mayor, play.world().secretary(), planner), url);
    trial.sees("GET /{region}/rounds/{round}/portfolio", url, play.insiders());
  }

  private void decide() {
    var route = "/{region}/lots/{lot}/award/{bid}";
    var lot = play.id("lot");
    var url = play.links().auction().lotAwardStep(lot, play.id("bid").toString());
    trial.sees("GET /{region}/lots/{lot}/award", play.links().auction().lotAward(lot), play.insiders());
    trial.early(planner, play.links().auction().lotAwardStep(lot, "objection"));
    trial.early(mayor, play.links().auction().lotAwardStep(lot, play.id("rival").toString()), "reasons", "Menolak");
    trial.sees("GET " + route, url, List.of(mayor));
    trial.step("POST " + route, mayor, url, "reasons", "Terbaik");
    trial.sees("GET /{region}/lots/{lot}/award", play.links().auction().lotAward(lot),
        Play.and(play.insiders(), play.dinkes(), play.dinsos()));
    trial.early(mayor, url, "reasons", "Sekali lagi");
    trial.early(planner, play.links().auction().lotStepBack(lot), "seen", "AWARDED", "reason", "Ulangi");
    trial.early(planner, play.links().auction().lotCancellation(lot), "reason", "Batal");
    trial.sees("GET /{region}/bids/{bid}", play.links().bid(play.id("bid")), Play.and(play.insiders(), play.dinkes()));
    trial.sees("GET /{region}/bids/{bid}/panel", play.links().panel().bidPanel(play.id("bid")),
        Play.and(play.insiders(), play.dinkes()));
    trial.sees("GET /{region}/bids/{bid}/sheet", play.links().panel().bidSheet(play.id("bid")), play.insiders());
  }

  private void moveOn() {
    var lot = play.id("lot");
    trial.early(planner, play.links().auction().lotAwardStep(lot, "signing"));
    trial.early(planner, play.links().contracts().lotContract(lot));
    trial.sees("GET /{region}/lots/{lot}/award/objection", play.links().auction().lotAwardStep(lot, "objection"),
        List.of(planner));
    trial.step("POST /{region}/lots/{lot}/award/objection", planner,
        play.links().auction().lotAwardStep(lot, "objection"));
    trial.early(planner, play.links().contracts().lotContract(lot));
    trial.sees("GET /{region}/lots/{lot}/award/signing", play.links().auction().lotAwardStep(lot, "signing"),
        List.of(planner));
    trial.step("POST /{region}/lots/{lot}/award/signing", planner, play.links().auction().lotAwardStep(lot, "signing"));
    trial.sees("GET /{region}/lots/{lot}/award", play.links().auction().lotAward(lot),
        Play.and(play.insiders(), play.dinkes(), play.dinsos()));
  }
}
