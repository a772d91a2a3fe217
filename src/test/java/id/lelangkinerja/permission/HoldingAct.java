package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A second round, its key shared by the secretary, the verifier and the monitor: they make ready, one is replaced, and
 * after the deadline the key is declared lost, so that the agencies open their own bids.
 */
final class HoldingAct {
  private final Play play;
  private final Trial trial;
  private final Player planner;
  private final Player secretary;
  private final List<Player> holders;
  private final Map<Player, String> words = new HashMap<>();
  private final Offer own;
  private final Offer rival;

  HoldingAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.planner = play.world().planner();
    this.secretary = play.world().secretary();
    this.holders = List.of(play.world().verifier(), secretary, play.world().monitor());
    this.own = new Offer(play, play.world().dinkesHead());
    this.rival = new Offer(play, play.world().dinsosHead());
  }

  void seal() {
    plan();
    choose();
    makeReady(holders);
    Play.sent(planner, play.links().auction().roundOpening(play.id("held")), "confirmed", "yes");
    trial.early(planner, play.links().seals().holders(play.id("held")), "way", "INSTALLATION");
    trial.sees("GET /{region}/rounds/{round}/seal", play.links().seals().seal(play.id("held")), play.signedIn());
    own.submit("held-lot", "held-bid");
    rival.submit("held-lot", "held-rival");
    replace();
  }

  void open() {
    var round = play.id("held");
    Play.sent(planner, play.links().auction().roundBids(round, "closing"));
    trial.sees("GET /{region}/rounds/{round}/bids/opening", play.links().auction().roundBids(round, "opening"),
        List.of(secretary));
    trial.early(secretary, play.links().auction().roundBids(round, "codes-end"));
    loss();
    codes();
    var end = play.links().auction().roundBids(round, "codes-end");
    trial.sees("GET /{region}/rounds/{round}/bids/codes-end", end, List.of(secretary));
    trial.step("POST /{region}/rounds/{round}/bids/codes-end", secretary, end);
    trial.early(planner, play.links().seals().substitute(round), "no", "1", "person", id(play.world().mayor()),
        "reason", "Terlambat");
    trial.tells(play.links().seals().seal(round), play.links().bid(play.id("held-bid")), play.insiders());
  }

  private void plan() {
    var rounds = new RoundAct(play);
    play.keep("held", Play.sent(planner, play.links().auction().rounds(), rounds.roundFields("Putaran terbagi")));
    play.keep("held-lot", Play.sent(planner, play.links().auction().roundLots(play.id("held")),
        rounds.lotFields("Terbagi", play.world().agency("dinkes"), play.world().agency("dinsos"))));
  }

  private void choose() {
    var url = play.links().seals().holders(play.id("held"));
    trial.sees("GET /{region}/rounds/{round}/holders", url, List.of(planner));
    trial.hidden("GET /{region}/rounds/{round}/holder", play.links().seals().holder(play.id("held")));
    trial.hidden("GET /{region}/rounds/{round}/seal", play.links().seals().seal(play.id("held")));
    trial.step("POST /{region}/rounds/{round}/holders", planner, url, "way", "SPLIT", "holder-1", id(holders.get(0)),
        "holder-2", id(holders.get(1)), "holder-3", id(holders.get(2)));
    trial.early(planner, play.links().auction().roundOpening(play.id("held")), "confirmed", "yes");
    trial.early(planner, play.links().seals().substituteEntry(play.id("held")));
  }

  /** Each in turn; the first is a trial in which the others hold places of their own. */
  private void makeReady(List<Player> able) {
    var url = play.links().seals().holder(play.id("held"));
    trial.sees("GET /{region}/rounds/{round}/holder", url, holders);
    for (var holder : able) {
      var typed = Play.field(holder, url, "passphrase");
      words.put(holder, typed);
      trial.step("POST /{region}/rounds/{round}/holder", Play.and(List.of(holder), holders), url, "passphrase", typed,
          "again", typed);
    }
  }

  private void replace() {
    var round = play.id("held");
    var url = play.links().seals().substitute(round);
    trial.sees("GET /{region}/rounds/{round}/substitute", url, List.of(planner));
    trial.step("POST /{region}/rounds/{round}/substitute", planner, url, "no", "3", "person", id(holders.get(2)),
        "reason", "Frasa hilang");
    trial.early(planner, play.links().seals().substituteEntry(round), present());
    trial.step("POST /{region}/rounds/{round}/substitute/withdrawal", planner,
        play.links().seals().substituteWithdrawal(round));
    Play.sent(planner, url, "no", "3", "person", id(holders.get(2)), "reason", "Frasa hilang");
    makeReady(List.of(holders.get(2)));
    trial.step("POST /{region}/rounds/{round}/substitute/entry", planner, play.links().seals().substituteEntry(round),
        present());
  }

  private void loss() {
    var url = play.links().auction().roundBids(play.id("held"), "loss");
    trial.early(play.world().dinkesHead(), play.links().bidPart(play.id("held-bid"), "code-opening"), "code",
        own.code());
    trial.sees("GET /{region}/rounds/{round}/bids/loss", url, List.of(secretary));
    trial.step("POST /{region}/rounds/{round}/bids/loss", secretary, url, "reason", "Dua frasa hilang", "until",
        "2018-11-30");
    trial.early(secretary, play.links().auction().roundBids(play.id("held"), "codes-end"));
  }

  private void codes() {
    var url = play.links().bidPart(play.id("held-bid"), "code-opening");
    trial.sees("GET /{region}/bids/{bid}/code-opening", url, play.dinkes());
    trial.step("POST /{region}/bids/{bid}/code-opening", play.dinkes(), url, "code", own.code());
    Play.sent(play.world().dinsosHead(), play.links().bidPart(play.id("held-rival"), "code-opening"), "code",
        rival.code());
  }

  private String[] present() {
    return new String[]{"holder-1", words.getOrDefault(holders.get(0), ""), "holder-2",
        words.getOrDefault(holders.get(1), "")};
  }

  private static String id(Player player) {
    return player.acting().person().value().toString();
  }
}
