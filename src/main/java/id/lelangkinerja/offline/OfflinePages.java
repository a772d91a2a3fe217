package id.lelangkinerja.offline;

import id.lelangkinerja.identity.DeviceMark;
import id.lelangkinerja.measurement.OwedFigure;
import id.lelangkinerja.measurement.OwedFigures;
import id.lelangkinerja.offline.page.OfflinePage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Tag;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Builds the page and what the device takes along. */
@Component
class OfflinePages {
  private final OwedFigures owed;
  private final DeviceMark device;
  private final MessageSource messages;

  OfflinePages(OwedFigures owed, DeviceMark device, MessageSource messages) {
    this.owed = owed;
    this.device = device;
    this.messages = messages;
  }

  /** The reader's page. */
  OfflinePage page(Acting who, RegionHere here, Locale reader) {
    var links = Links.of(here).figures();
    return new OfflinePage(here.code(), here.shortName(), device.of(who.person()),
        owed.of(who, reader).stream()
            .map(each -> new OfflinePage.Figure(each.indicator(), each.periodKey(), each.period(), each.year(),
                each.dueOn(), each.tags(), links.measurement(each.id())))
            .toList());
  }

  /** What the device takes along. */
  Taken taken(Acting who, RegionHere here, Locale reader, String csrf) {
    var t = new Texts(reader, messages);
    return new Taken(device.of(who.person()), who.name(), reader.getLanguage(), csrf,
        owed.of(who, reader).stream().map(each -> figure(each, Links.of(here), t)).toList());
  }

  private static Taken.Figure figure(OwedFigure figure, Links links, Texts t) {
    var parts = figure.parts().stream().flatMap(each -> fields(each, t)).toList();
    var tag = figure.tags().stream().findFirst();
    return new Taken.Figure(figure.id().toString(), figure.indicator(), figure.agency(),
        t.get(figure.periodKey(), Integer.toString(figure.period()), Integer.toString(figure.year())), figure.unit(),
        figure.ratio(), figure.endsOn().toString(), t.date(figure.dueOn()),
        t.number(figure.target(), figure.decimals()) + " " + figure.unit(),
        t.number(figure.last(), figure.decimals()) + " " + figure.unit(), worded(tag, t),
        tag.map(Tag::tone).orElse(""), figure.seen(), links.figures().measurement(figure.id()),
        Objects.requireNonNullElse(figure.returned(), ""), parts,
        new Taken.Draft(figure.draft().typed("value"), figure.draft().typed("numerator"),
            figure.draft().typed("denominator"), figure.draft().typed("note"),
            figure.provisional(),
            parts.stream().collect(Collectors.toMap(Taken.Part::name, part -> figure.draft().typed(part.name()))),
            Objects.requireNonNullElse(figure.reporter(), "")));
  }

  private static Stream<Taken.Part> fields(OwedFigure.Field field, Texts t) {
    return field.denominator().isEmpty()
        ? Stream.of(new Taken.Part(field.label(), field.name()))
        : Stream.of(
            new Taken.Part(t.get("measurement.breakdown.of", field.label(), t.get("measurement.breakdown.numerator")),
                field.name()),
            new Taken.Part(t.get("measurement.breakdown.of", field.label(), t.get("entry.denominator")),
                field.denominator()));
  }

  private static String worded(Optional<Tag> tag, Texts t) {
    return tag.map(each -> t.get(each.key())).orElse("");
  }
}
