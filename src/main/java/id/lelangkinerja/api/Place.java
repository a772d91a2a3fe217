package id.lelangkinerja.api;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Where an answer in portions ended: the last figure told. As a cursor it is bound to what was asked, so that nobody
 * reads on under other filters by mistake. It grants nothing: what may be seen is asked anew with each portion.
 */
record Place(LocalDate endsOn, UUID id) {
  private static final int MARK = 12;
  private static final int PARTS = 3;
  private static final int LAST_YEAR = 9999;

  /** The place as a text that systems hand back unread. */
  String cursor(String asked) {
    return Base64.getUrlEncoder().withoutPadding()
        .encodeToString((endsOn + " " + id + " " + mark(asked)).getBytes(StandardCharsets.US_ASCII));
  }

  /** Throws API_CURSOR_UNREADABLE where the text is no cursor of this question. */
  static Place of(String cursor, String asked) {
    try {
      var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", -1);
      if (parts.length == PARTS && parts[2].equals(mark(asked))) {
        var place = new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        if (place.cursor(asked).equals(cursor) && place.endsOn().getYear() <= LAST_YEAR) {
          return place;
        }
      }
    } catch (IllegalArgumentException | DateTimeException _) {
      // told below
    }
    throw Unfit.of(List.of(new Refused(Reason.API_CURSOR_UNREADABLE).at("cursor")));
  }

  private static String mark(String asked) {
    return Sha256.hex(asked).substring(0, MARK);
  }
}
