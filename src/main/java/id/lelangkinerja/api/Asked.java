package id.lelangkinerja.api;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.page.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The parameters in the address of a request, each once and none that is not known; faults name the parameter. */
final class Asked {
  /** Before it nothing was recorded, and after it nothing will be. */
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 9999;
  private static final int LONGEST = 500;
  private static final int UUID_LENGTH = 36;
  private final HttpServletRequest request;
  private final List<Refused> faults = new ArrayList<>();

  Asked(HttpServletRequest request, Set<String> known) {
    this.request = request;
    request.getParameterMap().forEach((name, values) -> {
      if (!known.contains(name)) {
        fault(name, Reason.API_PARAMETER_UNKNOWN);
      } else if (values.length > 1) {
        fault(name, Reason.API_PARAMETER_TWICE);
      }
    });
  }

  /** Nothing may be asked beside the address itself. */
  static void nothing(HttpServletRequest request) {
    new Asked(request, Set.of()).settle();
  }

  /** Throws what was noted. */
  void settle() {
    if (!faults.isEmpty()) {
      throw Unfit.of(faults);
    }
  }

  Optional<String> text(String name) {
    return read(name, text -> text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl)
        && text.chars().noneMatch(c -> Character.isSurrogate((char) c))
            ? Optional.of(text)
            : Optional.empty());
  }

  Optional<UUID> id(String name) {
    return read(name, text -> text.length() == UUID_LENGTH
        ? Optional.of(UUID.fromString(text))
        : Optional.empty());
  }

  /** A moment such as 2026-11-29T05:00:00Z. */
  Optional<Instant> moment(String name) {
    return read(name, text -> Optional.of(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC))
        .filter(at -> at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR).map(OffsetDateTime::toInstant));
  }

  int whole(String name, int custom, int low, int high) {
    return read(name, text -> text.matches("[0-9]{1,9}")
        ? Optional.of(Integer.parseInt(text)).filter(number -> number >= low && number <= high)
        : Optional.empty()).orElse(custom);
  }

  <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    return read(name, text -> Optional.of(Enum.valueOf(type, text)));
  }

  /** What the reader makes of the parameter; whatever it refuses to read is noted, with what the manual says of it. */
  <T> Optional<T> read(String name, Function<String, Optional<T>> reader) {
    var text = request.getParameter(name);
    if (text == null) {
      return Optional.empty();
    }
    Optional<T> read = Optional.empty();
    try {
      read = reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException _) {
      // told below, as whatever else cannot be read
    }
    if (read.isEmpty()) {
      faults.add(new Refused(Reason.API_PARAMETER_UNFIT, name, Sentence.of("api.parameter." + name)).at(name));
    }
    return read;
  }

  private void fault(String name, Reason reason) {
    faults.add(new Refused(reason, name).at(name));
  }
}
