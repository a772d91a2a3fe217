package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.measurement.Brought;
import id.lelangkinerja.measurement.Gathering;
import id.lelangkinerja.measurement.PeriodCode;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The figures of one contract come by a table each quarter of this term; proof and handing in follow one by one. */
@Component
class Bringing {
  private static final String BROUGHT = "a-genangan";
  private final Gathering gathering;
  private final PlayQuery play;
  private final CountRepository counts;
  private final Stage stage;

  Bringing(Gathering gathering, PlayQuery play, CountRepository counts, Stage stage) {
    this.gathering = gathering;
    this.play = play;
    this.counts = counts;
    this.stage = stage;
  }

  static boolean brings(String contract) {
    return contract.equals(BROUGHT);
  }

  /** Writes down, as one table, what one reporter has of a contract for the same period. */
  void take(ContractId contract, List<Reporting.Report> reports) {
    var first = reports.getFirst();
    var number = play.number(Foundations.MALANG, contract);
    var gathered = gathering.take(stage.as(first.reporter()), IntStream.range(0, reports.size())
        .mapToObj(at -> brought(at + 1, number, reports.get(at))).toList(), false,
        "realisasi-contoh-" + code(first) + ".xlsx");
    if (!gathered.whole()) {
      throw new IllegalStateException("not taken: " + gathered.outcomes());
    }
    counts.planFreely();
  }

  private static Brought brought(int line, String number, Reporting.Report report) {
    return new Brought(line, number, report.period().code(), code(report), Reporting.figure(report), "");
  }

  private static String code(Reporting.Report report) {
    var period = report.period();
    return PeriodCode.of(period.year(), period.period(), period.periods());
  }
}
