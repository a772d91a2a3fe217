package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import java.util.List;
import java.util.UUID;

/**
 * Planner or chair issue the minutes of the opening and of the lot's stages; those who conduct the auction read them.
 */
final class MinutesAct {
  private final Play play;
  private final Trial trial;
  private final List<Player> issuers;

  MinutesAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.issuers = List.of(play.world().planner(), play.world().secretary());
  }

  void perform() {
    var links = play.links().minutes();
    var round = play.id("round");
    var lot = play.id("lot");
    trial.sees("GET /{region}/rounds/{round}/minutes", links.ofRound(round), play.insiders());
    announce();
    trial.sees("GET /{region}/rounds/{round}/minutes/opening", links.opening(round), issuers);
    trial.step("POST /{region}/rounds/{round}/minutes/opening", issuers, links.opening(round));
    for (var kind : List.of("presentation", "negotiation", "award")) {
      trial.sees("GET /{region}/lots/{lot}/minutes/{kind}", links.ofLot(lot, kind), issuers);
      trial.step("POST /{region}/lots/{lot}/minutes/{kind}", issuers, links.ofLot(lot, kind));
    }
    trial.early(play.world().planner(), links.ofLot(lot, "award"), "reason", "");
    trial.sees("GET /{region}/minutes/{minutes}/file", links.file(minutes("OPENING")), play.insiders());
    for (var kind : List.of("PRESENTATION", "NEGOTIATION", "AWARD")) {
      trial.open("GET /{region}/minutes/{minutes}/file", links.file(minutes(kind)));
    }
    trial.sees("GET /{region}/lots/{lot}/award/decree", play.links().auction().lotAwardStep(lot, "decree"),
        play.insiders());
  }

  /** The announcement is everybody's; a letter of invitation is its agency's and theirs who conduct the auction. */
  private void announce() {
    var links = play.links().minutes();
    var round = play.id("round");
    trial.sees("GET /{region}/rounds/{round}/minutes/announcement", links.announcement(round), issuers);
    trial.step("POST /{region}/rounds/{round}/minutes/announcement", issuers, links.announcement(round));
    trial.open("GET /{region}/minutes/{minutes}/file", links.file(minutes("ANNOUNCEMENT")));
    var world = play.world();
    var conducting = List.of(world.planner(), world.secretary(), world.mayor(), world.viceMayor());
    trial.sees("GET /{region}/rounds/{round}/invitations", links.invitations(round),
        Play.and(conducting, play.dinkes(), play.dinsos()));
    trial.sees("GET /{region}/rounds/{round}/invitations/{agency}",
        links.invitation(round, world.agency("dinkes").value()), Play.and(conducting, play.dinkes()));
  }

  private UUID minutes(String kind) {
    return UUID.fromString(play.ledger().text(play.world().region(),
        "select minutes_id::text from minutes where region_id = :region and kind = '" + kind + "'"));
  }
}
