package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import java.util.List;

/**
 * Targets named from the top: of one, dinkes is asked and keeps silent, and dinsos, asked after it, is able on
 * conditions; of the other, dinkes is not able, and dinsos, to which it is offered again, is.
 */
final class OfferingAct {
  private static final String TERM_OVER = "2018-11-07T03:00:00Z";
  private static final String PAGE = "/{region}/lots/{lot}/target";
  private final Play play;
  private final Trial trial;
  private final Player planner;
  private final Player mayor;

  OfferingAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.planner = play.world().planner();
    this.mayor = play.world().mayor();
  }

  /** While the lot is a draft. */
  void order() {
    trial.sees("GET " + PAGE, url(), List.of(planner));
    write("order", "turn-1", play.world().agency("dinkes").value().toString(), "turn-2",
        play.world().agency("dinsos").value().toString(), "days", "1");
    trial.sees("GET " + PAGE, url(), play.insiders());
    write("release");
    reorder("offered");
    reorder("offered-2");
    trial.hidden("GET " + PAGE + "/answer", step("answer"));
    trial.early(planner, play.links().auction().roundOpening(play.id("round")), "confirmed", "yes");
    trial.sees("GET " + PAGE + "/naming", step("naming"), List.of(mayor));
    trial.step("POST " + PAGE + "/naming", mayor, step("naming"), "shown", Play.field(mayor, step("naming"), "shown"),
        "words", "Turun dua persen: sanggup?");
    Play.sent(mayor, step("offered-2", "naming"), "shown", Play.field(mayor, step("offered-2", "naming"), "shown"),
        "words", "Turun dua persen: sanggup?");
    trial.hidden("GET " + PAGE + "/on", step("on"));
  }

  /** Once its round takes bids. */
  void answers() {
    trial.sees("GET " + PAGE, url(), Play.and(play.insiders(), play.dinkes()));
    trial.early(planner, step("on"));
    trial.early(planner, step("order"), "turn-1", play.world().agency("dinkes").value().toString(), "days", "1");
    trial.early(play.world().dinkesHead(), play.links().auction().lotBids(play.id("offered")));
    trial.sees("GET " + PAGE + "/answer", step("answer"), List.of(play.world().dinkesHead()));
    refused();
    play.at(TERM_OVER);
    trial.early(play.world().dinkesHead(), step("answer"), "answer", "ABLE");
    write("on");
    trial.sees("GET " + PAGE, url(), Play.and(Play.and(play.insiders(), play.dinkes()), play.dinsos()));
    trial.tells(url(), "Dinas Kesehatan", Play.and(play.insiders(), play.dinkes()));
    trial.step("POST " + PAGE + "/answer", play.world().dinsosHead(), step("answer"), "answer", "ABLE_IF", "words",
        "Bila kader ditambah");
    trial.tells(url(), "Bila kader ditambah", Play.and(play.insiders(), play.dinsos()));
    trial.early(play.world().dinsosHead(), step("answer"), "answer", "ABLE");
    trial.early(play.world().dinkesHead(), play.links().auction().lotBids(play.id("offered")));
    conditions();
  }

  /** The conditions are accepted; another agency is added to the order, which no longer can be left away. */
  private void conditions() {
    trial.early(play.world().dinsosHead(), play.links().auction().lotBids(play.id("offered")));
    trial.sees("GET " + PAGE + "/conditions", step("conditions"), List.of(mayor, planner));
    trial.early(mayor, step("conditions"), "decision", "DECLINE", "words", "");
    trial.step("POST " + PAGE + "/conditions", List.of(mayor, planner), step("conditions"), "decision", "ACCEPT",
        "words", "Kader disiapkan");
    trial.tells(url(), "Kader disiapkan", Play.and(play.insiders(), play.dinsos()));
    trial.early(planner, step("conditions"), "decision", "DECLINE", "words", "Terlambat");
    trial.early(planner, step("release"), "reason", "Semua boleh");
    write("further", "agency", play.world().agency("kominfo").value().toString());
  }

  /** Offered again within the mandate of the next agency. */
  private void refused() {
    var dinkes = play.world().dinkesHead();
    var dinsos = play.world().dinsosHead();
    var url = play.links().auction().lotTarget(play.id("offered-2"));
    var answer = step("offered-2", "answer");
    trial.early(dinsos, answer, "answer", "ABLE");
    trial.early(dinkes, answer, "answer", "NOT_ABLE", "words", "");
    trial.step("POST " + PAGE + "/answer", dinkes, answer, "answer", "NOT_ABLE", "words", "Bukan urusan kami");
    trial.tells(url, "Bukan urusan kami", Play.and(play.insiders(), play.dinkes()));
    trial.early(dinkes, answer, "answer", "ABLE");
    trial.step("POST " + PAGE + "/answer", dinsos, answer, "answer", "ABLE");
    trial.sees("GET " + PAGE, url, Play.and(Play.and(play.insiders(), play.dinkes()), play.dinsos()));
    trial.early(dinkes, play.links().auction().lotBids(play.id("offered-2")));
  }

  private void reorder(String lot) {
    Play.sent(planner, step(lot, "order"), "turn-1", play.world().agency("dinkes").value().toString(), "turn-2",
        play.world().agency("dinsos").value().toString(), "days", "1");
  }

  private void write(String step, String... fields) {
    trial.sees("GET " + PAGE + "/" + step, step(step), List.of(planner));
    trial.step("POST " + PAGE + "/" + step, planner, step(step), fields);
  }

  private String url() {
    return play.links().auction().lotTarget(play.id("offered"));
  }

  private String step(String step) {
    return step("offered", step);
  }

  private String step(String lot, String step) {
    return play.links().auction().lotTargetStep(play.id(lot), step);
  }
}
