package id.lelangkinerja.web;

import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    return tried(form, again, () -> once(who, route, form, null, act));
  }

  /** The same for an act that leads to an address known before it is done, which spares the database a change. */
  public ModelAndView answer(Acting who, String route, Form form, String leadsTo, Runnable act,
      Supplier<Screen> again) {
    if (!form.holds()) {
      return again.get().with(form);
    }
    return tried(form, again, () -> once(who, route, form, leadsTo, () -> {
      act.run();
      return leadsTo;
    }));
  }

  /**
   * An act that needs another system's answer, for which no transaction waits.
   *
   * @param prepare is done and committed before the other system is called
   * @param call    calls it, outside of any transaction
   * @param act     does the deed with its answer, and returns the address to go to
   */
  public record Errand<T, R>(Supplier<T> prepare, Function<T, R> call, Function<R, String> act) {}

  /**
   * The same for an act that needs another system's answer. The form's key is used up together with the deed: where the
   * call is refused, the form can be corrected, and that nothing is called twice is what was prepared, once.
   */
  public <T, R> ModelAndView answer(Acting who, String route, Form form, Errand<T, R> errand, Supplier<Screen> again) {
    if (!form.holds()) {
      return again.get().with(form);
    }
    return tried(form, again, () -> {
      var step = within(who, () -> earlier(who, route, form).map(Step::<T>over)
          .orElseGet(() -> Step.prepared(errand.prepare().get())));
      if (step.location() != null) {
        return step.location();
      }
      var answer = errand.call().apply(Objects.requireNonNull(step.prepared()));
      return once(who, route, form, null, () -> errand.act().apply(answer));
    });
  }

  private record Step<T>(@Nullable String location, @Nullable T prepared) {
    static <T> Step<T> over(String location) {
      return new Step<>(location, null);
    }

    static <T> Step<T> prepared(T prepared) {
      return new Step<>(null, prepared);
    }
  }

  private <T> T within(Acting who, Supplier<T> act) {
    return Objects.requireNonNull(transaction.execute(_ -> {
      scope.of(who);
      return act.get();
    }));
  }

  private static ModelAndView tried(Form form, Supplier<Screen> again, Supplier<String> act) {
    try {
      return new ModelAndView(redirect(act.get()));
    } catch (Refused refused) {
      if (refused.reason().kind() == RefusalKind.NOT_FOUND) {
        throw refused;
      }
      form.refuse(refused);
      return again.get().with(form);
    } catch (DataIntegrityViolationException broken) {
      form.refuse(Constraints.reasonOf(broken).map(Refused::new).orElseThrow(() -> broken));
      return again.get().with(form);
    }
  }

  private Optional<String> earlier(Acting who, String route, Form form) {
    return answers.find(who, route, key(form)).map(first -> first.to(hash.of(form)));
  }

  /**
   * Takes the key together with the act's first statement, since most forms are sent once. One that was sent before fails there, or is refused
   * even before, as its act was done: nothing of it stays, and it is answered as the first time.
   */
  private String once(Acting who, String route, Form form, @Nullable String leadsTo, Supplier<String> act) {
    var key = key(form);
    var first = new PostingRepository.First(hash.of(form), leadsTo);
    try {
      return within(who, () -> {
        answers.take(who, route, key, first);
        var location = act.get();
        if (leadsTo == null) {
          answers.answered(who, route, key, location);
        }
        return location;
      });
    } catch (DataIntegrityViolationException failed) {
      if (!PostingRepository.isTaken(failed)) {
        throw failed;
      }
      return again(who, route, form, failed);
    } catch (Refused refused) {
      return again(who, route, form, refused);
    }
  }

  private String again(Acting who, String route, Form form, RuntimeException why) {
    return within(who, () -> earlier(who, route, form).orElseThrow(() -> why));
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
