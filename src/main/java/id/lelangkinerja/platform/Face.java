package id.lelangkinerja.platform;

import java.util.List;

/**
 * How a region shows itself on its pages: the programme's name, empty for the product's own, and the languages offered
 * ("id", "en"), the default first.
 */
public record Face(String programme, List<String> languages) {
  /** Under this name the face of a request's region is kept among the request's attributes. */
  public static final String ATTRIBUTE = "lk.face";
  /** That of a page outside of any region. */
  public static final Face USUAL = new Face("", List.of("id", "en"));

  public Face { languages = List.copyOf(languages); }
}
