package id.lelangkinerja.web;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** A page to show: its template, its page record with every decision made, and the form it carries if it has one. */
public final class Screen extends ModelAndView {
  private Screen(String template, Object page) {
    super(template);
    addObject("page", page);
  }

  /** The page under a template's name without its ending: {@code Screen.of("planning/problems", page)}. */
  public static Screen of(String template, Object page) {
    return new Screen(template, page);
  }

  /** Carries the form; with mistakes in it the answer's status is theirs (422, 409...). */
  public Screen with(Form form) {
    addObject("form", form);
    form.mistakes().stream().findFirst()
        .ifPresent(mistake -> setStatus(HttpStatusCode.valueOf(mistake.refused().reason().kind().status())));
    return this;
  }
}
