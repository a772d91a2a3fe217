package id.lelangkinerja.demo;

import id.lelangkinerja.agreement.AgreementLine;
import id.lelangkinerja.agreement.PlannedStep;
import id.lelangkinerja.agreement.PlanningSteps;
import id.lelangkinerja.agreement.ReportingSteps;
import id.lelangkinerja.platform.AgencyId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The action plan of one agency: a step by quarter that is on its way, and one by month that falls behind. */
@Component
class ActionPlans {
  private static final List<Integer> BY_QUARTER = List.of(25, 50, 75, 100);
  private static final List<Integer> BY_MONTH = IntStream.rangeClosed(1, 12).mapToObj(month -> month * 100 / 12)
      .toList();
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int REPORTED_AFTER = 5;
  private final PlanningSteps planning;
  private final ReportingSteps reporting;
  private final Stage stage;
  private final Agenda agenda;

  ActionPlans(PlanningSteps planning, ReportingSteps reporting, Stage stage, Agenda agenda) {
    this.planning = planning;
    this.reporting = reporting;
    this.stage = stage;
    this.agenda = agenda;
  }

  /** Planned now by the agency's head; each quarter that ends before today is reported some days later. */
  void plan(AgencyId agency, int year, List<AgreementLine> promised, LocalDate today) {
    var head = stage.headOf(agency);
    var promise = promised.getFirst().commitmentId();
    var step = planning.add(head, agency, year, new PlannedStep(promise,
        "Menyepakati pembagian peran dan jadwal kerja dengan kecamatan dan kelurahan (contoh)\nMenyusun daftar tugas setiap kelurahan\nMenandatangani jadwal bersama camat",
        "Sekretaris perangkat daerah", BY_QUARTER));
    planning.add(head, agency, year, new PlannedStep(promised.getLast().commitmentId(),
        "Memeriksa kelengkapan data capaian sebelum dilaporkan (contoh)", "Kepala bidang perencanaan", BY_MONTH));
    for (int quarter = 1; quarter <= BY_QUARTER.size(); quarter++) {
      int period = quarter;
      var day = LocalDate.of(year, 1, 1).plusMonths((long) quarter * MONTHS_OF_A_QUARTER).plusDays(REPORTED_AFTER);
      if (day.isBefore(today) && day.isAfter(stage.today())) {
        agenda.on(day, () -> report(agency, year, step, period));
      }
    }
  }

  private void report(AgencyId agency, int year, UUID step, int period) {
    var head = stage.headOf(agency);
    reporting.report(head, agency, year, step, period, BY_QUARTER.get(period - 1), "Sesuai jadwal (contoh)");
    reporting.attach(head, agency, year, step, period, "notulen-triwulan-" + period + ".txt",
        new ByteArrayInputStream("Notulen rapat triwulan %d (contoh)%n".formatted(period)
            .getBytes(StandardCharsets.UTF_8)));
  }
}
