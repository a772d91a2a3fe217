package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.SourceAddress;
import id.lelangkinerja.fetch.Wanted;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of a feed, and back. */
final class FeedForm {
  private static final String YES = "yes";

  private FeedForm() {}

  /** Empty where the form does not hold. */
  static Optional<NewFeed> read(Form form) {
    var name = form.text("name", NewFeed.LONGEST_NAME);
    var address = address(form);
    var format = form.choice("format", Wanted.class);
    var pointer = form.optionalText("pointer", Shape.LONGEST_POINTER);
    var separator = form.choice("separator", Separator.class);
    var decimal = form.choice("decimal_sign", DecimalSign.class);
    var turn = form.choice("turn", Turn.class);
    int hour = form.whole("at_hour", 0, 23);
    int day = form.whole("on_day", 1, 31);
    var header = form.optionalText("header", NewFeed.LONGEST_HEADER);
    var secret = form.optionalText("secret", NewFeed.LONGEST_SECRET);
    int silent = form.whole("silent_days", 1, NewFeed.MOST_SILENT_DAYS);
    if (!form.holds() || address == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new NewFeed(name, address, new Shape(format, separator, decimal, pointer),
          new Schedule(turn, hour, day), header, secret, form.ticked("hands_in", YES), silent));
    } catch (Refused refused) {
      form.refuse(refused);
      return Optional.empty();
    }
  }

  /** The form as it comes back: its secret does not, which is told where one was typed. */
  static Form again(Form form) {
    if (!form.typed("secret").isBlank() && form.mistakeOf("secret").isEmpty()) {
      form.mistake("secret", new Refused(Reason.SECRET_NOT_SENT_BACK));
    }
    return form;
  }

  private static @Nullable SourceAddress address(Form form) {
    var typed = form.text("address", SourceAddress.LONGEST);
    if (form.mistakeOf("address").isPresent()) {
      return null;
    }
    try {
      return SourceAddress.of(typed);
    } catch (Refused refused) {
      form.mistake("address", refused);
      return null;
    }
  }

  /** A feed that nobody has prepared yet, as most are. */
  static Map<String, String> usual() {
    return Map.of("format", Wanted.CSV.name(), "separator", Separator.COMMA.name(), "decimal_sign",
        DecimalSign.POINT.name(), "turn", Turn.DAILY.name(), "at_hour", "6", "on_day", "1", "silent_days", "40");
  }

  /** The feed as its form shows it; its secret is not shown. */
  static Map<String, String> of(Feed feed) {
    var typed = new LinkedHashMap<String, String>();
    typed.put("name", feed.name());
    typed.put("address", feed.address());
    typed.put("format", feed.format().name());
    typed.put("pointer", feed.pointer());
    typed.put("separator", feed.separator().name());
    typed.put("decimal_sign", feed.decimalSign().name());
    typed.put("turn", feed.turn().name());
    typed.put("at_hour", Integer.toString(feed.atHour()));
    typed.put("on_day", Integer.toString(feed.onDay()));
    typed.put("header", feed.headerName() == null ? "" : feed.headerName());
    typed.put("silent_days", Integer.toString(feed.silentDays()));
    typed.put("hands_in", feed.handsIn() ? YES : "");
    return typed;
  }
}
