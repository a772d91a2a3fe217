package id.lelangkinerja.agreement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far an action plan is: the monitoring form as it is printed, and its figures period by period to download. */
@RegionController
class MonitoringController {
  private static final String ROUTE = "/agreements/{agency}/{year}/monitoring";
  private final PlanPapers papers;
  private final StepQuery steps;

  MonitoringController(PlanPapers papers, StepQuery steps) {
    this.papers = papers;
    this.steps = steps;
  }

  /** As it is printed; NOT_FOUND_HERE where no agreement of the year is in force. */
  @GetMapping(ROUTE + ".pdf")
  ResponseEntity<byte[]> paper(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year) {
    return papers.monitoring(who, here, agency, year);
  }

  @GetMapping({ROUTE + ".csv", ROUTE + ".xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      SheetFormat format) {
    var table = new Table("indicator", "action", "sub_actions", "responsible", "period", "ends_on", "planned_percent",
        "actual_percent", "note", "evidence");
    var shown = steps.shown(who, agency, year);
    for (var step : steps.of(who, agency, year)) {
      for (var period : step.progress()) {
        table.row(step.indicator(), step.action(), String.join("; ", step.parts()), step.responsible(),
            period.period(), step.endOf(period.period()), period.planned(), period.actual(), period.note(),
            names(shown, step.stepId(), period.period()));
      }
    }
    return table.download(format, "monitoring-rencana-aksi-" + here.code() + "-" + year);
  }

  private static String names(List<MonitoringPaper.Shown> shown, UUID step, int period) {
    return shown.stream().filter(file -> file.step().equals(step) && file.period() == period)
        .map(MonitoringPaper.Shown::name).collect(Collectors.joining("; "));
  }
}
