package id.lelangkinerja.contract;

import id.lelangkinerja.contract.page.OutsidePage;
import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Signing a document elsewhere, whichever it is: its file is taken along and brought back with one signature more. */
@Component
public class SigningElsewhere {
  private static final int LONGEST_HASH = 64;
  private final Confirming confirming;
  private final Reauthenticating reauthenticating;
  private final Opening opening;
  private final Posting posting;

  SigningElsewhere(Confirming confirming, Reauthenticating reauthenticating, Opening opening, Posting posting) {
    this.confirming = confirming;
    this.reauthenticating = reauthenticating;
    this.opening = opening;
    this.posting = posting;
  }

  /**
   * The document as its page tells of it.
   *
   * @param file where it is had, {@code hash} its own; {@code send} where it is brought to, {@code back} where it is signed here
   */
  public record Document(String number, String file, String hash, String send, String back) {}

  /**
   * How it is signed by what is brought.
   *
   * @param toSign the hash of the file that would be signed now; refused as signing is, so that it is asked for before the password
   * @param sign   signs the file of the hash that was shown
   * @param done   where it goes on afterwards
   */
  public record Signing(Supplier<String> toSign, BiConsumer<String, Means.Direct> sign, String done) {}

  /** The page on which the file is brought back. */
  public Screen page(Acting who, HttpServletRequest request, Document document) {
    return Screen.of("contract/outside", new OutsidePage(document.number(),
        opening.of(who, document.file(), document.hash()), !reauthenticating.isFresh(who, request), document.send(),
        document.back()));
  }

  /** Signs, after the password, with the file that is brought; shows the page again with what was wrong. */
  public ModelAndView bring(Acting who, String route, Form sent, @Nullable MultipartFile file,
      HttpServletRequest request, Signing signing, Supplier<Screen> again) {
    var form = Upload.noted(sent, file);
    var shown = form.text(SigningMeans.HASH, LONGEST_HASH);
    return posting.answer(who, route, form, () -> {
      confirming.confirm(who, form, request, signing.toSign().get());
      Upload.read("file", file, path -> {
        signing.sign().accept(shown, new Means.Outside(bytes(path)));
        return path;
      });
      return signing.done();
    }, again);
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
