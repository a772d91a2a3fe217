package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.page.CheckPage;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Builds the page on which a planner checks a round before it opens. */
@Component
class CheckPages {
  private final RoundQuery rounds;
  private final GapQuery gaps;
  private final CautionQuery cautions;
  private final HolderGaps holders;
  private final ScheduleQuery schedule;
  private final List<OfferChecks> offers;
  private final MessageSource messages;

  CheckPages(RoundQuery rounds, GapQuery gaps, CautionQuery cautions, HolderGaps holders,
      ScheduleQuery schedule, List<OfferChecks> offers, MessageSource messages) {
    this.rounds = rounds;
    this.gaps = gaps;
    this.cautions = cautions;
    this.holders = holders;
    this.schedule = schedule;
    this.offers = offers;
    this.messages = messages;
  }

  Screen page(Acting who, Links links, RoundId id, Locale reader) {
    var texts = new Texts(reader, messages);
    var round = rounds.round(who, id);
    var missing = gaps.gaps(who, id);
    boolean early = missing.size() == 1 && missing.getFirst().isOfTime();
    var lines = early ? List.<CheckPage.Line>of() : missing.stream().map(gap -> line(gap, links, id, texts)).toList();
    var careful = Stream.of(
        Stream.of("round.caution.simple-key").filter(_ -> holders.isSimpleNeedlessly(who.region(), round))
            .map(key -> new CheckPage.Line(texts.get(key), "", links.seals().holders(id.value()))),
        cautions.of(who, id).stream().map(caution -> line(caution, links, id, texts)),
        offers.stream().flatMap(each -> each.tight(who.region(), id).stream()).map(tight -> line(tight, links, texts)))
        .flatMap(each -> each).toList();
    return Screen.of("round/check", new CheckPage(round.name(), links.auction().round(id.value()), round.opensAt(),
        round.closesAt(), gaps.drafts(who, id).size(), lines, careful, early,
        schedule.isScheduled(who.region(), id), new CheckPage.Actions(links.auction().roundOpening(id.value()),
            links.auction().roundSchedule(id.value()), links.auction().roundScheduleRemoval(id.value()))));
  }

  private static CheckPage.Line line(CautionQuery.Caution caution, Links links, RoundId round, Texts texts) {
    var lot = caution.lot();
    return new CheckPage.Line(texts.get(caution.key(), caution.subject(), caution.about()), "",
        lot == null ? links.auction().roundEdit(round.value()) : links.auction().lotEdit(lot));
  }

  private static CheckPage.Line line(OfferChecks.Tight tight, Links links, Texts texts) {
    return new CheckPage.Line(texts.get("round.caution.tight", tight.title(), tight.agencies(), tight.days()), "",
        links.auction().lotTarget(tight.lot().value()));
  }

  private static CheckPage.Line line(Gap gap, Links links, RoundId round, Texts texts) {
    var text = texts.get(gap.key(), about(gap, texts));
    var lot = gap.lot();
    if (lot != null) {
      return new CheckPage.Line(text, lot.title(),
          gap.what() == Gap.Missing.TARGET_UNNAMED
              ? links.auction().lotTarget(lot.id().value())
              : links.auction().lotEdit(lot.id().value()));
    }
    if (gap.ofHolders()) {
      return new CheckPage.Line(text, "", links.seals().holders(round.value()));
    }
    if (gap.what() == Gap.Missing.COVER) {
      return new CheckPage.Line(text, "", links.auction().roundCovers(round.value()));
    }
    return new CheckPage.Line(text, "",
        gap.what() == Gap.Missing.LOTS
            ? links.auction().roundNewLot(round.value())
            : links.auction().roundEdit(round.value()));
  }

  private static String about(Gap gap, Texts texts) {
    return switch (gap.about()) {
      case Instant at -> texts.moment(at);
      case LotState state -> texts.get(state.key());
      case Sentence sentence -> sentence.in(texts);
      default -> gap.about().toString();
    };
  }
}
