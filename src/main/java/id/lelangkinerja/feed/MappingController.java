package id.lelangkinerja.feed;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Edits;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the columns of a feed mean, beside what its source publishes just now and what would come of it. */
@RegionController
class MappingController {
  private final FeedQuery feeds;
  private final Sampling sampling;
  private final MappingPages pages;
  private final MappingFeed mapping;
  private final Posting posting;

  MappingController(FeedQuery feeds, Sampling sampling, MappingPages pages, MappingFeed mapping, Posting posting) {
    this.feeds = feeds;
    this.sampling = sampling;
    this.pages = pages;
    this.mapping = mapping;
    this.posting = posting;
  }

  @GetMapping("/feeds/{feed}/mapping")
  Screen form(Acting who, @PathVariable UUID feed, Form asked) {
    var found = editable(who, feed);
    var json = found.mapping();
    var typed = json == null ? Map.of("period_form", PeriodForm.AS_OURS.name()) : MappingForm.of(Mapping.of(json));
    var form = Form.of(typed, asked.reader());
    return screen(who, found, form, null).with(form);
  }

  /** Shows what would come of the mapping that was typed, and changes nothing. */
  @PostMapping("/feeds/{feed}/mapping/check")
  Screen check(Acting who, @PathVariable UUID feed, Form form) {
    var found = editable(who, feed);
    var typed = MappingForm.read(form);
    return screen(who, found, form, typed.orElse(null)).with(form);
  }

  @PostMapping("/feeds/{feed}/mapping")
  ModelAndView map(Acting who, RegionHere here, @PathVariable UUID feed, Form form) {
    var found = editable(who, feed);
    int seen = Edits.seen(form);
    var typed = MappingForm.read(form);
    return posting.answer(who, "feed-mapping:" + feed, form, () -> {
      mapping.map(who, feed, seen, typed.orElseThrow());
      return Links.of(here).feeds().one(feed);
    }, () -> screen(who, found, form, null));
  }

  private Screen screen(Acting who, Feed feed, Form form, @Nullable Mapping asked) {
    return pages.screen(who, feed, sampling.sample(who, feed), form, asked);
  }

  private Feed editable(Acting who, UUID feed) {
    var found = feeds.one(who, feed);
    Refused.unless(Rules.mayEdit(who, found), Reason.NOT_YOURS);
    return found;
  }
}
