package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * The mayor awards the lot, dinsos objects and is upheld; after another negotiation the mayor awards it anew, and the
 * planner moves it on to signing.
 */
final class AwardAct {
  private final Play play;
  private final Trial trial;
  private final Player planner;
  private final Player mayor;
  private final Player dinsos;

  AwardAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.planner = play.world().planner();
    this.mayor = play.world().mayor();
    this.dinsos = play.world().dinsosHead();
  }

  void perform() {
    weigh();
    decide(play.insiders());
    open();
    object();
    answer();
    new NegotiationAct(play).again();
    decide(Play.and(play.insiders(), play.dinkes(), play.dinsos()));
    open();
    moveOn();
  }

  private void weigh() {
    var url = play.links().auction().roundPortfolio(play.id("round"));
    trial.sees("GET /{region}/rounds/{round}/portfolio", url, play.insiders());
    trial.step("POST /{region}/rounds/{round}/portfolio", List.of(mayor, play.world().secretary(), planner), url);
    trial.sees("GET /{region}/rounds/{round}/portfolio", url, play.insiders());
  }

  /** Who bid reads of a lot whose award was undone what that award published. */
  private void decide(List<Player> readers) {
    var route = "/{region}/lots/{lot}/award/{bid}";
    var lot = play.id("lot");
    var url = play.links().auction().lotAwardStep(lot, play.id("bid").toString());
    trial.sees("GET /{region}/lots/{lot}/award", play.links().auction().lotAward(lot), readers);
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

  private void open() {
    var lot = play.id("lot");
    trial.early(planner, play.links().auction().lotAwardStep(lot, "signing"));
    trial.early(planner, play.links().contracts().lotContract(lot));
    trial.early(dinsos, play.links().auction().lotObjection(lot), "reasons", "Belum waktunya");
    trial.sees("GET /{region}/lots/{lot}/award/objection", play.links().auction().lotAwardStep(lot, "objection"),
        List.of(planner));
    trial.step("POST /{region}/lots/{lot}/award/objection", planner,
        play.links().auction().lotAwardStep(lot, "objection"), "until", "2018-11-30");
    trial.early(planner, play.links().contracts().lotContract(lot));
  }

  private void object() {
    var lot = play.id("lot");
    var url = play.links().auction().lotObjection(lot);
    var award = play.links().auction().lotAward(lot);
    trial.early(planner, play.links().auction().lotAwardStep(lot, "signing"));
    trial.sees("GET /{region}/lots/{lot}/objection", url, List.of(dinsos));
    trial.step(new Trial.Act("POST /{region}/lots/{lot}/objection", url,
        (player, address) -> player.sendsFile(address, "bukti.txt", "text/plain",
            "data awal".getBytes(StandardCharsets.UTF_8), "reasons", "Data awal keliru")),
        List.of(dinsos), List.of());
    trial.early(dinsos, url, "reasons", "Sekali lagi");
    trial.tells(award, "Data awal keliru", Play.and(play.insiders(), play.dinsos()));
    trial.sees("GET /{region}/lots/{lot}/objections/{objection}/file", part("file"),
        Play.and(play.insiders(), play.dinsos()));
  }

  private void answer() {
    var route = "/{region}/lots/{lot}/objections/{objection}/answer";
    var secretary = play.world().secretary();
    play.conflict("rival", secretary, "'Ipar saya'");
    trial.early(secretary, part("answer"), "result", "UPHELD", "reasons", "Data awal memang keliru");
    trial.sees("GET " + route, part("answer"), List.of(mayor));
    play.conflict("rival", secretary, "null");
    trial.sees("GET " + route, part("answer"), List.of(secretary));
    trial.step("POST " + route, secretary, part("answer"), "result", "UPHELD", "reasons", "Data awal memang keliru");
    trial.early(secretary, part("answer"), "result", "DISMISSED", "reasons", "Sekali lagi");
    trial.early(dinsos, play.links().auction().lotObjection(play.id("lot")), "reasons", "Sekali lagi");
    trial.early(planner, play.links().auction().lotAwardStep(play.id("lot"), "signing"));
    trial.tells(play.links().auction().lotAward(play.id("lot")), "Data awal memang keliru",
        Play.and(play.insiders(), play.dinkes(), play.dinsos()));
    trial.open("GET /{region}/results/{lot}", play.links().open().result(play.id("lot")));
    trial.tells(play.links().open().result(play.id("lot")), "Data awal memang keliru", play.world().everybody());
  }

  private String part(String part) {
    return play.links().auction().lotObjectionPart(play.id("lot"), UUID.fromString(play.ledger()
        .text(play.world().region(), "select objection_id::text from objection where region_id = :region")), part);
  }

  private void moveOn() {
    var lot = play.id("lot");
    trial.sees("GET /{region}/lots/{lot}/award/signing", play.links().auction().lotAwardStep(lot, "signing"),
        List.of(planner));
    trial.step("POST /{region}/lots/{lot}/award/signing", planner, play.links().auction().lotAwardStep(lot, "signing"));
    trial.sees("GET /{region}/lots/{lot}/award", play.links().auction().lotAward(lot),
        Play.and(play.insiders(), play.dinkes(), play.dinsos()));
  }
}
