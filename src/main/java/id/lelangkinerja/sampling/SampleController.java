package id.lelangkinerja.sampling;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One sample: its officials commit, reveal, and what comes out. */
@RegionController
class SampleController {
  private static final int LONGEST_CODE = 300;
  private final SamplePages pages;
  private final Posting posting;
  private final Committing committing;
  private final Revealing revealing;
  private final Drawing drawing;

  SampleController(SamplePages pages, Posting posting, Committing committing, Revealing revealing, Drawing drawing) {
    this.pages = pages;
    this.posting = posting;
    this.committing = committing;
    this.revealing = revealing;
    this.drawing = drawing;
  }

  @GetMapping("/sampling/{id}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID id, Form asked) {
    return pages.screen(who, here, id).with(asked);
  }

  @PostMapping("/sampling/{id}/commitment")
  ModelAndView commit(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var commitment = form.text("commitment", LONGEST_CODE).toLowerCase(Locale.ROOT);
    return posting.answer(who, "sample-commitment:" + id, form, () -> {
      committing.commit(who, id, commitment);
      return Links.of(here).sampling().sample(id);
    }, () -> pages.screen(who, here, id));
  }

  @PostMapping("/sampling/{id}/reveal")
  ModelAndView reveal(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    var code = form.text("code", LONGEST_CODE);
    return posting.answer(who, "sample-reveal:" + id, form, () -> {
      revealing.reveal(who, id, code);
      return Links.of(here).sampling().sample(id);
    }, () -> pages.screen(who, here, id));
  }

  @PostMapping("/sampling/{id}/drawing")
  ModelAndView draw(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    return posting.answer(who, "sample-drawing:" + id, form, () -> {
      drawing.draw(who, id);
      return Links.of(here).sampling().sample(id);
    }, () -> pages.screen(who, here, id));
  }
}
