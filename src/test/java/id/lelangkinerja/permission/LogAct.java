package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.platform.LogLinks;
import java.util.List;

/** The public log of all acts, once it has taken up what was played. */
final class LogAct {
  private final Play play;
  private final Trial trial;

  LogAct(Play play) {
    this.play = play;
    this.trial = play.trial();
  }

  void perform(Clockwork jobs) {
    jobs.run("ledger.sequencer");
    trial.open("GET /log", LogLinks.PAGE);
    trial.open("GET /log/key", LogLinks.KEY);
    trial.open("GET /log/checkpoint", LogLinks.CHECKPOINT);
    trial.open("GET /log/tile/{*name}", LogLinks.PAGE + "/tile/0/000.p/1");
    trial.hidden("GET /log/tile/{*name}", LogLinks.PAGE + "/tile/0/x999/999");
    trial.hidden("GET /log/tile/{*name}", LogLinks.PAGE + "/tile/entries/000");
    trial.open("GET /{region}/contracts/{contract}/proof",
        play.links().contracts().contractProof(play.id("contract")));
    var issued = play.ledger().text(play.world().region(),
        "select document_hash from act where region_id = :region and what = 'contract.in-force' limit 1");
    trial.open("GET /{region}/proofs/{hash}", play.links().proof(issued));
    trial.hidden("GET /{region}/proofs/{hash}", play.links().proof("0".repeat(64)));
    jobs.run("ledger.check");
    trial.sees("GET /{region}/log-check", play.links().structure().logCheck(),
        List.of(play.world().administrator(), play.world().monitor()));
  }
}
