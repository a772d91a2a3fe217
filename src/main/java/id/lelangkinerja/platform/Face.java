package id.lelangkinerja.platform;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a region shows itself on its pages: the programme's name, empty for the product's own, and the languages offered
 * ("id", "en"), the default first.
 */
public record Face(String programme, List<String> languages) {
  /** Under this name a supplier of the face of a request's region is kept among the request's attributes. */
  public static final String ATTRIBUTE = "lk.face";
  /** That of a page outside of any region. */
  public static final Face USUAL = new Face("", List.of("id", "en"));

  public Face { languages = List.copyOf(languages); }

  /** The face that a request's attribute supplies; the usual one where it does not. */
  public static Face of(@Nullable Object attribute) {
    return attribute instanceof Supplier<?> supplier && supplier.get() instanceof Face face ? face : USUAL;
  }
}
