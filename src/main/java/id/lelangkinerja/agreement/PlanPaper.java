package id.lelangkinerja.agreement;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.agreement.page.PlanPaperPage;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.signing.Mark;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Prints an action plan in the columns that regions use (Rencana Aksi atas Perjanjian Kinerja): objective, indicator,
 * unit and target of the year, programme and budget, action, progress by the end of each quarter, who answers. In
 * Indonesian, whatever the reader's language.
 */
@Component
class PlanPaper {
  private static final Locale INDONESIAN = Locale.of("id");
  private static final int QUARTERS = 4;
  private final TemplateEngine templates;
  private final MessageSource messages;
  private final Settings settings;

  PlanPaper(TemplateEngine templates, MessageSource messages, Settings settings) {
    this.templates = templates;
    this.messages = messages;
    this.settings = settings;
  }

  /** The page as of a day, which decides on the letterhead. */
  String words(RegionHere here, AgreementSheet sheet, List<Step> steps, @Nullable Mark mark, LocalDate day) {
    var agreement = sheet.agreement();
    var head = AgreementPaper.side(sheet, Party.FIRST);
    var output = new StringOutput();
    templates.render("agreement/pdf/plan.jte",
        Map.of("t", new Texts(INDONESIAN, messages), "page",
            new PlanPaperPage(mark, settings.letterheadOn(here.id(), day), here.name(), here.shortName(),
                agreement.agencyName(), agreement.year(), day, head, rows(sheet.promised(), steps))),
        output);
    return output.toString();
  }

  /** A row as it is printed, and the step in it. */
  record Planned(PlanPaperPage.Row printed, @Nullable Step step) {}

  static List<PlanPaperPage.Row> rows(Terms promised, List<Step> steps) {
    return planned(promised, steps).stream().map(Planned::printed).toList();
  }

  /** Each promise with its steps below one another, beside them the programmes of its contract, told once. */
  static List<Planned> planned(Terms promised, List<Step> steps) {
    var rows = new ArrayList<Planned>();
    var told = new HashSet<UUID>();
    int no = 1;
    for (var line : promised.lines()) {
      var programmes = told.add(line.contractId())
          ? promised.budgets().stream().filter(each -> each.contractId().equals(line.contractId())).toList()
          : List.<ProgrammeBudget>of();
      var own = steps.stream().filter(step -> step.commitmentId().equals(line.commitmentId())).toList();
      int height = Math.max(1, Math.max(programmes.size(), own.size()));
      for (int at = 0; at < height; at++) {
        var step = at < own.size() ? own.get(at) : null;
        rows.add(new Planned(new PlanPaperPage.Row(at == 0 ? promise(no, line) : null,
            at < programmes.size()
                ? new PlanPaperPage.Programme(programmes.get(at).programme(), programmes.get(at).amount())
                : null,
            step == null ? null : action(step)), step));
      }
      no++;
    }
    return rows;
  }

  private static PlanPaperPage.Promise promise(int no, AgreementLine line) {
    return new PlanPaperPage.Promise(no, line.objective(), line.indicator(), line.unit(), line.decimals(),
        line.target());
  }

  private static PlanPaperPage.Action action(Step step) {
    int each = step.periods() / QUARTERS;
    return new PlanPaperPage.Action(step.action(), step.parts(),
        step.progress().stream().filter(period -> period.period() % each == 0).map(Step.Period::planned).toList(),
        step.responsible());
  }
}
