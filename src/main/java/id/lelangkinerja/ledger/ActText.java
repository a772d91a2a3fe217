package id.lelangkinerja.ledger;

import id.lelangkinerja.history.RecordedAct;
import id.lelangkinerja.merkle.Entry;
import id.lelangkinerja.merkle.Hash;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An act as text, in one form only, so that the same act always has the same bytes: a line for each thing known, in
 * this order. The person stands in it as a commitment of its own, under another salt, so that an act can be shown
 * without telling who did it. Line breaks and backslashes within a detail are written as \n and \\.
 */
final class ActText {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'",
      Locale.ROOT).withZone(ZoneOffset.UTC);

  private ActText() {}

  /** The entry of the log for this act under these salts. */
  static Entry entry(RecordedAct act, Hash salt, Hash personSalt) {
    var text = new StringBuilder("lelang-kinerja act 1\n");
    line(text, "region", Integer.toString(act.regionId()));
    line(text, "act", act.actId().toString());
    line(text, "what", act.what());
    line(text, "object", act.objectKind() + " " + act.objectId());
    if (act.documentHash() != null) {
      line(text, "document", act.documentHash());
    }
    if (act.detail() != null) {
      line(text, "detail", act.detail());
    }
    if (act.vouched() != null) {
      act.vouched().lines().forEach(part -> line(text, "rows", part));
    }
    line(text, "roles", act.roles());
    line(text, "person", person(act, personSalt).hex());
    line(text, "at", moment(act.at()));
    line(text, "recorded", moment(act.recordedAt()));
    return new Entry(salt, text.toString());
  }

  private static Hash person(RecordedAct act, Hash salt) {
    var named = (act.personId() == null ? "" : act.personId().toString()) + "\n" + act.personName();
    return Hash.sum(salt.bytes(), named.getBytes(StandardCharsets.UTF_8));
  }

  private static void line(StringBuilder text, String word, String value) {
    text.append(word).append(' ').append(value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
        .append('\n');
  }

  private static String moment(Instant at) {
    return MOMENT.format(at);
  }
}
