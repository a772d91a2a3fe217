package id.lelangkinerja.caselist;

import id.lelangkinerja.caselist.page.CaseListPage;
import id.lelangkinerja.caselist.page.CasesPage;
import id.lelangkinerja.measurement.EvidencedFigure;
import id.lelangkinerja.measurement.EvidencedFigures;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The cases behind a figure: laid beside it, taken away, looked at with a reason. */
@RegionController
class CaseListController {
  private static final String FILE = "file";
  private final EvidencedFigures figures;
  private final CaseListQuery query;
  private final KeepingCases keeping;
  private final LookingAtCases looking;
  private final Posting posting;

  CaseListController(EvidencedFigures figures, CaseListQuery query, KeepingCases keeping, LookingAtCases looking,
      Posting posting) {
    this.figures = figures;
    this.query = query;
    this.keeping = keeping;
    this.looking = looking;
    this.posting = posting;
  }

  @GetMapping("/measurements/{id}/cases")
  Screen show(Acting who, @PathVariable UUID id) {
    return screen(who, new MeasurementId(id));
  }

  @PostMapping("/measurements/{id}/cases")
  ModelAndView lay(Acting who, RegionHere here, @PathVariable UUID id, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    var measurement = new MeasurementId(id);
    var form = Upload.noted(sent, file);
    return posting.answer(who, "cases:" + id, form, () -> {
      var reading = Upload.read(FILE, file, CaseFile::read);
      keeping.lay(who, measurement, faultless(reading, form));
      return Links.of(here).figures().cases(id);
    }, () -> screen(who, measurement));
  }

  @PostMapping("/measurements/{id}/cases/removal")
  ModelAndView remove(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    return posting.answer(who, "cases-removal:" + id, form, () -> {
      keeping.remove(who, measurement);
      return Links.of(here).figures().cases(id);
    }, () -> screen(who, measurement));
  }

  @PostMapping("/measurements/{id}/cases/looks")
  ModelAndView look(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var measurement = new MeasurementId(id);
    var reason = form.text("reason", LookingAtCases.LONGEST);
    return posting.answer(who, "cases-look:" + id, form,
        () -> Links.of(here).figures().casesLook(id, looking.look(who, measurement, reason)),
        () -> screen(who, measurement));
  }

  @GetMapping("/measurements/{id}/cases/looks/{look}")
  Screen read(Acting who, @PathVariable UUID id, @PathVariable UUID look) {
    var measurement = new MeasurementId(id);
    var cases = looking.read(who, measurement, look);
    var figure = figures.find(who, measurement);
    return Screen.of("caselist/cases", new CasesPage(id, figure.indicator(), figure.periodKey(), figure.period(),
        figure.year(), cases.columns().stream().map(CaseColumn::key).toList(), cases.rows()));
  }

  /** The last fault refuses the act, and with it the others stand in the form. */
  private static Cases faultless(CaseFile.Reading reading, Form form) {
    var faults = reading.faults().stream().map(fault -> fault.at(FILE)).toList();
    if (!faults.isEmpty()) {
      faults.subList(0, faults.size() - 1).forEach(form::refuse);
      throw faults.getLast();
    }
    return reading.cases();
  }

  private static CaseListPage.May may(boolean lay, int version, CaseListPage.@Nullable Listed listed) {
    if (listed == null || listed.deletedAt() != null) {
      return new CaseListPage.May(lay, false, false);
    }
    return new CaseListPage.May(lay, lay && listed.version() == version, true);
  }

  private Screen screen(Acting who, MeasurementId id) {
    var figure = figures.find(who, id);
    Refused.unless(Parts.mayLook(figure), Reason.NOT_FOUND_HERE);
    var listed = query.listed(who, figure).map(each -> listed(each, figure.numerator())).orElse(null);
    boolean lay = Parts.mayLay(figure);
    return Screen.of("caselist/show", new CaseListPage(id.value(), figure(figure), listed,
        may(lay, figure.version(), listed),
        Arrays.stream(CaseColumn.values()).map(each -> new CaseListPage.Taken(each.head(), each.key(), each.typeKey()))
            .toList(),
        query.looks(who, figure).stream()
            .map(each -> new CaseListPage.Look(each.person(), each.lookedAt(), each.reason())).toList()));
  }

  private static CaseListPage.Figure figure(EvidencedFigure figure) {
    return new CaseListPage.Figure(figure.indicator(), figure.agency(), figure.periodKey(), figure.period(),
        figure.year(), figure.numerator());
  }

  private static CaseListPage.Listed listed(CaseListQuery.Listed list, @Nullable BigDecimal numerator) {
    return new CaseListPage.Listed(list.version(), list.cases(),
        Arrays.stream(list.columns().split(",", -1)).map(each -> CaseColumn.valueOf(each).key()).toList(),
        list.laidBy(), list.laidAt(), list.deleteOn(), list.deletedAt(),
        numerator != null && numerator.compareTo(BigDecimal.valueOf(list.cases())) != 0);
  }
}
