package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.files.Samples;
import java.util.List;
import java.util.UUID;

/** The people of dinkes, and they alone, start a bid and write down its sections. */
final class DraftingAct {
  private final Play play;
  private final Trial trial;
  private final Offer offer;

  DraftingAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.offer = new Offer(play, play.world().dinkesHead());
  }

  void perform() {
    start();
    var bid = play.id("bid");
    trial.sees("GET /{region}/bids/{bid}", play.links().bid(bid), play.dinkes());
    trial.sees("GET /{region}/bids/{bid}/draft", play.links().bidPart(bid, "draft"), play.dinkes());
    section("/{region}/bids/{bid}/summary", play.links().bidPart(bid, "summary"));
    innovations(bid);
    section("/{region}/bids/{bid}/baselines/{indicator}",
        play.links().bidPart(bid, "baselines/" + play.id("indicator")));
    section("/{region}/bids/{bid}/targets", play.links().bidPart(bid, "targets"));
    section("/{region}/bids/{bid}/budget", play.links().bidPart(bid, "budget"));
    section("/{region}/bids/{bid}/programmes", play.links().bidPart(bid, "programmes"));
    section("/{region}/bids/{bid}/milestones", play.links().bidPart(bid, "milestones"));
    section("/{region}/bids/{bid}/risks", play.links().bidPart(bid, "risks"));
    attachments(bid);
    trial.hidden("GET /{region}/bids/{bid}/receipt", play.links().bidPart(bid, "receipt"));
    early();
  }

  /** Whoever is invited starts; where both are, the rivals may too, each a bid of their own. */
  private void start() {
    var route = "/{region}/lots/{lot}/bids";
    trial.sees("GET " + route, play.links().auction().lotBids(play.id("lot")), play.signedIn());
    trial.step("POST " + route, play.dinsos(), play.links().auction().lotBids(play.id("third")));
    play.keep("bid", trial.step("POST " + route, Play.and(play.dinkes(), play.dinsos()),
        play.links().auction().lotBids(play.id("lot"))));
    trial.tells(play.links().auction().lotBids(play.id("lot")), play.links().bid(play.id("bid")), play.dinkes());
    trial.sees("GET /{region}/bids", play.links().bids(), play.signedIn());
    trial.tells(play.links().bids(), play.links().bid(play.id("bid")), play.dinkes());
    trial.sees("GET /{region}/bids.csv", play.links().bidsCsv(), play.signedIn());
    trial.tells(play.links().bidsCsv(), "DRAFT", Play.and(play.dinkes(), play.dinsos()));
  }

  private void section(String route, String url) {
    trial.sees("GET " + route, url, play.dinkes());
    var path = url.substring(play.links().bid(play.id("bid")).length());
    var fields = java.util.Objects.requireNonNull(offer.sections().get(path), path);
    trial.step("POST " + route, play.dinkes(), url, offer.at(url, fields.toArray(String[]::new)));
  }

  private void innovations(UUID bid) {
    trial.sees("GET /{region}/bids/{bid}/innovations", play.links().bidPart(bid, "innovations"), play.dinkes());
    section("/{region}/bids/{bid}/innovations/{no}", play.links().bidPart(bid, "innovations/1"));
    var second = play.links().bidPart(bid, "innovations/2");
    Play.sent(play.world().dinkesOperator(), second, offer.at(second, "name", "Kedua", "kind", "OTHER", "description",
        "Lain", "startsOn", "2019-04-01"));
    trial.step("POST /{region}/bids/{bid}/innovations/{no}/removal", play.dinkes(), second + "/removal",
        offer.at(second));
  }

  private void attachments(UUID bid) {
    var url = play.links().bidPart(bid, "attachments");
    trial.sees("GET /{region}/bids/{bid}/attachments", url, play.dinkes());
    trial.step(new Trial.Act("POST /{region}/bids/{bid}/attachments", url,
        (player, address) -> player.sendsFile(address, "kajian.pdf", "application/pdf", Samples.pdf())), play.dinkes(),
        List.of());
    var file = offer.attached(bid, "kajian.pdf");
    trial.sees("GET /{region}/bids/{bid}/attachments/{attachment}", file, play.dinkes());
    trial.step("POST /{region}/bids/{bid}/attachments/{attachment}/removal", play.dinkes(), file + "/removal");
    trial.hidden("GET /{region}/bids/{bid}/attachments/{attachment}", file);
    play.ids().put("attachment", UUID.fromString(offer.attach(bid, "foto.pdf").replaceFirst(".*/", "")));
  }

  /** While bids are written, none of the later steps can be taken by those who will take them. */
  private void early() {
    var lot = play.id("lot");
    var bid = play.id("bid");
    Player planner = play.world().planner();
    Player secretary = play.world().secretary();
    trial.early(planner, play.links().auction().roundBids(play.id("round"), "closing"));
    trial.early(secretary, play.links().auction().roundBids(play.id("round"), "opening"));
    trial.early(planner, play.links().bidPart(bid, "eligibility"), OpeningAct.allMet());
    trial.early(planner, play.links().panel().lotPanelStep(lot, "presentations"));
    trial.early(secretary, play.links().panel().lotPanelStep(lot, "negotiation"));
    trial.early(play.world().mayor(), play.links().auction().lotAwardStep(lot, bid.toString()), "reasons", "Terbaik");
    for (var step : List.of("objection", "signing")) {
      trial.early(planner, play.links().auction().lotAwardStep(lot, step));
    }
    trial.early(planner, play.links().contracts().lotContract(lot));
    trial.early(play.world().dinkesHead(), play.links().bidPart(bid, "withdrawal"));
    trial.early(play.world().dinkesHead(), play.links().bid(bid) + "/resumption");
  }
}
