package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The numbers of another system, fetched for dinkes; the source is closed to the program, which needs no source here. */
final class FeedAct {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private final Play play;
  private final Trial trial;

  FeedAct(Play play) {
    this.play = play;
    this.trial = play.trial();
  }

  void perform() {
    var world = play.world();
    var links = play.links().feeds();
    var editors = Play.and(play.dinkes(), List.of(world.monitor()));
    var readers = Play.and(editors, List.of(world.verifier()));
    lists(Play.and(readers, play.dinsos()));
    trial.sees("GET /{region}/feeds/new-feed", links.newFeed(), Play.and(editors, play.dinsos()));
    play.keep("feed", trial.step("POST /{region}/feeds/new-feed", Play.and(List.of(world.monitor()), play.dinkes()),
        links.newFeed(), fields("agency", world.agency("dinkes").value().toString())));
    var feed = play.id("feed");
    trial.sees("GET /{region}/feeds/{feed}", links.one(feed), readers);
    trial.sees("GET /{region}/feeds/{feed}/edit", links.edit(feed), editors);
    trial.step("POST /{region}/feeds/{feed}/edit", Play.and(List.of(world.monitor()), play.dinkes()),
        links.edit(feed), fields("version", "1"));
    trial.sees("GET /{region}/feeds/{feed}/mapping", links.mapping(feed), editors);
    trial.step("POST /{region}/feeds/{feed}/mapping/check", editors, links.mappingCheck(feed), mapping());
    trial.step("POST /{region}/feeds/{feed}/mapping", editors, links.mapping(feed), mapping());
    trial.step("POST /{region}/feeds/{feed}/running", play.dinkes(), links.running(feed));
    trial.sees("GET /{region}/feeds/{feed}/edit", links.edit(feed), play.dinkes());
    runs(feed, readers);
    trial.step("POST /{region}/feeds/{feed}/pause", editors, links.pause(feed));
  }

  private void lists(List<Player> readers) {
    trial.sees("GET /{region}/feeds", play.links().feeds().all(), readers);
    trial.sees("GET /{region}/feeds.csv", play.links().feeds().csv(), readers);
    trial.sees("GET /{region}/feeds.xlsx", SheetAct.workbook(play.links().feeds().csv()), readers);
  }

  private void runs(UUID feed, List<Player> readers) {
    var links = play.links().feeds();
    play.keep("feed-run", trial.step("POST /{region}/feeds/{feed}/runs", play.dinkes(), links.runs(feed)));
    var run = play.id("feed-run");
    var until = System.nanoTime() + LONGEST.toNanos();
    while (open(run)) {
      if (System.nanoTime() > until) {
        throw new AssertionError("the run does not end");
      }
      Thread.onSpinWait();
    }
    trial.sees("GET /{region}/feeds/{feed}/runs/{run}", links.run(feed, run), readers);
    trial.sees("GET /{region}/feeds/{feed}/runs/{run}/stream", links.runStream(feed, run), readers);
    trial.sees("GET /{region}/feeds/{feed}/runs.csv", links.runsCsv(feed), readers);
    trial.sees("GET /{region}/feeds/{feed}/runs.xlsx", SheetAct.workbook(links.runsCsv(feed)), readers);
  }

  private boolean open(UUID run) {
    return "true".equals(play.ledger().text(play.world().region(),
        "select (ended_at is null)::text from feed_run where region_id = :region and run_id = '" + run + "'"));
  }

  private static String[] fields(String name, String value) {
    return new String[]{name, value, "name", "Kelahiran per bulan", "address", "http://localhost/kelahiran.csv",
        "format", "CSV", "separator", "COMMA", "decimal_sign", "POINT", "turn", "DAILY", "at_hour", "6", "on_day", "1",
        "silent_days", "40"};
  }

  private static String[] mapping() {
    return new String[]{"version", "2", "contract", "kontrak", "indicator_constant", "IZIN", "period_form", "AS_OURS",
        "period", "periode", "value", "nilai"};
  }
}
