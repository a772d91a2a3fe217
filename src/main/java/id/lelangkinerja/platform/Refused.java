package id.lelangkinerja.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one family of refusals: a reason of the catalogue, the form field it belongs to (null for the whole form) and
 * the values its text mentions. Pages show it in the reader's language beside the field, interfaces as a problem.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Reason reason;
  private final @Nullable String field;
  private final transient List<Object> values;

  public Refused(Reason reason, Object... values) {
    this(reason, null, List.of(values));
  }

  private Refused(Reason reason, @Nullable String field, List<Object> values) {
    super(reason.name());
    this.reason = reason;
    this.field = field;
    this.values = values;
  }

  /** The same refusal, to be shown beside this field of the form. */
  public Refused at(String fieldName) {
    return new Refused(reason, fieldName, values);
  }

  public Reason reason() {
    return reason;
  }

  public @Nullable String field() {
    return field;
  }

  public List<Object> values() {
    return values == null ? List.of() : values;
  }

  /** Throws the reason unless the condition holds; how use cases state their permission and rules. */
  public static void unless(boolean holds, Reason reason, Object... values) {
    if (!holds) {
      throw new Refused(reason, values);
    }
  }
}
