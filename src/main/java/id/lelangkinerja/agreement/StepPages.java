package id.lelangkinerja.agreement;

import id.lelangkinerja.agreement.page.PlanPage;
import id.lelangkinerja.agreement.page.StepFormPage;
import id.lelangkinerja.agreement.page.StepPage;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages of an action plan. */
@Component
class StepPages {
  private final AgreementQuery agreements;
  private final StepQuery steps;
  private final FileStore files;
  private final HistoryQuery history;
  private final Clock clock;

  StepPages(AgreementQuery agreements, StepQuery steps, FileStore files, HistoryQuery history, Clock clock) {
    this.agreements = agreements;
    this.steps = steps;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  Screen plan(Acting who, Links links, AgencyId agency, int year) {
    var name = agreements.agency(who, agency);
    var today = today();
    var rows = steps.of(who, agency, year).stream().map(step -> row(links, step, today)).toList();
    var at = links.agreements();
    long behind = rows.stream().filter(row -> row.reached() < row.planned()).count();
    boolean holds = agreements.find(who, agency, year, AgreementState.IN_FORCE).isPresent();
    return Screen.of("agreement/plan",
        new PlanPage(headline(name, year, rows.size(), behind), name, year, rows,
            steps.due(who, agency, year).stream().map(due -> new PlanPage.Due(period(due.period(), due.periods()),
                due.indicator(), due.dueOn(), links.figures().measurement(due.measurementId()))).toList(),
            Rules.mayPlan(who, agency) && holds ? at.newStep(agency.value(), year) : null,
            at.calendar(agency.value(), year), holds ? at.planPaper(agency.value(), year) : null,
            holds && !rows.isEmpty() ? at.monitoring(agency.value(), year) : null,
            at.desk(agency.value(), year)));
  }

  private static Sentence headline(String agency, int year, int steps, long behind) {
    var state = steps == 0 ? "-none" : behind == 0 ? "-on-time" : "-behind";
    return Sentence.of("agreement.plan-headline" + state, agency, Integer.toString(year), steps, behind);
  }

  private static PlanPage.Row row(Links links, Step step, LocalDate today) {
    int planned = step.plannedBy(today);
    int reached = step.reached();
    var state = reached < planned
        ? new Tag("agreement.step-behind", "need")
        : new Tag(step.isReported() ? "agreement.step-on-time" : "agreement.step-ahead",
            step.isReported() ? "good" : "");
    return new PlanPage.Row(step.action(), step.indicator(), step.responsible(), planned, reached, state,
        links.agreements().step(step.agencyId(), step.year(), step.stepId()));
  }

  Screen step(Acting who, Links links, AgencyId agency, int year, UUID id) {
    var step = steps.step(who, agency, year, id);
    var at = links.agreements();
    var url = at.step(agency.value(), year, id);
    var today = today();
    var evidence = steps.evidence(who, id);
    boolean may = Rules.mayPlan(who, agency);
    var begun = step.progress().stream().filter(each -> !step.startOf(each.period()).isAfter(today))
        .map(each -> new StepPage.Begun(each.period(), period(each.period(), step.periods()))).toList();
    return Screen.of("agreement/step",
        new StepPage(agreements.agency(who, agency), year, at.plan(agency.value(), year), step.action(), step.parts(),
            step.indicator(), step.responsible(),
            step.progress().stream().map(each -> new StepPage.Period(period(each.period(), step.periods()),
                step.endOf(each.period()), each.planned(), each.actual(), each.note(),
                evidence.stream().filter(file -> file.period() == each.period())
                    .map(file -> shown(who, url, file.fileId())).toList()))
                .toList(),
            may ? begun : List.of(),
            new StepPage.May(may ? url + "/change" : null, may && !step.isReported() ? url + "/removal" : null,
                may && !begun.isEmpty() ? url + "/progress" : null,
                may && !begun.isEmpty() ? url + "/evidence" : null),
            history.of(who.region(), Kind.AGREEMENT, id)));
  }

  private StepPage.Shown shown(Acting who, String url, UUID file) {
    return new StepPage.Shown(files.find(who.region(), file).name(), url + "/evidence/" + file);
  }

  /** The form of a new step, where one may be planned; NOT_FOUND_HERE otherwise. */
  Screen add(Acting who, Links links, AgencyId agency, int year, int periods) {
    var at = links.agreements();
    var add = at.newStep(agency.value(), year);
    return form(who, links, agency, year, new Shape(Sentence.of("agreement.step-add"), periods,
        add + "?periods=" + StepForms.otherThan(periods), add, at.plan(agency.value(), year)));
  }

  Screen change(Acting who, Links links, AgencyId agency, int year, UUID id) {
    var step = steps.step(who, agency, year, id);
    var url = links.agreements().step(agency.value(), year, id);
    return form(who, links, agency, year,
        new Shape(Sentence.of("agreement.step-change"), step.periods(), null, url + "/change", url));
  }

  private record Shape(Sentence title, int periods, @Nullable String other, String action, String back) {}

  private Screen form(Acting who, Links links, AgencyId agency, int year, Shape shape) {
    Refused.unless(Rules.mayPlan(who, agency), Reason.NOT_FOUND_HERE);
    var inForce = agreements.find(who, agency, year, AgreementState.IN_FORCE)
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen.of("agreement/step-form",
        new StepFormPage(shape.title(), agreements.agency(who, agency), year,
            links.agreements().plan(agency.value(), year), shape.periods(),
            inForce.promised().lines().stream()
                .map(line -> new Choice(line.commitmentId().toString(), line.indicator())).toList(),
            StepForms.numbers(shape.periods()).stream()
                .map(each -> new StepFormPage.Planned(StepForms.field(each), period(each, shape.periods()))).toList(),
            shape.other(), shape.action(), shape.back()));
  }

  static Sentence period(int period, int periods) {
    return Sentence.of("agreement.period-" + periods, period);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
