package id.lelangkinerja.platform;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A person who may sign in; the same person in every region. */
public record PersonId(UUID value) {
  public PersonId { requireNonNull(value, "value is null"); }

  /** Parses the text of an address or a form; throws IllegalArgumentException when it is no UUID. */
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }
}
