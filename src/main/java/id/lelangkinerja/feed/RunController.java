package id.lelangkinerja.feed;

import id.lelangkinerja.feed.page.RunPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.LiveStreams;
import id.lelangkinerja.web.Screen;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What came of fetching a feed: all runs as a table to download, and one while it goes on and afterwards. */
@RegionController
class RunController {
  private final FeedQuery feeds;
  private final RunQuery runs;
  private final LiveStreams streams;

  RunController(FeedQuery feeds, RunQuery runs, LiveStreams streams) {
    this.feeds = feeds;
    this.runs = runs;
    this.streams = streams;
  }

  @GetMapping({"/feeds/{feed}/runs.csv", "/feeds/{feed}/runs.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, @PathVariable UUID feed, SheetFormat format) {
    feeds.one(who, feed);
    var table = new Table("begun_at", "ended_at", "by_hand", "outcome", "detail", "rows", "new", "changed", "same",
        "faulty", "bytes", "sha256");
    for (var run : runs.page(who, feed, 0, RunQuery.MOST)) {
      table.row(run.begunAt(), run.endedAt(), run.askedBy() != null, run.outcome(), run.detail(), run.readRows(),
          run.newFigures(), run.changedFigures(), run.sameFigures(), run.faultyRows(), run.contentSize(),
          run.contentHash());
    }
    return table.download(format, "tarikan-" + here.code());
  }

  @GetMapping("/feeds/{feed}/runs/{run}")
  Screen show(Acting who, @PathVariable UUID feed, @PathVariable UUID run) {
    var found = feeds.one(who, feed);
    var one = runs.one(who, feed, run);
    return Screen.of("feed/run", new RunPage(feed, run, found.name(), one.begunAt(),
        Objects.requireNonNullElse(one.askedBy(), ""), one.endedAt(), Shows.outcome(one.outcome()),
        Shows.told(one.outcome(), one.detail()),
        new RunPage.Counts(one.readRows(), one.newFigures(), one.changedFigures(), one.sameFigures(), one.faultyRows()),
        one.contentSize(), one.contentHash(),
        runs.faults(who, run).stream().map(each -> new RunPage.Fault(each.line(), each.fault())).toList()));
  }

  @GetMapping("/feeds/{feed}/runs/{run}/stream")
  ResponseEntity<SseEmitter> stream(Acting who, @PathVariable UUID feed, @PathVariable UUID run) {
    return streams.of(who.person(), () -> {
      feeds.one(who, feed);
      return Shows.outcome(runs.one(who, feed, run).outcome()).key();
    });
  }
}
