package id.lelangkinerja.permission;

import id.lelangkinerja.sheet.SheetFormat;
import java.util.List;

/** Every list that is handed out as CSV is handed out as a workbook too, to the same readers. */
final class SheetAct {
  private final Play play;
  private final Trial trial;

  SheetAct(Play play) {
    this.play = play;
    this.trial = play.trial();
  }

  void perform() {
    trial.open("GET /{region}/agencies.xlsx", workbook(play.links().agenciesCsv()));
    trial.open("GET /{region}/indicators.xlsx", workbook(play.links().indicatorsCsv()));
    trial.open("GET /{region}/indicators/{indicator}/series.xlsx",
        workbook(play.links().indicatorSeries(play.id("indicator"))));
    trial.open("GET /{region}/problems.xlsx", workbook(play.links().problemsCsv()));
    trial.open("GET /{region}/contracts.xlsx", workbook(play.links().contracts().contractsCsv()));
    trial.open("GET /{region}/contracts/{contract}/figures.xlsx",
        workbook(play.links().contracts().contractFigures(play.id("contract"))));
    trial.open("GET /{region}/contracts/{contract}/parts.xlsx",
        workbook(play.links().contracts().contractParts(play.id("contract"))));
    trial.sees("GET /{region}/contracts/drafts.xlsx", workbook(play.links().contracts().contractDraftsCsv()),
        play.signedIn());
    trial.sees("GET /{region}/verification.xlsx", workbook(play.links().figures().verificationCsv()),
        List.of(play.world().verifier(), play.world().secretary()));
    trial.sees("GET /{region}/repeated-evidence.xlsx", workbook(play.links().figures().repeatedEvidenceCsv()),
        List.of(play.world().verifier(), play.world().secretary()));
    trial.sees("GET /{region}/imports.xlsx", workbook(play.links().imports().csv()),
        ImportAct.importers(play));
    trial.sees("GET /{region}/notices.xlsx", workbook(play.links().notices().csv()), play.signedIn());
    trial.sees("GET /{region}/lots/{lot}/panel.xlsx", workbook(play.links().panel().lotPanelCsv(play.id("lot"))),
        Play.and(play.insiders(), play.dinkes(), play.dinsos()));
    trial.sees("GET /{region}/rounds.xlsx", workbook(play.links().auction().roundsCsv()), play.signedIn());
    trial.sees("GET /{region}/lots.xlsx", workbook(play.links().auction().lotsCsv()), play.signedIn());
    trial.sees("GET /{region}/lots/{lot}/questions.xlsx",
        workbook(play.links().auction().lotQuestionsCsv(play.id("lot"))),
        Play.and(play.insiders(), play.dinkes(), play.dinsos()));
    trial.sees("GET /{region}/bids.xlsx", workbook(play.links().bidsCsv()), play.signedIn());
    trial.sees("GET /{region}/measurements.xlsx", workbook(play.links().figures().measurementsCsv()),
        Play.and(Play.and(play.insiders().stream().filter(player -> player != play.world().expert()).toList(),
            List.of(play.world().verifier(), play.world().monitor())), play.dinkes(), play.dinsos()));
  }

  static String workbook(String csv) {
    return SheetFormat.XLSX.insteadOf(csv);
  }
}
