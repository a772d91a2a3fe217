package id.lelangkinerja.sampling;

import id.lelangkinerja.draw.Announcement;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.ledger.LogAt;
import id.lelangkinerja.measurement.Period;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sampling.page.SamplePage;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Builds the page of one sample for one reader. */
@Component
class SamplePages {
  private final ItemQuery items;
  private final HistoryQuery history;
  private final LogAt log;

  SamplePages(ItemQuery items, HistoryQuery history, LogAt log) {
    this.items = items;
    this.history = history;
    this.log = log;
  }

  Screen screen(Acting who, RegionHere here, UUID id) {
    var sample = items.sample(who, id);
    var announced = Announcement.of(sample.announcement()).orElseThrow(() -> new Refused(Reason.FRAME_CHANGED));
    long now = log.size();
    var links = Links.of(here).sampling();
    var drawn = items.all(who, id);
    boolean reached = now >= sample.logSize();
    var may = new SamplePage.May(Rules.mayCommit(who, sample) && !reached,
        Rules.mayReveal(who, sample) && reached && !sample.revealTimeOver(),
        Rules.mayDraw(who, sample) && sample.state().isOpen() && reached
            && (sample.state() == SampleState.ANNOUNCED || sample.revealTimeOver()),
        Rules.mayAnnounce(who) && drawn.stream().anyMatch(item -> item.result() == null));
    return Screen.of("sampling/show", new SamplePage(id,
        new SamplePage.Facts(announced.endsOn(), announced.size(), announced.lots().size(), announced.logSize(), now,
            announced.revealBy(), Tags.of(sample.state())),
        sample.officials().stream().map(each -> new SamplePage.Official(each.name(), each.office(),
            each.committedAt(), each.revealedAt())).toList(),
        may, drawn.stream().map(item -> new SamplePage.Item(item.place(), item.indicatorName(), item.agencyName(),
            Period.key(item.period(), item.periods()), item.period(), item.year(), item.stands(), item.unit(),
            item.decimals(), Tags.of(item.result()), item.seenValue(), item.checkerName(),
            links.visit(id, item.measurementId())))
            .toList(),
        (int) drawn.stream().filter(item -> item.result() != null).count(),
        history.of(who.region(), Kind.SAMPLE, id)));
  }
}
