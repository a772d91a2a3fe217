package id.lelangkinerja.web;

import id.lelangkinerja.platform.Face;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The reader's language: what the reader chose here, else what the browser asks for, else the region's default; never
 * one that the region does not offer.
 */
final class OfferedLanguages extends CookieLocaleResolver {
  OfferedLanguages(String cookie) {
    super(cookie);
    setDefaultLocaleFunction(OfferedLanguages::spoken);
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    var wanted = super.resolveLocale(request);
    var face = of(request);
    return face.languages().contains(wanted.getLanguage()) ? wanted : Locale.of(face.languages().getFirst());
  }

  /** The usual face where the database is gone: a page has to tell of that as well. */
  static Face of(HttpServletRequest request) {
    try {
      return Face.of(request.getAttribute(Face.ATTRIBUTE));
    } catch (DataAccessException | TransactionException _) {
      return Face.USUAL;
    }
  }

  private static Locale spoken(HttpServletRequest request) {
    var offered = of(request).languages();
    var asked = request.getHeader("Accept-Language") == null ? "" : request.getLocale().getLanguage();
    var known = switch (asked) {
      case "in", "id" -> "id";
      default -> asked;
    };
    return Locale.of(offered.contains(known) ? known : offered.getFirst());
  }
}
