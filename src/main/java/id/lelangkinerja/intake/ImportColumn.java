package id.lelangkinerja.intake;

import java.util.Arrays;
import java.util.List;

/**
 * A column that an import reads.
 *
 * @param required whether the file must have it and each row must fill it in
 * @param example  what the example row of the template shows
 * @param choices  the texts that it allows; none: any text
 */
public record ImportColumn(String name, boolean required, String example, List<String> choices) {
  public ImportColumn { choices = List.copyOf(choices); }

  public static ImportColumn required(String name, String example) {
    return new ImportColumn(name, true, example, List.of());
  }

  public static ImportColumn optional(String name, String example) {
    return new ImportColumn(name, false, example, List.of());
  }

  /** An optional yes or no. */
  public static ImportColumn yesNo(String name, String example) {
    return new ImportColumn(name, false, example, YesNo.CHOICES);
  }

  /** A required choice among the names of an enum. */
  public static <E extends Enum<E>> ImportColumn choice(String name, Class<E> type) {
    var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return new ImportColumn(name, true, names.getFirst(), names);
  }
}
