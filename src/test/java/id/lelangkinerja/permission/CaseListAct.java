package id.lelangkinerja.permission;

import id.lelangkinerja.files.Samples;
import java.util.List;
import java.util.UUID;

/** The persons behind a figure are for its agency, and for who verifies it once it was handed in. */
final class CaseListAct {
  private final Play play;
  private final Trial trial;

  CaseListAct(Play play) {
    this.play = play;
    this.trial = play.trial();
  }

  /** While the figure is a draft of its agency. */
  void drafted() {
    var figure = play.id("figure");
    var figures = play.links().figures();
    trial.sees("GET /{region}/measurements/{id}/cases", figures.cases(figure), play.dinkes());
    lay();
    trial.step("POST /{region}/measurements/{id}/cases/removal", play.dinkes(), figures.casesRemoval(figure));
    lay();
  }

  /** When it was handed in. */
  void handedIn() {
    var figure = play.id("figure");
    var figures = play.links().figures();
    var parties = Play.and(List.of(play.world().verifier()), play.dinkes());
    trial.sees("GET /{region}/measurements/{id}/cases", figures.cases(figure), parties);
    trial.step("POST /{region}/measurements/{id}/cases/looks", parties, figures.casesLooks(figure),
        "reason", "Uji petik");
    var look = UUID.fromString(play.ledger().text(play.world().region(),
        "select look_id::text from case_look where region_id = :region order by looked_at desc limit 1"));
    trial.sees("GET /{region}/measurements/{id}/cases/looks/{look}", figures.casesLook(figure, look),
        List.of(play.world().verifier()));
  }

  private void lay() {
    trial.step(new Trial.Act("POST /{region}/measurements/{id}/cases", play.links().figures().cases(play.id("figure")),
        (player, address) -> player.sendsFile(address, "kasus.csv", "text/csv",
            Samples.text("kelurahan,usia\nSukun,31\n"))),
        play.dinkes(), List.of());
  }
}
