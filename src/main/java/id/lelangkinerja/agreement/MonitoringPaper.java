package id.lelangkinerja.agreement;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.agreement.page.MonitoringPaperPage;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.signing.Mark;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints how far an action plan is, in the columns of the regions' monitoring form. */
@Component
class MonitoringPaper {
  private static final Locale INDONESIAN = Locale.of("id");
  private static final int QUARTERS = 4;
  private final TemplateEngine templates;
  private final MessageSource messages;
  private final Settings settings;

  MonitoringPaper(TemplateEngine templates, MessageSource messages, Settings settings) {
    this.templates = templates;
    this.messages = messages;
    this.settings = settings;
  }

  /** A file that shows what was done: of which step, by the end of which period, and its name. */
  record Shown(UUID step, int period, String name) {}

  /** The page as of a day, which decides on the letterhead. */
  String words(RegionHere here, AgreementSheet sheet, List<Step> steps, List<Shown> shown, @Nullable Mark mark,
      LocalDate day) {
    var agreement = sheet.agreement();
    var output = new StringOutput();
    templates.render("agreement/pdf/monitoring.jte",
        Map.of("t", new Texts(INDONESIAN, messages), "page",
            new MonitoringPaperPage(mark, settings.letterheadOn(here.id(), day), here.name(), here.shortName(),
                agreement.agencyName(), agreement.year(), day, AgreementPaper.side(sheet, Party.FIRST),
                rows(sheet.promised(), steps), reports(steps, shown))),
        output);
    return output.toString();
  }

  private static List<MonitoringPaperPage.Row> rows(Terms promised, List<Step> steps) {
    return PlanPaper.planned(promised, steps).stream()
        .map(row -> new MonitoringPaperPage.Row(row.printed(), progress(row.step()))).toList();
  }

  private static MonitoringPaperPage.@Nullable Progress progress(@Nullable Step step) {
    return step == null ? null : new MonitoringPaperPage.Progress(quarters(step), step.reached());
  }

  /** What was reported last within each quarter. */
  static List<String> quarters(Step step) {
    int each = step.periods() / QUARTERS;
    var quarters = new ArrayList<String>();
    for (int last = each; last <= step.periods(); last += each) {
      var reached = "–";
      for (var period : step.progress()) {
        var actual = period.actual();
        if (actual != null && period.period() > last - each && period.period() <= last) {
          reached = actual + "%";
        }
      }
      quarters.add(reached);
    }
    return quarters;
  }

  private static List<MonitoringPaperPage.Report> reports(List<Step> steps, List<Shown> shown) {
    var reports = new ArrayList<MonitoringPaperPage.Report>();
    for (var step : steps) {
      for (var period : step.progress()) {
        var actual = period.actual();
        if (actual != null) {
          reports.add(new MonitoringPaperPage.Report(step.action(), StepPages.period(period.period(), step.periods()),
              period.planned(), actual, period.note(), shown.stream()
                  .filter(file -> file.step().equals(step.stepId()) && file.period() == period.period())
                  .map(Shown::name).toList()));
        }
      }
    }
    return reports;
  }
}
