package id.lelangkinerja.sampling;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.measurement.Period;
import id.lelangkinerja.measurement.VisitResult;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sampling.page.VisitPage;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form for the field, on a phone, and what was found. */
@RegionController
class VisitController {
  private static final int LONGEST_FINDING = 2000;
  private final ItemQuery items;
  private final Visiting visiting;
  private final FileStore files;
  private final Posting posting;
  private final Choices choices;

  VisitController(ItemQuery items, Visiting visiting, FileStore files, Posting posting,
      Choices choices) {
    this.items = items;
    this.visiting = visiting;
    this.files = files;
    this.posting = posting;
    this.choices = choices;
  }

  @GetMapping("/sampling/{id}/visits/{measurement}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID id, @PathVariable UUID measurement, Form asked) {
    return screen(who, here, id, measurement, asked.reader()).with(asked);
  }

  @PostMapping("/sampling/{id}/visits/{measurement}")
  ModelAndView record(Acting who, RegionHere here, @PathVariable UUID id, @PathVariable UUID measurement, Form sent,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> photos) {
    var chosen = Upload.chosen(photos);
    var form = Upload.noted(sent, chosen);
    var visit = new Visit(form.choice("result", VisitResult.class), form.optionalNumber("seen").orElse(null),
        form.text("finding", LONGEST_FINDING), form.date("visitedOn"), form.optionalNumber("latitude").orElse(null),
        form.optionalNumber("longitude").orElse(null));
    return posting.answer(who, "sample-visit:" + id + ":" + measurement, form, () -> {
      visiting.record(who, id, measurement, visit,
          chosen.stream().map(each -> new Visiting.Photo(Upload.name(each), Upload.content(each))).toList());
      return Links.of(here).sampling().visit(id, measurement);
    }, () -> screen(who, here, id, measurement, form.reader()));
  }

  @GetMapping("/sampling/{id}/visits/{measurement}/photos/{file}")
  ResponseEntity<InputStreamResource> photo(Acting who, RegionHere here, @PathVariable UUID id,
      @PathVariable UUID measurement, @PathVariable UUID file) {
    items.sample(who, id);
    Refused.unless(items.photos(who, id, measurement).stream().anyMatch(each -> each.fileId().equals(file)),
        Reason.NOT_FOUND_HERE);
    return Download.of(files.find(here.id(), file), files.open(here.id(), file));
  }

  private Screen screen(Acting who, RegionHere here, UUID id, UUID measurement, Locale reader) {
    items.sample(who, id);
    var item = items.one(who, id, measurement).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    boolean mayVisit = items.drawn(who, id, measurement)
        .filter(drawn -> !drawn.visited() && Rules.mayVisit(who, drawn)).isPresent();
    var links = Links.of(here);
    var photos = items.photos(who, id, measurement).stream()
        .map(each -> new VisitPage.Photo(each.name(), links.sampling().photo(id, measurement, each.fileId())))
        .toList();
    return Screen.of("sampling/visit", new VisitPage(
        new VisitPage.Facts(item.indicatorName(), item.agencyName(), Period.key(item.period(), item.periods()),
            item.period(), item.year(), item.value(), item.stands(), item.unit(), item.decimals(), item.dataSource(),
            links.figures().measurement(measurement)),
        links.sampling().sample(id), links.sampling().visit(id, measurement),
        mayVisit, item.checkerName(),
        choices.of(VisitResult.class, "visit-result", reader), item.result() == null ? null : found(item, photos)));
  }

  private static VisitPage.Found found(ItemQuery.Item item, List<VisitPage.Photo> photos) {
    return new VisitPage.Found(Tags.of(item.result()), item.seenValue(), Objects.requireNonNull(item.finding()),
        Objects.requireNonNull(item.visitedOn()), item.latitude(), item.longitude(), photos);
  }
}
