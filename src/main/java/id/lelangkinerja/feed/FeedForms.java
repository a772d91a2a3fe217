package id.lelangkinerja.feed;

import id.lelangkinerja.feed.page.FeedFormPage;
import id.lelangkinerja.fetch.Wanted;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Edits;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Preparing a feed, and changing what is fetched, how and when. */
@RegionController
class FeedForms {
  private final FeedQuery feeds;
  private final PreparingFeed preparing;
  private final Posting posting;
  private final Choices choices;
  private final Clock clock;

  FeedForms(FeedQuery feeds, PreparingFeed preparing, Posting posting, Choices choices, Clock clock) {
    this.feeds = feeds;
    this.preparing = preparing;
    this.posting = posting;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/feeds/new-feed")
  Screen blank(Acting who, RegionHere here, Form asked) {
    var typed = new LinkedHashMap<>(FeedForm.usual());
    var agencies = agencies(who);
    if (agencies.size() == 1) {
      typed.put("agency", agencies.getFirst().value());
    }
    return newFeed(who, here, asked).with(Form.of(typed, asked.reader()));
  }

  @PostMapping("/feeds/new-feed")
  ModelAndView prepare(Acting who, RegionHere here, Form form) {
    Refused.unless(Rules.preparesAny(who), Reason.NOT_YOURS);
    var agency = form.ids("agency").stream().findFirst();
    if (agency.isEmpty() && form.mistakeOf("agency").isEmpty()) {
      form.mistake("agency", new Refused(Reason.REQUIRED));
    }
    var made = FeedForm.read(form);
    return posting.answer(who, "feed-new", form, () -> Links.of(here).feeds()
        .mapping(preparing.prepare(who, new AgencyId(agency.orElseThrow()), made.orElseThrow())),
        () -> newFeed(who, here, FeedForm.again(form)));
  }

  @GetMapping("/feeds/{feed}/edit")
  Screen form(Acting who, RegionHere here, @PathVariable UUID feed, Form asked) {
    var found = editable(who, feed);
    return edit(here, found, asked).with(Form.of(FeedForm.of(found), asked.reader()));
  }

  @PostMapping("/feeds/{feed}/edit")
  ModelAndView change(Acting who, RegionHere here, @PathVariable UUID feed, Form form) {
    editable(who, feed);
    int seen = Edits.seen(form);
    var made = FeedForm.read(form);
    return posting.answer(who, "feed-edit:" + feed, form, () -> {
      preparing.change(who, feed, seen, made.orElseThrow());
      return Links.of(here).feeds().one(feed);
    }, () -> edit(here, editable(who, feed), FeedForm.again(form)));
  }

  private Feed editable(Acting who, UUID feed) {
    var found = feeds.one(who, feed);
    Refused.unless(Rules.mayEdit(who, found), Reason.NOT_YOURS);
    return found;
  }

  private Screen newFeed(Acting who, RegionHere here, Form form) {
    Refused.unless(Rules.preparesAny(who), Reason.NOT_YOURS);
    var links = Links.of(here).feeds();
    return Screen.of("feed/form", new FeedFormPage(null, "", links.newFeed(), links.all(),
        choices(agencies(who), form), false));
  }

  private Screen edit(RegionHere here, Feed feed, Form form) {
    var links = Links.of(here).feeds();
    return Screen.of("feed/form", new FeedFormPage(feed.name(), Edits.named(form, feed.version()),
        links.edit(feed.feedId()), links.one(feed.feedId()), choices(List.of(), form), feed.headerName() != null));
  }

  private FeedFormPage.Choices choices(List<Choice> agencies, Form form) {
    return new FeedFormPage.Choices(agencies, choices.of(Wanted.class, "feed.format", form.reader()),
        choices.of(Separator.class, "feed.separator", form.reader()),
        choices.of(DecimalSign.class, "feed.decimal", form.reader()),
        choices.of(Turn.class, "feed.turn", form.reader()));
  }

  private List<Choice> agencies(Acting who) {
    return feeds.agencies(who, LocalDate.ofInstant(clock.instant(), Texts.ZONE)).stream()
        .map(each -> new Choice(each.agencyId().toString(), each.name())).toList();
  }
}
