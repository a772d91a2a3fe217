package id.lelangkinerja.portal;

import id.lelangkinerja.draw.DrawFile;
import id.lelangkinerja.draw.Share;
import id.lelangkinerja.measurement.Period;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.DrawnSamplePage;
import id.lelangkinerja.portal.page.DrawnSamplesPage;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Random samples for everyone, with all that is needed to draw them again. */
@RegionController
class DrawnSampleController {
  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
  private final DrawnSampleQuery samples;

  DrawnSampleController(DrawnSampleQuery samples) {
    this.samples = samples;
  }

  @OpenToAll
  @GetMapping("/samples")
  Screen list(RegionHere here) {
    var links = Links.of(here).sampling();
    return Screen.of("portal/samples", new DrawnSamplesPage(samples.all(here.id()).stream()
        .map(each -> new DrawnSamplesPage.Row(each.endsOn(), each.size(), each.frameSize(), state(each.state()),
            each.confirmed(), each.differing(), each.notFound(), links.open(each.sampleId())))
        .toList()));
  }

  @OpenToAll
  @GetMapping("/samples/{id}")
  Screen show(RegionHere here, @PathVariable UUID id) {
    var links = Links.of(here);
    var sample = samples.one(here.id(), id);
    var officials = samples.officials(here.id(), id).stream()
        .map(each -> new DrawnSamplePage.Official(each.name(), each.office(), each.commitment(), each.committedAt(),
            each.revealedAt(), each.code()))
        .toList();
    var items = samples.items(here.id(), id).stream()
        .map(each -> new DrawnSamplePage.Item(each.place(), each.measurementId(), each.indicatorName(),
            each.agencyName(), Period.key(each.period(), each.periods()), each.period(), each.year(),
            visit(each.result())))
        .toList();
    var of = links.sampling();
    return Screen.of("portal/sample", new DrawnSamplePage(
        new DrawnSamplePage.Facts(sample.endsOn(), sample.size(), sample.frameSize(), sample.logSize(),
            sample.revealBy(), sample.announcementHash(), sample.announcedAt(), state(sample.state()),
            sample.logRoot(), sample.seed(), sample.drawnAt()),
        officials, items, new DrawnSamplePage.Found(sample.confirmed(), sample.differing(), sample.notFound()),
        of.announcement(id), sample.seed() == null ? "" : of.file(id), sample.seed() == null ? "" : of.csv(id)));
  }

  @OpenToAll
  @GetMapping("/samples/{id}/announcement.txt")
  ResponseEntity<String> announcement(RegionHere here, @PathVariable UUID id) {
    return ResponseEntity.ok().contentType(TEXT).body(samples.one(here.id(), id).announcement());
  }

  @OpenToAll
  @GetMapping("/samples/{id}/draw.json")
  ResponseEntity<String> file(RegionHere here, @PathVariable UUID id) {
    var sample = drawn(here, id);
    var shares = samples.officials(here.id(), id).stream()
        .map(each -> new Share(Objects.requireNonNull(each.commitment()), each.code())).toList();
    var log = new DrawFile.Log(Objects.requireNonNull(sample.logRoot()),
        Objects.requireNonNull(sample.logCheckpoint()),
        Objects.requireNonNull(sample.logConsistency()).lines().toList());
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
        .body(DrawFile.of(sample.announcement(), shares.getFirst(), shares.getLast(), log).text());
  }

  @OpenToAll
  @GetMapping({"/samples/{id}/drawn.csv", "/samples/{id}/drawn.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, @PathVariable UUID id, SheetFormat format) {
    var table = new Table("place", "measurement", "version", "agency", "indicator", "year", "period", "periods",
        "result", "visited_on");
    for (var each : samples.items(here.id(), drawn(here, id).sampleId())) {
      table.row(each.place(), each.measurementId(), each.version(), each.agencyName(), each.indicatorName(),
          each.year(), each.period(), each.periods(), each.result(), each.visitedOn());
    }
    return table.download(format, "sample-" + here.code());
  }

  /** What is not drawn yet has no file. */
  private DrawnSampleQuery.Sample drawn(RegionHere here, UUID id) {
    var sample = samples.one(here.id(), id);
    Refused.unless(sample.seed() != null, Reason.NOT_FOUND_HERE);
    return sample;
  }

  private static Tag state(String state) {
    return new Tag("sample-state." + state.toLowerCase(Locale.ROOT), state.equals("DRAWN") ? "good" : "");
  }

  private static Tag visit(@Nullable String result) {
    return result == null
        ? new Tag("visit-result.awaited", "")
        : new Tag("visit-result." + result.toLowerCase(Locale.ROOT), result.equals("CONFIRMED") ? "good" : "need");
  }
}
