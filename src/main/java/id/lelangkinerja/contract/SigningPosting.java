package id.lelangkinerja.contract;

import id.lelangkinerja.contract.page.OutsidePage;
import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import id.lelangkinerja.signing.Serving;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers the forms with which a document is signed, whichever it is: by a certificate of this installation in one act;
 * by the national service in two, between which it is called, so that nothing is held while it takes its time.
 */
@Component
public class SigningPosting {
  private final SigningMeans means;
  private final Reauthenticating reauthenticating;
  private final Opening opening;
  private final Serving serving;
  private final SigningDays days;
  private final Posting posting;

  SigningPosting(SigningMeans means, Reauthenticating reauthenticating, Opening opening, Serving serving,
      SigningDays days, Posting posting) {
    this.means = means;
    this.reauthenticating = reauthenticating;
    this.opening = opening;
    this.serving = serving;
    this.days = days;
    this.posting = posting;
  }

  /** What is signed by this person without waiting for another system. */
  public interface Bringable {
    /** The hash of the file that would be signed now; refused as signing is, so that it is asked for before the password. */
    String toSign();

    /** Signs. */
    void sign(Means.Direct by);

    /** Where it goes on afterwards. */
    String done();
  }

  /** What is signed by this person, and how. */
  public interface Signable extends Bringable {
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
        confirm(who, form, request, document);
        document.sign(direct);
        return next;
      }, () -> again(form, document));
      case Means.National national -> posting.answer(who, route, form, new Posting.Errand<>(() -> {
        confirm(who, form, request, document);
        return document.order();
      }, (Placed placed) -> serving.send(who, placed, national), served -> {
        document.keep(served);
        return next;
      }), () -> again(form, document));
    };
  }

  /**
   * The page on which a file is brought back that was signed elsewhere.
   *
   * @param file where it is had, {@code hash} its own; {@code send} where it is brought to, {@code back} where it is signed here
   */
  public record Elsewhere(String number, String file, String hash, String send, String back) {}

  public Screen elsewhere(Acting who, HttpServletRequest request, Elsewhere page) {
    return Screen.of("contract/outside", new OutsidePage(page.number(), opening.of(who, page.file(), page.hash()),
        !reauthenticating.isFresh(who, request), page.send(), page.back()));
  }

  /** Signs, after the password, with the file that was signed elsewhere and is brought back with one signature more. */
  public ModelAndView bring(Acting who, String route, Form form, @Nullable MultipartFile file,
      HttpServletRequest request, Bringable document, Supplier<Screen> again) {
    return posting.answer(who, route, form, () -> {
      confirm(who, form, request, document);
      Upload.read("file", file, path -> {
        document.sign(new Means.Outside(bytes(path)));
        return path;
      });
      return document.done();
    }, again);
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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

  private void confirm(Acting who, Form form, HttpServletRequest request, Bringable document) {
    var hash = document.toSign();
    Refused.unless(hash.equals(form.typed(SigningMeans.HASH)), Reason.DOCUMENT_CHANGED);
    opening.refuseUnopened(who, hash);
    reauthenticating.confirm(who, SigningMeans.PASSWORD, form.typed(SigningMeans.PASSWORD), request);
  }

  private Screen again(Form form, Signable document) {
    return means.isMistaken(form) ? document.look() : document.standing();
  }
}
