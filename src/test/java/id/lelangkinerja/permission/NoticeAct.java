package id.lelangkinerja.permission;

import id.lelangkinerja.notice.NoticeKind;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Everybody reads the own notices and chooses how they come by mail; another's notice does not exist. */
final class NoticeAct {
  private final Play play;
  private final Trial trial;

  NoticeAct(Play play) {
    this.play = play;
    this.trial = play.trial();
  }

  void perform() {
    var links = play.links().notices();
    var head = play.world().dinkesHead();
    play.ids().put("notice", UUID.fromString(play.ledger().text(play.world().region(), """
        select notice_id::text from notice where region_id = :region and read_at is null and person_id = '%s'
        order by told_at limit 1""".formatted(head.acting().person().value()))));
    trial.sees("GET /{region}/notices", links.all(), play.signedIn());
    trial.sees("GET /{region}/notices.csv", links.csv(), play.signedIn());
    trial.sees("GET /{region}/notices/preferences", links.preferences(), play.signedIn());
    trial.step("POST /{region}/notices/{notice}/reading", head, links.readingOf(play.id("notice")), "stay", "1");
    each("POST /{region}/notices/reading", links.reading(), "seen", "2030-01-01T00:00:00Z");
    each("POST /{region}/notices/preferences", links.preferences(), preferences());
  }

  /** An act of everybody upon what is the own alone. */
  private void each(String route, String url, String... fields) {
    trial.step(route, play.signedIn(), url, fields);
  }

  private static String[] preferences() {
    return Stream.of(NoticeKind.values())
        .flatMap(kind -> Stream.of(kind.name().toLowerCase(Locale.ROOT), "NONE")).toArray(String[]::new);
  }
}
