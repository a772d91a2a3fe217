package id.lelangkinerja.notice;

import id.lelangkinerja.mail.Enclosure;
import id.lelangkinerja.mail.Letter;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes what was told as letters, each in its reader's language. Their links begin with the address that the operator
 * named (lk.address) and with nothing that a request says; where none is named they say where to look instead.
 */
@Component
class Letters {
  private final MessageSource messages;
  private final String address;
  private final String from;
  private final Clock clock;

  Letters(MessageSource messages, @Value("${lk.address:}") String address,
      @Value("${lk.mail.from:}") String from, Clock clock) {
    this.messages = messages;
    this.address = address.strip().replaceAll("/+$", "");
    this.from = from;
    this.clock = clock;
  }

  /** The letter of one notice; none for those without a mail address. */
  Optional<Letter> one(RegionHere here, Correspondent to, Told told, String url, UUID notice) {
    var t = new Texts(to.locale(), messages);
    var text = t.get(told.key(), Values.of(Values.joined(told.values())));
    var invitation = told.invitation();
    return address(to.mail()).map(mail -> {
      var letter = new Letter(mail, t.get("notice.letter.subject", text),
          whole(t, here, to.name(), List.of(item(t, text, told.until(), url))),
          "notice:" + here.id().value() + ":" + notice);
      return invitation == null ? letter : letter.enclosing(enclosure(invitation, here, t, mail));
    });
  }

  private Enclosure enclosure(Invitation invitation, RegionHere here, Texts t, String to) {
    var file = invitation.calendar().apply(here, t).letter(invitation.method(), from, to, clock.instant());
    return new Enclosure(t.get("notice.letter.calendar") + ".ics",
        "text/calendar; method=" + invitation.method() + "; charset=UTF-8",
        new String(file, StandardCharsets.UTF_8));
  }

  /** One letter for all that is new to a person. */
  Optional<Letter> digest(RegionHere here, List<DigestQuery.Due> all, LocalDate day) {
    var first = all.getFirst();
    var t = new Texts(Locale.of(first.language() == null ? "id" : first.language()), messages);
    var items = all.stream()
        .map(due -> item(t, t.get(due.textKey(), Values.of(due.arguments())), due.until(), due.url())).toList();
    return address(first.mail()).map(mail -> new Letter(mail,
        t.get("notice.letter.digest", here.name(), all.size()), whole(t, here, first.name(), items),
        "digest:" + here.id().value() + ":" + first.personId() + ":" + day));
  }

  private static Optional<String> address(@Nullable String mail) {
    return Optional.ofNullable(mail).filter(Letter::isAddress);
  }

  private String whole(Texts t, RegionHere here, String name, List<String> items) {
    return t.get("notice.letter.greeting", name) + "\n\n" + items.stream().collect(Collectors.joining("\n\n"))
        + "\n\n-- \n"
        + t.get("notice.letter.from", here.name()) + "\n"
        + (address.isEmpty()
            ? t.get("notice.letter.look")
            : t.get("notice.letter.choose") + "\n" + address + Links.of(here).notices().preferences());
  }

  private String item(Texts t, String text, @Nullable Instant until, String url) {
    return text + (until == null ? "" : "\n" + t.get("notice.until", t.moment(until)))
        + (address.isEmpty() ? "" : "\n" + address + url);
  }
}
