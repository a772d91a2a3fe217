package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.draw.Commitment;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.sheet.SheetFormat;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The verifier announces a sample, two officials commit, one reveals, and a drawn figure is visited. */
final class SamplingAct {
  private static final String FIRST = "00112233445566778899aabbccddeeff.ffeeddccbbaa99887766554433221100";
  private static final String SECOND = "0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
  private final Play play;
  private final Trial trial;
  private final List<Player> readers;

  SamplingAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    var world = play.world();
    this.readers = List.of(world.verifier(), world.monitor(), world.planner(), world.mayor(), world.viceMayor(),
        world.secretary());
  }

  /** While the log has not its size. */
  void announce() {
    var world = play.world();
    var links = play.links().sampling();
    trial.sees("GET /{region}/sampling", links.desk(), readers);
    trial.sees("GET /{region}/sampling/announcement", links.announcing(), List.of(world.verifier()));
    play.keep("sample", trial.step("POST /{region}/sampling/announcement", world.verifier(), links.announcing(), "ends",
        ends(), "size", "1", "acts", "10", "revealBy", revealBy(), "first",
        world.secretary().acting().person().value().toString(), "second",
        world.mayor().acting().person().value().toString()));
    var sample = play.id("sample");
    trial.sees("GET /{region}/sampling/{id}", links.sample(sample), readers);
    trial.early(world.verifier(), links.drawing(sample));
    trial.early(world.secretary(), links.reveal(sample), "code", FIRST);
    trial.step("POST /{region}/sampling/{id}/commitment", List.of(world.secretary(), world.mayor()),
        links.commitment(sample), "commitment", Commitment.to(FIRST));
    Play.sent(world.mayor(), links.commitment(sample), "commitment", Commitment.to(SECOND));
    trial.open("GET /{region}/samples", links.open());
    trial.open("GET /{region}/samples/{id}", links.open(sample));
    trial.open("GET /{region}/samples/{id}/announcement.txt", links.announcement(sample));
    trial.hidden("GET /{region}/samples/{id}/draw.json", links.file(sample));
    trial.hidden("GET /{region}/samples/{id}/drawn.csv", links.csv(sample));
  }

  /** Once the log has taken up what was played. */
  void draw() {
    var world = play.world();
    var links = play.links().sampling();
    var sample = play.id("sample");
    trial.step("POST /{region}/sampling/{id}/reveal", List.of(world.secretary(), world.mayor()), links.reveal(sample),
        "code", FIRST);
    trial.early(world.verifier(), links.drawing(sample));
    play.at(afterwards());
    trial.step("POST /{region}/sampling/{id}/drawing", List.of(world.verifier(), world.secretary(), world.mayor()),
        links.drawing(sample));
    trial.open("GET /{region}/samples/{id}/draw.json", links.file(sample));
    trial.open("GET /{region}/samples/{id}/drawn.csv", links.csv(sample));
    trial.open("GET /{region}/samples/{id}/drawn.xlsx", SheetFormat.XLSX.insteadOf(links.csv(sample)));
    visit(sample);
  }

  private void visit(UUID sample) {
    var links = play.links().sampling();
    var drawn = UUID.fromString(play.ledger().text(play.world().region(),
        "select measurement_id::text from sample_item where region_id = :region"));
    trial.sees("GET /{region}/sampling/{id}/assignment", links.assignment(sample), List.of(play.world().verifier()));
    trial.step("POST /{region}/sampling/{id}/assignment", play.world().verifier(), links.assignment(sample),
        "unassigned", drawn.toString(), "checker", play.world().verifier().acting().person().value().toString());
    var visit = links.visit(sample, drawn);
    trial.sees("GET /{region}/sampling/{id}/visits/{measurement}", visit, readers);
    trial.step(new Trial.Act("POST /{region}/sampling/{id}/visits/{measurement}", visit,
        (player, address) -> player.sendsFile(address, "foto.png", "image/png", Samples.png(), "result", "CONFIRMED",
            "finding", "Sesuai arsip", "visitedOn", "2019-03-31")),
        List.of(play.world().verifier()), List.of());
    var photo = UUID.fromString(play.ledger().text(play.world().region(),
        "select file_id::text from sample_photo where region_id = :region"));
    trial.sees("GET /{region}/sampling/{id}/visits/{measurement}/photos/{file}", links.photo(sample, drawn, photo),
        readers);
  }

  private String ends() {
    return play.ledger().text(play.world().region(),
        """
            select ends_on::text from measurement where region_id = :region and state = 'VERIFIED' order by ends_on limit 1""");
  }

  /** Ten days after the play's today. */
  private String revealBy() {
    return play.clock().instant().plus(Duration.ofDays(10)).toString().substring(0, 10);
  }

  private String afterwards() {
    return play.clock().instant().plus(Duration.ofDays(12)).toString();
  }
}
