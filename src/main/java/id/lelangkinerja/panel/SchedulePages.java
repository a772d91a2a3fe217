package id.lelangkinerja.panel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.lelangkinerja.panel.page.SchedulePage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundTabs;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of a round's presentations: for those who read its bids, an agency its own alone. */
@Component
class SchedulePages {
  private static final Comparator<PanelBid> BY_TIME = Comparator.comparing(
      bid -> Objects.requireNonNullElse(bid.startsAt(), Instant.MAX));
  private final PanelQuery bids;
  private final BookedQuery booked;
  private final DrawQuery draws;
  private final RoundTabs tabs;
  private final MessageSource messages;

  SchedulePages(PanelQuery bids, BookedQuery booked, DrawQuery draws, RoundTabs tabs, MessageSource messages) {
    this.bids = bids;
    this.booked = booked;
    this.draws = draws;
    this.tabs = tabs;
    this.messages = messages;
  }

  Screen show(Acting who, RoundId round, Links links, Form form, PlanningPresentations.@Nullable Outcome outcome) {
    var visible = bids.ofRound(who, round).stream().filter(SchedulePages::isPresentable).sorted(BY_TIME).toList();
    var any = visible.stream().findFirst().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    int scheduled = (int) visible.stream().filter(bid -> bid.startsAt() != null).count();
    boolean plans = visible.stream().anyMatch(PanelBid::isSchedulable)
        && visible.stream().filter(PanelBid::isSchedulable).allMatch(bid -> Rules.maySchedule(who, bid));
    return Screen.of("panel/schedule",
        new SchedulePage(any.roundName(), links.auction().round(round.value()),
            tabs.of(who, links, round, links.panel().roundPresentations(round.value())), scheduled,
            visible.stream().map(bid -> row(who, bid, links)).toList(),
            scheduled == 0 ? null : links.panel().roundCalendar(round.value()),
            plans ? plan(who, round, links, scheduled > 0, form, outcome) : null,
            Rules.maySchedule(who) ? cautions(who, visible) : List.of(),
            Rules.mayReadPanelWork(who, any) ? draw(who, round) : null));
  }

  private SchedulePage.Plan plan(Acting who, RoundId round, Links links, boolean begun, Form form,
      PlanningPresentations.@Nullable Outcome outcome) {
    var t = new Texts(form.reader(), messages);
    return new SchedulePage.Plan(links.panel().roundPresentations(round.value()), TypedDays.shown(form, false),
        begun ? choices(t, "panel.schedule.which.", PlanningPresentations.Which.values()) : List.of(),
        choices(t, "panel.schedule.order.", PlanningPresentations.Order.values()), draws.last(who, round).isPresent(),
        outcome == null ? null : shown(outcome));
  }

  private static SchedulePage.Outcome shown(PlanningPresentations.Outcome outcome) {
    var days = outcome.slots().stream().collect(
        groupingBy(slot -> LocalDate.ofInstant(slot.startsAt(), Texts.ZONE), TreeMap::new, toList()));
    return new SchedulePage.Outcome(days.values().stream().map(slots -> new SchedulePage.Day(
        slots.getFirst().startsAt(), slots.getLast().endsAt(), slots.size())).toList(), outcome.left());
  }

  private List<Sentence> cautions(Acting who, List<PanelBid> visible) {
    return booked.torn(who, visible.stream().map(PanelBid::bidId).toList()).stream().map(BookedQuery.Torn::said)
        .toList();
  }

  /** Before the panel, or past it. */
  static boolean isPresentable(PanelBid bid) {
    return bid.startsAt() != null || bid.isSchedulable();
  }

  private static List<Choice> choices(Texts t, String keys, Enum<?>... choices) {
    return Stream.of(choices)
        .map(choice -> new Choice(choice.name(), t.get(keys + choice.name().toLowerCase(Locale.ROOT)))).toList();
  }

  private static SchedulePage.Row row(Acting who, PanelBid bid, Links links) {
    return new SchedulePage.Row(bid.lotNo(), bid.lotTitle(), bid.agencyName(), Showing.tag(bid.state()), bid.startsAt(),
        bid.endsAt(), bid.place(), links.panel().bidPanel(bid.bidId()),
        Rules.mayReadPanelWork(who, bid) ? links.panel().bidSheet(bid.bidId()) : null);
  }

  private SchedulePage.@Nullable Draw draw(Acting who, RoundId round) {
    return draws.last(who, round).map(draw -> {
      var order = new DrawnOrder(draw.seed());
      return new SchedulePage.Draw(draw.seed(), draw.drawnBy(), draw.drawnAt(),
          draws.places(who, draw).stream().map(place -> new SchedulePage.Place(place.agencyName(), place.lotTitle(),
              place.bidId().toString(), order.lot(place.bidId()))).toList());
    }).orElse(null);
  }
}
