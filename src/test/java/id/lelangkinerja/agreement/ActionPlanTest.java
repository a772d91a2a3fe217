package id.lelangkinerja.agreement;

import static id.lelangkinerja.agreement.Agreed.YEAR;
import static id.lelangkinerja.agreement.Agreed.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.AgreementLinks;
import id.lelangkinerja.platform.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Dinkes has promised stunting (16) and check-ups (95) for 2020; it is the fifteenth of February. */
@ProgrammeTest
class ActionPlanTest {
  @Autowired
  StepQuery steps;
  @Autowired
  PlanningSteps planning;
  @Autowired
  ReportingSteps reporting;
  @Autowired
  AutowireCapableBeanFactory beans;
  Agreed agreed;
  World world;
  AgencyId agency;
  AgreementLinks links;
  Player operator;

  @BeforeEach
  void found() {
    agreed = new Agreed(beans);
    world = agreed.world;
    agency = agreed.agency;
    links = agreed.links;
    operator = world.dinkesOperator();
    agreed.drawing.drawUp(world.dinkesHead().acting(), agency, YEAR);
  }

  @AfterEach
  void putTheClockBack() {
    agreed.putTheClockBack();
  }

  @Test
  void steps_are_planned_once_the_agreement_is_in_force_and_only_for_what_it_promises() {
    refused(Reason.NOT_FOUND_HERE, () -> planning.add(operator.acting(), agency, YEAR, planned(25, 50, 75, 100)));
    agreed.takeForce();
    refused(Reason.NO_CHOICE, () -> planning.add(operator.acting(), agency, YEAR,
        new PlannedStep(UUID.randomUUID(), "Latih kader", "Kepala Bidang", List.of(0, 0, 0, 100))));
    refused(Reason.AGREEMENT_PLAN_FALLS,
        () -> planning.add(operator.acting(), agency, YEAR, planned(25, 20, 75, 100)));
    refused(Reason.NOT_YOURS, () -> planning.add(world.planner().acting(), agency, YEAR, planned(25, 50, 75, 100)));
    refused(Reason.NOT_FOUND_HERE,
        () -> planning.add(world.dinsosHead().acting(), agency, YEAR, planned(25, 50, 75, 100)));
    planning.add(operator.acting(), agency, YEAR, planned(25, 50, 75, 100));
    assertThat(world.monitor().opens(links.plan(agency.value(), YEAR)).body()).contains("1 langkah", "Latih kader",
        "Prevalensi stunting", "Kepala Bidang", "belum dilaporkan");
    assertThat(world.dinsosHead().opens(links.plan(agency.value(), YEAR)).status()).isEqualTo(404);
  }

