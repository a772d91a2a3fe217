package id.lelangkinerja.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 writes it, in the reader's language.
 *
 * @param type   a name of the reason, the same in every language
 * @param code   the reason as the catalogue has it, such as MEASUREMENT_CLOSED
 * @param errors the faults one by one, where there are such
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String type, String title, int status, String detail, String code, List<Fault> errors) {
  private static final String TYPE = "urn:lelang-kinerja:problem:";

  Problem { errors = List.copyOf(errors); }

  /** One fault: of a field by its JSON pointer, or of a parameter of the address by its name. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Fault(@Nullable String pointer, @Nullable String parameter, String code, String detail) {
    static Fault of(Refused refused, Texts texts) {
      var field = refused.field();
      boolean pointer = field != null && field.startsWith("/");
      return new Fault(pointer ? field : null, pointer ? null : field, refused.reason().name(), texts.refusal(refused));
    }
  }

  /** A refusal; that of a field names it by its pointer. */
  static Problem of(Refused refused, Texts texts) {
    var field = refused.field();
    var fault = field == null
        ? List.<Fault>of()
        : List.of(Fault.of(field.startsWith("/") ? refused : refused.at(Json.step(field)), texts));
    return of(refused.reason(), texts.refusal(refused), fault, texts);
  }

  static Problem of(Unfit unfit, Texts texts) {
    var told = unfit.faults().stream().map(fault -> Fault.of(fault, texts)).toList();
    return of(unfit.reason(), texts.get("api.faults", told.size()), told, texts);
  }

  private static Problem of(Reason reason, String detail, List<Fault> errors, Texts texts) {
    int status = reason.kind().status();
    return new Problem(TYPE + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        texts.get("api.title." + status), status, detail, reason.name(), errors);
  }
}
