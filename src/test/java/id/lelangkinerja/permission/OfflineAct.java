package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.platform.Sha256;
import java.util.List;
import java.util.UUID;

/** The operator of dinkes writes the second quarter's figure down without a connection; it arrives with a photo. */
final class OfflineAct {
  private final Play play;
  private final Trial trial;

  OfflineAct(Play play) {
    this.play = play;
    this.trial = play.trial();
  }

  void perform() {
    play.at("2019-06-10T03:00:00Z");
    var links = play.links().offline();
    var writers = Play.and(play.dinkes(), play.dinsos());
    trial.sees("GET /{region}/offline", links.page(), writers);
    trial.sees("GET /{region}/offline/figures", links.figures(), writers);
    trial.open("GET /{region}/offline/shell", links.shell());
    trial.open("GET /{region}/offline/worker.js", links.worker());
    trial.open("GET /{region}/offline/manifest.webmanifest", links.manifest());
    var figure = play.ledger().text(play.world().region(),
        "select measurement_id::text from measurement where region_id = :region and period = 2");
    trial.tells(links.figures(), figure, play.dinkes());
    photo();
    var seen = Play.found("\"id\":\"" + figure + "\".*?\"seen\":\"([^\"]+)\"",
        play.world().dinkesOperator().opens(links.figures()).body());
    trial.step("POST /{region}/offline/reports", play.dinkes(), links.reports(), "key", UUID.randomUUID().toString(),
        "measurement", figure, "seen", seen, "value", "18,4", "note", "Dari posyandu");
    trial.tells(play.links().figures().measurement(UUID.fromString(figure)), "Dari posyandu", play.dinkes());
    play.at("2019-04-05T03:00:00Z");
  }

  private void photo() {
    var links = play.links().offline();
    var photo = UUID.randomUUID();
    var content = Samples.jpeg();
    trial.step("POST /{region}/offline/photos", writersOfOne(), links.photos(), "photo", photo.toString(), "name",
        "posyandu.jpg", "size", Integer.toString(content.length), "sha256", Sha256.hex(content));
    trial.step(new Trial.Act("POST /{region}/offline/photos/{photo}/chunks", links.chunks(photo),
        (player, address) -> player.sendsFile(address, "part", "image/jpeg", content, "offset", "0")),
        List.of(play.world().dinkesOperator()), List.of());
  }

  /** Whoever reports may send a photo; the first does. */
  private List<Player> writersOfOne() {
    return Play.and(List.of(play.world().dinkesOperator()), Play.and(play.dinkes(), play.dinsos()));
  }
}