  @Test
  void a_step_is_planned_by_month_in_a_form_that_keeps_what_was_typed() {
    agreed.takeForce();
    var page = links.newStep(agency.value(), YEAR);
    assertThat(operator.opens(page + "?periods=12").body()).contains("name=\"planned.12\"", "Desember");
    var wrong = operator.sends(page, "periods", "4", "commitment", promise().toString(), "text", "Latih kader",
        "responsible", "", "planned.1", "25", "planned.2", "50", "planned.3", "75", "planned.4", "100");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Latih kader", "href=\"#responsible\"", "value=\"75\"");
  }

  @Test
  void what_is_behind_its_plan_is_told_until_it_is_reported_with_its_evidence() {
    agreed.takeForce();
    var step = planning.add(operator.acting(), agency, YEAR, planned(25, 50, 75, 100));
    agreed.at(LocalDate.of(2020, 4, 2));
    assertThat(operator.opens(links.plan(agency.value(), YEAR)).body())
        .contains("1 dari 1 langkah tertinggal dari rencana");
    refused(Reason.AGREEMENT_PERIOD_AHEAD,
        () -> reporting.report(operator.acting(), agency, YEAR, step, 3, 60, ""));
    refused(Reason.NO_CHOICE, () -> reporting.report(operator.acting(), agency, YEAR, step, 5, 60, ""));
    refused(Reason.NOT_YOURS, () -> reporting.report(world.monitor().acting(), agency, YEAR, step, 1, 60, ""));
    reporting.report(operator.acting(), agency, YEAR, step, 1, 30, "Enam kelas");
    var file = reporting.attach(operator.acting(), agency, YEAR, step, 1, "hadir.txt",
        new ByteArrayInputStream("Daftar hadir\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(operator.opens(links.plan(agency.value(), YEAR)).body()).contains("tidak ada yang tertinggal",
        "sesuai rencana");
    assertThat(world.monitor().inEnglish().opens(links.step(agency.value(), YEAR, step)).body()).contains("30%",
        "Enam kelas", "hadir.txt", file.toString(), "First quarter").doesNotContain("Save progress");
    refused(Reason.AGREEMENT_STEP_REPORTED, () -> planning.remove(operator.acting(), agency, YEAR, step));
  }

  @Test
  void a_step_that_was_not_reported_is_changed_and_taken_out() {
    agreed.takeForce();
    var step = planning.add(operator.acting(), agency, YEAR, planned(25, 50, 75, 100));
    planning.change(world.dinkesHead().acting(), agency, YEAR, step, planned(0, 0, 50, 100));
    assertThat(steps.step(operator.acting(), agency, YEAR, step).progress()).extracting(Step.Period::planned)
        .containsExactly(0, 0, 50, 100);
    refused(Reason.NOT_YOURS, () -> planning.remove(world.planner().acting(), agency, YEAR, step));
    planning.remove(operator.acting(), agency, YEAR, step);
    assertThat(steps.of(operator.acting(), agency, YEAR)).isEmpty();
  }

  @Test
  void the_work_calendar_holds_the_last_days_of_steps_and_of_measurements() {
    agreed.takeForce();
    planning.add(operator.acting(), agency, YEAR,
        new PlannedStep(promise(), "Latih kader; dua kelas", "Kepala Bidang", Collections.nCopies(12, 50)));
    var file = operator.opens(links.calendar(agency.value(), YEAR)).body();
    assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTART;VALUE=DATE:20200229",
        "SUMMARY:Latih kader\\; dua kelas: 50%");
    assertThat(file.lines().filter("BEGIN:VEVENT"::equals).count())
        .isEqualTo(12 + steps.due(operator.acting(), agency, YEAR).size());
  }

  @Test
  void it_is_printed_in_the_columns_of_the_regions_with_the_plan_of_each_quarter() throws IOException {
    assertThat(operator.opens(links.planPaper(agency.value(), YEAR)).status()).isEqualTo(404);
    agreed.takeForce();
    planning.add(operator.acting(), agency, YEAR, new PlannedStep(promise(), "Latih kader", "Kepala Bidang",
        List.of(5, 10, 20, 30, 40, 45, 50, 60, 75, 80, 90, 100)));
    try (var pdf = Loader.loadPDF(world.verifier().fetches(links.planPaper(agency.value(), YEAR)))) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains(
          "RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN 2020", "Penanggung Jawab", "Prevalensi stunting",
          "2.000.000.000", "Latih kader", "20% 45% 75% 100%", "Kepala Bidang", "Pemeran dinkes-head");
    }
  }

  @Test
  void its_monitoring_form_tells_progress_and_evidence_by_quarter_and_its_sub_actions() throws IOException {
    agreed.takeForce();
    var step = planning.add(operator.acting(), agency, YEAR, new PlannedStep(promise(),
        "Latih kader\nSusun modul\n\n Undang kader ", "Kepala Bidang",
        List.of(5, 10, 20, 30, 40, 45, 50, 60, 75, 80, 90, 100)));
    reporting.report(operator.acting(), agency, YEAR, step, 1, 7, "Modul selesai");
    reporting.attach(operator.acting(), agency, YEAR, step, 1, "modul.txt",
        new ByteArrayInputStream("Modul\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(MonitoringPaper.quarters(steps.step(operator.acting(), agency, YEAR, step)))
        .containsExactly("7%", "–", "–", "–");
    assertThat(operator.opens(links.plan(agency.value(), YEAR)).body())
        .contains(links.monitoring(agency.value(), YEAR));
    assertThat(operator.opens(links.step(agency.value(), YEAR, step)).body()).contains("<li>Susun modul</li>",
        "<li>Undang kader</li>");
    try (var pdf = Loader.loadPDF(world.verifier().fetches(links.monitoring(agency.value(), YEAR) + ".pdf"))) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains(
          "MONITORING RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN 2020", "Susun modul Undang kader",
          "20% 45% 75% 100% 7% – – – 7%", "Latih kader Januari 5% 7% Modul selesai modul.txt");
    }
    assertThat(world.verifier().opens(links.monitoring(agency.value(), YEAR) + ".csv").body())
        .contains("Latih kader,Susun modul; Undang kader,Kepala Bidang,1,2020-01-31,5,7,Modul selesai,modul.txt");
  }

  private PlannedStep planned(Integer... planned) {
    return new PlannedStep(promise(), "Latih kader", "Kepala Bidang", List.of(planned));
  }

  private UUID promise() {
    return agreed.agreements.of(operator.acting(), agency, YEAR).stream()
        .map(each -> agreed.agreements.sheet(world.region(), each).promised().lines().getFirst().commitmentId())
        .findFirst()
        .orElseThrow();
  }
}
