package id.lelangkinerja.feed;

import id.lelangkinerja.feed.page.FeedPage;
import id.lelangkinerja.feed.page.FeedsPage;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Tag;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The feeds that a reader sees, and one of them: switched on, paused, fetched now. */
@RegionController
class FeedController {
  private final FeedQuery feeds;
  private final RunQuery runs;
  private final HistoryQuery history;
  private final SwitchingFeed switching;
  private final PullingNow pulling;
  private final Posting posting;

  FeedController(FeedQuery feeds, RunQuery runs, HistoryQuery history, SwitchingFeed switching, PullingNow pulling,
      Posting posting) {
    this.feeds = feeds;
    this.runs = runs;
    this.history = history;
    this.switching = switching;
    this.pulling = pulling;
    this.posting = posting;
  }

  @GetMapping("/feeds")
  Screen list(Acting who, RegionHere here) {
    Refused.unless(Rules.seesAny(who), Reason.NOT_YOURS);
    var links = Links.of(here).feeds();
    var all = feeds.all(who);
    var latest = runs.latest(who, all);
    var rows = all.stream().map(feed -> {
      var last = latest.get(feed.feedId());
      return new FeedsPage.Row(feed.name(), feed.agencyName(), feed.shownAddress(), Shows.tags(feed), Shows.when(feed),
          feed.nextRunAt(), last == null ? null : last.begunAt(), last == null ? null : Shows.outcome(last.outcome()),
          links.one(feed.feedId()));
    }).toList();
    return Screen.of("feed/feeds",
        new FeedsPage(Shows.headline(all), rows, Rules.preparesAny(who) ? links.newFeed() : ""));
  }

  @GetMapping({"/feeds.csv", "/feeds.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, SheetFormat format) {
    Refused.unless(Rules.seesAny(who), Reason.NOT_YOURS);
    var all = feeds.all(who);
    var latest = runs.latest(who, all);
    var table = new Table("agency", "name", "address", "format", "turn", "state", "failures", "next_run_at",
        "last_new_at", "last_run_at", "last_outcome");
    for (var feed : all) {
      var last = latest.get(feed.feedId());
      table.row(feed.agencyName(), feed.name(), feed.shownAddress(), feed.format(), feed.turn(), feed.state(),
          feed.failures(), feed.nextRunAt(), feed.lastNewAt(), last == null ? null : last.begunAt(),
          last == null ? null : last.outcome());
    }
    return table.download(format, "pasokan-data-" + here.code());
  }

  @GetMapping("/feeds/{feed}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID feed, Form asked) {
    return screen(who, here, feed, asked).with(asked);
  }

  @PostMapping("/feeds/{feed}/running")
  ModelAndView on(Acting who, RegionHere here, @PathVariable UUID feed, Form form) {
    return posting.answer(who, "feed-on:" + feed, form, () -> {
      switching.on(who, feed);
      return Links.of(here).feeds().one(feed);
    }, () -> screen(who, here, feed, form));
  }

  @PostMapping("/feeds/{feed}/pause")
  ModelAndView pause(Acting who, RegionHere here, @PathVariable UUID feed, Form form) {
    return posting.answer(who, "feed-pause:" + feed, form, () -> {
      switching.pause(who, feed);
      return Links.of(here).feeds().one(feed);
    }, () -> screen(who, here, feed, form));
  }

  @PostMapping("/feeds/{feed}/runs")
  ModelAndView pull(Acting who, RegionHere here, @PathVariable UUID feed, Form form) {
    return posting.answer(who, "feed-run:" + feed, form,
        () -> Links.of(here).feeds().run(feed, pulling.pull(who, feed)), () -> screen(who, here, feed, form));
  }

  private Screen screen(Acting who, RegionHere here, UUID id, Form asked) {
    var feed = feeds.one(who, id);
    var links = Links.of(here).feeds();
    var pager = Pager.of(asked, runs.count(who, id), links.one(id));
    var shown = runs.page(who, id, pager.offset(), Pager.SIZE).stream()
        .map(run -> new FeedPage.Run(run.begunAt(), Objects.requireNonNullElse(run.askedBy(), ""),
            Shows.outcome(run.outcome()), run.readRows(), run.newFigures(), run.changedFigures(), run.sameFigures(),
            run.faultyRows(), links.run(id, run.runId())))
        .toList();
    return Screen.of("feed/show", new FeedPage(id, feed.name(), feed.agencyName(), facts(feed),
        new FeedPage.May(Rules.mayEdit(who, feed), Rules.maySwitchOn(who, feed), Rules.mayPause(who, feed),
            Rules.mayPull(who, feed)),
        shown, pager, history.of(who.region(), Kind.FEED, id)));
  }

  private static FeedPage.Facts facts(Feed feed) {
    return new FeedPage.Facts(Shows.tags(feed), feed.shownAddress(),
        new Tag(Choices.key("feed.format", feed.format()), ""), Shows.when(feed),
        Objects.requireNonNullElse(feed.headerName(), ""), feed.handsIn(), feed.silentDays(),
        Objects.requireNonNullElse(feed.personName(), ""), feed.nextRunAt(), feed.lastNewAt(), feed.mapping() != null);
  }
}
