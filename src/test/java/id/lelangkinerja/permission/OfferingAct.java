package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import java.util.List;

/** A target named from the top: dinkes is asked and keeps silent, dinsos is asked after it and answers. */
final class OfferingAct {
  private static final String TERM_OVER = "2018-11-07T03:00:00Z";
  private static final String PAGE = "/{region}/lots/{lot}/target";
  private final Play play;
  private final Trial trial;
  private final Player planner;

  OfferingAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.planner = play.world().planner();
  }

  /** While the lot is a draft. */
  void order() {
    trial.sees("GET " + PAGE, url(), List.of(planner));
    write("order", "turn-1", play.world().agency("dinkes").value().toString(), "turn-2",
        play.world().agency("dinsos").value().toString(), "days", "1");
    trial.sees("GET " + PAGE, url(), play.insiders());
    write("release");
    Play.sent(planner, step("order"), "turn-1", play.world().agency("dinkes").value().toString(), "turn-2",
        play.world().agency("dinsos").value().toString(), "days", "1");
    trial.hidden("GET " + PAGE + "/answer", step("answer"));
    trial.hidden("GET " + PAGE + "/on", step("on"));
  }

  /** Once its round takes bids. */
  void answers() {
    trial.sees("GET " + PAGE, url(), Play.and(play.insiders(), play.dinkes()));
    trial.early(planner, step("on"));
    trial.early(planner, step("order"), "turn-1", play.world().agency("dinkes").value().toString(), "days", "1");
    trial.early(play.world().dinkesHead(), play.links().auction().lotBids(play.id("offered")));
    trial.sees("GET " + PAGE + "/answer", step("answer"), List.of(play.world().dinkesHead()));
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
  }

  private void write(String step, String... fields) {
    trial.sees("GET " + PAGE + "/" + step, step(step), List.of(planner));
    trial.step("POST " + PAGE + "/" + step, planner, step(step), fields);
  }

  private String url() {
    return play.links().auction().lotTarget(play.id("offered"));
  }

  private String step(String step) {
    return play.links().auction().lotTargetStep(play.id("offered"), step);
  }
}
