package id.lelangkinerja.notice;

import id.lelangkinerja.notice.page.NoticesPage;
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
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Pager;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A person's notices: the list, opening one, and marking them as read. */
@RegionController
class NoticePages {
  private static final String STAY = "stay";
  private static final int MOST_ROWS = 10_000;
  private final NoticeQuery notices;
  private final Reading reading;
  private final Posting posting;
  private final Choices choices;
  private final MessageSource messages;
  private final Clock clock;

  NoticePages(NoticeQuery notices, Reading reading, Posting posting, Choices choices, MessageSource messages,
      Clock clock) {
    this.notices = notices;
    this.reading = reading;
    this.posting = posting;
    this.choices = choices;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/notices")
  Screen list(Acting who, RegionHere here, Form asked) {
    return page(who, here, asked, filter(asked)).with(asked);
  }

  @GetMapping({"/notices.csv", "/notices.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    var t = new Texts(asked.reader(), messages);
    var table = new Table("kind", "text", "told_at", "until", "read_at");
    for (var line : notices.page(who, filter(asked), 0, MOST_ROWS)) {
      table.row(line.kind(), t.get(line.textKey(), Values.of(line.arguments())), line.toldAt(), line.until(),
          line.readAt());
    }
    return table.download(format, "pemberitahuan-" + here.code());
  }

  /** Opens what the notice leads to, or only marks it. */
  @PostMapping("/notices/{notice}/reading")
  ModelAndView read(Acting who, RegionHere here, @PathVariable UUID notice, Form form) {
    return posting.answer(who, "notice-reading:" + notice, form, () -> {
      var url = reading.read(who, notice);
      return form.typed(STAY).isEmpty() ? url : Links.of(here).notices().all();
    }, () -> page(who, here, form, NoticeQuery.Filter.ALL));
  }

  @PostMapping("/notices/reading")
  ModelAndView readAll(Acting who, RegionHere here, Form form) {
    var seen = seen(form);
    return posting.answer(who, "notice-reading-all", form, () -> {
      reading.readAll(who, seen);
      return Links.of(here).notices().all();
    }, () -> page(who, here, form, NoticeQuery.Filter.ALL));
  }

  private static NoticeQuery.Filter filter(Form asked) {
    return new NoticeQuery.Filter(Words.of(asked.typed("q")), asked.filter("kind", NoticeKind.class).orElse(null),
        asked.filter("state", Readness.class).orElse(null), asked.filter("order", NoticeOrder.class).orElse(null));
  }

  private Screen page(Acting who, RegionHere here, Form asked, NoticeQuery.Filter filter) {
    var now = clock.instant();
    var t = new Texts(asked.reader(), messages);
    var links = Links.of(here).notices();
    var list = Listing.of(asked, notices.count(who, filter), links.all(), links.csv(), Map.of(), "q", "kind", "state");
    var rows = notices.page(who, filter, list.pager().offset(), Pager.SIZE).stream().map(line -> row(line, t, now))
        .toList();
    return Screen.of("notice/notices", new NoticesPage(notices.unread(who), new NoticesPage.Filters(
        choices.of(NoticeKind.class, "notice-kind", asked.reader()),
        choices.of(Readness.class, "notice.state", asked.reader()),
        choices.of(NoticeOrder.class, "notice.order", asked.reader())), rows, list, now));
  }

  private static NoticesPage.Row row(NoticeQuery.Line line, Texts t, Instant now) {
    var until = line.until();
    boolean unread = line.readAt() == null;
    var tone = until == null ? "" : until.isBefore(now) ? "" : "watch";
    return new NoticesPage.Row(line.noticeId(), t.get(line.textKey(), Values.of(line.arguments())), line.kind().key(),
        until, tone, line.toldAt(), unread);
  }

  private static Instant seen(Form form) {
    try {
      return Instant.parse(form.typed("seen"));
    } catch (DateTimeParseException _) {
      form.mistake("", new Refused(Reason.UNREADABLE));
      return Instant.EPOCH;
    }
  }
}
