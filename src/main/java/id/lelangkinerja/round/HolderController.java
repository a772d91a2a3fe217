package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.page.HolderPage;
import id.lelangkinerja.sealing.Passphrase;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A holder makes ready in their own session. The passphrase is made for the page that shows it, comes back with the
 * form and is kept nowhere else; the answer, which may have to be repeated, does not hold it.
 */
@RegionController
class HolderController {
  private static final String PASSPHRASE = "passphrase";
  private static final String AGAIN = "again";
  private static final String NEW = "new";
  private static final int LONGEST = 100;
  private final HolderQuery holders;
  private final BecomingHolder becoming;
  private final Posting posting;

  HolderController(HolderQuery holders, BecomingHolder becoming, Posting posting) {
    this.holders = holders;
    this.becoming = becoming;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/holder")
  Screen ask(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form asked) {
    return page(who, here, id, asked);
  }

  @PostMapping("/rounds/{round}/holder")
  ModelAndView makeReady(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    holders.roundOf(who, id);
    var shown = Passphrase.parse(form.typed(PASSPHRASE));
    var again = Passphrase.parse(form.text(AGAIN, LONGEST));
    if (shown.isEmpty()) {
      form.mistake("", new Refused(Reason.PASSPHRASE_UNREADABLE));
    } else if (form.mistakeOf(AGAIN).isEmpty() && again.filter(typed -> typed.isSame(shown.get())).isEmpty()) {
      form.mistake(AGAIN, new Refused(Reason.PASSPHRASE_DIFFERS));
    }
    return posting.answer(who, "round-holder:" + id.value(), form, () -> {
      becoming.makeReady(who, id, shown.orElseThrow());
      return Links.of(here).seals().holder(id.value());
    }, () -> page(who, here, id, form));
  }

  /**
   * Shown again after a mistake, it keeps the words that were written down; to one who is ready it shows new ones only
   * when asked, lest they be taken for those that count.
   */
  private Screen page(Acting who, RegionHere here, RoundId id, Form form) {
    var links = Links.of(here);
    var name = holders.roundOf(who, id);
    var waiting = holders.waiting(who, id);
    boolean ready = waiting.map(KeyHolder::isReady).orElse(true);
    boolean wanted = waiting.isPresent() && (!ready || !form.holds() || !form.typed(NEW).isEmpty());
    var words = !wanted
        ? ""
        : Passphrase.parse(form.typed(PASSPHRASE)).orElseGet(Passphrase::fresh).written();
    return Screen.of("round/holder",
        new HolderPage(name, waiting.isPresent(), ready, words,
            links.seals().holder(id.value()), links.work()))
        .with(form);
  }
}
