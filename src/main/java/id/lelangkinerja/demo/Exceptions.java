package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.measurement.Extending;
import id.lelangkinerja.measurement.Reopening;
import id.lelangkinerja.region.InEveryRegion;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Terms that did not stay as they were: one agency's is extended before it ends; a figure of another, which had closed, is
 * opened again, reported at last, and corrected while it is open.
 */
@Component
class Exceptions {
  private static final String EXTENDED = "a-kedungkandang";
  private static final String REOPENED = "a-wisata";
  private static final String VISITORS = "WISATAWAN";
  /** After the period's end the term is extended on this day, by which the figures came in already. */
  private static final int EXTENDED_AFTER = 5;
  private static final int EXTENDED_TO = 24;
  private static final int CLOSED_DAYS_AGO = 40;
  private static final int OPEN_DAYS = 25;
  private static final BigDecimal TOO_MUCH = new BigDecimal("1.15");
  private final Extending extending;
  private final Reopening reopening;
  private final Reporting reporting;
  private final List<Job> jobs;
  private final PlayQuery play;
  private final Stage stage;
  private final Agenda agenda;

  Exceptions(Extending extending, Reopening reopening, Reporting reporting, List<Job> jobs, PlayQuery play,
      Stage stage, Agenda agenda) {
    this.extending = extending;
    this.reopening = reopening;
    this.reporting = reporting;
    this.jobs = List.copyOf(jobs);
    this.play = play;
    this.stage = stage;
    this.agenda = agenda;
  }

  /** Of a contract with all that there was to report of it, and what of that its agency never said. */
  void announce(String name, ContractId contract, List<Reporting.Report> all, List<Reporting.Report> silent,
      Days days) {
    if (name.equals(EXTENDED)) {
      all.stream().map(report -> report.period().endsOn())
          .filter(ends -> ends.plusDays(EXTENDED_TO).isBefore(days.today())).max(Comparator.naturalOrder())
          .ifPresent(ends -> agenda.at(ends.plusDays(EXTENDED_AFTER), 15 * 60,
              () -> extending.extend(stage.as("kominfo"), ends, play.holder(Foundations.MALANG, contract),
                  ends.plusDays(EXTENDED_TO), "Kantor kecamatan terendam; buku kasus RW dikeringkan dan disalin ulang "
                      + "(contoh).")));
    }
    if (name.equals(REOPENED)) {
      silent.stream().filter(report -> report.period().code().equals(VISITORS)).findFirst()
          .ifPresent(report -> reopen(report, days));
    }
  }

  private void reopen(Reporting.Report report, Days days) {
    var closed = days.today().minusDays(CLOSED_DAYS_AGO);
    var opened = closed.plusDays(2);
    agenda.at(closed, 4 * 60 + 30, this::close);
    agenda.on(opened, () -> reopening.open(stage.as("sekda"), report.id(), opened.plusDays(OPEN_DAYS),
        "Rekap pengunjung baru selesai dicocokkan dengan pengelola daya tarik wisata; dibuka sekali ini (contoh)."));
    agenda.on(opened.plusDays(6), () -> reporting.handIn(report.times(TOO_MUCH)));
    agenda.on(opened.plusDays(9), () -> reporting.verify(report));
    agenda.on(opened.plusDays(16), () -> reporting.correct(report,
        "Rombongan yang menginap dua malam terhitung dua kali; dihitung ulang (contoh)."));
    agenda.on(opened.plusDays(19), () -> reporting.verify(report));
  }

  /** What a night closes, here alone: all that is owed for longer than the region waits. */
  private void close() {
    jobs.stream().filter(job -> job.name().equals("measurement.locks")).map(InEveryRegion.class::cast)
        .forEach(job -> job.act().accept(Foundations.MALANG));
  }
}
