package id.lelangkinerja.web;

import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Answers a form that was sent: once. The act and the use of the form's key are one transaction; the same form sent
 * again is answered as the first time, the same key with other content is refused, and a refused form keeps its key.
 */
@Component
public class Posting {
  private final PostingRepository answers;
  private final ContentHash hash;
  private final Scope scope;
  private final TransactionTemplate transaction;

  Posting(PostingRepository answers, ContentHash hash, Scope scope, PlatformTransactionManager transactions) {
    this.answers = answers;
    this.hash = hash;
    this.scope = scope;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Acts and redirects to the address that the act returns; where the form does not hold, or the act is refused,
   * shows the page again with everything typed and the mistakes beside their fields.
   *
   * @param route what is done, as a short name of the route and its object: part of the key
   * @param act   does the deed and returns the address to go to
   * @param again the page with the form, built anew
   */
  public ModelAndView answer(Acting who, String route, Form form, Supplier<String> act, Supplier<Screen> again) {
    if (!form.holds()) {
      return again.get().with(form);
    }
    try {
      var location = transaction.execute(_ -> {
        scope.of(who);
        return once(who, route, form, act);
      });
      return new ModelAndView(redirect(location == null ? "/" : location));
    } catch (Refused refused) {
      if (refused.reason().kind() == Reason.Kind.NOT_FOUND) {
        throw refused;
      }
      form.refuse(refused);
      return again.get().with(form);
    } catch (DataIntegrityViolationException broken) {
      form.refuse(Constraints.reasonOf(broken).map(Refused::new).orElseThrow(() -> broken));
      return again.get().with(form);
    }
  }

  private String once(Acting who, String route, Form form, Supplier<String> act) {
    var key = key(form);
    var content = hash.of(form);
    if (!answers.take(who, route, key, content)) {
      var first = answers.first(who, route, key);
      Refused.unless(first.contentHash().equals(content), Reason.KEY_REUSED);
      return first.location();
    }
    var location = act.get();
    answers.answered(who, route, key, location);
    return location;
  }

  private static UUID key(Form form) {
    try {
      return UUID.fromString(form.typed("key"));
    } catch (IllegalArgumentException _) {
      throw new Refused(Reason.KEY_REUSED);
    }
  }

  private static RedirectView redirect(String location) {
    var view = new RedirectView(location);
    view.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
    return view;
  }
}
