package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import id.lelangkinerja.signing.Serving;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers the forms with which a document is signed, whichever it is: by a certificate of this installation in one act;
 * by the national service in two, between which it is called, so that nothing is held while it takes its time.
 */
@Component
public class SigningPosting {
  private final SigningMeans means;
  private final Confirming confirming;
  private final Serving serving;
  private final SigningDays days;
  private final Posting posting;

  SigningPosting(SigningMeans means, Confirming confirming, Serving serving,
      SigningDays days, Posting posting) {
    this.means = means;
    this.confirming = confirming;
    this.serving = serving;
    this.days = days;
    this.posting = posting;
  }

  /** What is signed by this person, and how. */
  public interface Signable {
    /** The hash of the file that would be signed now; refused as signing is, so that it is asked for before the password. */
    String toSign();

    /** Signs without waiting for another system. */
    void sign(Means.Direct by);

    /** Where it goes on afterwards. */
    String done();

    /** Notes the order to the national service. */
    Placed order();

    /** Keeps what the national service has signed. */
    void keep(Served served);

    /** Its address among those that are signed one after the other, as {@link SigningDays} knows it. */
    String inTurn();

    /** The same page again, with what was typed wrong. */
    Screen look();

    /** The document as it now stands, where signing was refused. */
    Screen standing();
  }

  /** Signs the file that this person has opened, after the password, and goes on to the next document where they are signed one after the other. */
  public ModelAndView sign(Acting who, Links links, String route, Form form, HttpServletRequest request,
      Signable document) {
    var next = form.ticked("turn", "yes") ? days.after(who, links, document.inTurn()) : document.done();
    return switch (means.of(form)) {
      case Means.Direct direct -> posting.answer(who, route, form, () -> {
        confirming.confirm(who, form, request, document.toSign());
        document.sign(direct);
        return next;
      }, () -> again(form, document));
      case Means.National national -> posting.answer(who, route, form, new Posting.Errand<>(() -> {
        confirming.confirm(who, form, request, document.toSign());
        return document.order();
      }, (Placed placed) -> serving.send(who, placed, national), served -> {
        document.keep(served);
        return next;
      }), () -> again(form, document));
    };
  }

  /**
   * Asks the national service for what it owes.
   *
   * @param order what is asked for, refused where there is nothing
   * @param keep  keeps what comes, and returns where it goes on
   * @param again the page as it then stands, where nothing came
   */
  public ModelAndView ask(Acting who, String route, Form form, Supplier<Placed> order, Function<Served, String> keep,
      Supplier<Screen> again) {
    return posting.answer(who, route, form,
        new Posting.Errand<>(order, (Placed placed) -> serving.ask(who, placed), keep), again);
  }

  private Screen again(Form form, Signable document) {
    return means.isMistaken(form) ? document.look() : document.standing();
  }
}
