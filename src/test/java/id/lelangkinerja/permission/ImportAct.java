package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The planner hands in a table of problems, throws it away, hands it in again and has it written. */
final class ImportAct {
  private static final byte[] FILE = "code,title,class,description,source\nX-01,Kabut,SOCIAL,d,s\nX-02,,SOCIAL,d,s\n"
      .getBytes(StandardCharsets.UTF_8);
  private static final byte[] WHOLE = "code,title,class,description,source\nX-01,Kabut,SOCIAL,d,s\n"
      .getBytes(StandardCharsets.UTF_8);
  private final Play play;
  private final Trial trial;

  ImportAct(Play play) {
    this.play = play;
    this.trial = play.trial();
  }

  void perform() {
    var planner = List.of(play.world().planner());
    var links = play.links().imports();
    var importers = importers(play);
    trial.sees("GET /{region}/imports.csv", links.csv(), importers);
    trial.sees("GET /{region}/imports", links.all(), importers);
    trial.seesHere("GET /{region}/imports/kinds/{kind}", links.kind("figures"), Play.and(play.dinkes(), play.dinsos()));
    trial.sees("GET /{region}/imports/kinds/{kind}", links.kind("problems"), planner);
    trial.sees("GET /{region}/imports/kinds/{kind}", links.kind("agencies"), List.of(play.world().administrator()));
    trial.sees("GET /{region}/imports/kinds/{kind}", links.kind("people"), List.of(play.world().administrator()));
    for (var ending : List.of("csv", "xlsx")) {
      trial.sees("GET /{region}/imports/kinds/{kind}/template." + ending,
          links.kind("problems") + "/template." + ending, planner);
      trial.sees("GET /{region}/imports/kinds/{kind}/present." + ending, links.kind("problems") + "/present." + ending,
          planner);
    }
    handIn(FILE);
    var faulty = play.id("import");
    trial.sees("GET /{region}/imports/{id}", links.one(faulty), planner);
    trial.sees("GET /{region}/imports/{id}/file", links.file(faulty), planner);
    trial.sees("GET /{region}/imports/{id}/faults.csv", links.faults(faulty), planner);
    trial.sees("GET /{region}/imports/{id}/faults.xlsx", links.one(faulty) + "/faults.xlsx", planner);
    trial.step("POST /{region}/imports/{id}/discard", play.world().planner(), links.discard(faulty));
    trial.early(play.world().planner(), links.acceptance(faulty));
    handIn(WHOLE);
    trial.step("POST /{region}/imports/{id}/acceptance", play.world().planner(), links.acceptance(play.id("import")));
    trial.early(play.world().planner(), links.discard(play.id("import")));
    trial.sees("GET /{region}/imports/{id}", links.one(play.id("import")), planner);
  }

  /** All who may bring some kind of table. */
  static List<Player> importers(Play play) {
    return Play.and(List.of(play.world().planner(), play.world().administrator()),
        Play.and(play.dinkes(), play.dinsos()));
  }

  private void handIn(byte[] content) {
    play.keep("import", trial.step(new Trial.Act("POST /{region}/imports/kinds/{kind}",
        play.links().imports().kind("problems"),
        (player, address) -> player.sendsFile(address, "masalah.csv", "text/csv", content)),
        List.of(play.world().planner()), List.of()));
  }
}
