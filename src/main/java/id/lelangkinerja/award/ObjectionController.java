package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** An agency objects to the award of a lot, and the panel answers. */
@RegionController
class ObjectionController {
  private static final int LONGEST_REASONS = 4000;
  private final ObjectionPages pages;
  private final Objecting objecting;
  private final AnsweringObjection answering;
  private final FileStore files;
  private final Posting posting;

  ObjectionController(ObjectionPages pages, Objecting objecting, AnsweringObjection answering, FileStore files,
      Posting posting) {
    this.pages = pages;
    this.objecting = objecting;
    this.answering = answering;
    this.files = files;
    this.posting = posting;
  }

  @GetMapping("/lots/{lot}/objection")
  Screen ask(Acting who, RegionHere here, @PathVariable LotId lot, Form form) {
    return pages.objecting(who, lot, Links.of(here)).with(form);
  }

  @PostMapping("/lots/{lot}/objection")
  ModelAndView object(Acting who, RegionHere here, @PathVariable LotId lot, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    var links = Links.of(here);
    var chosen = file == null || Upload.name(file).isEmpty() ? null : file;
    var form = chosen == null ? sent : Upload.noted(sent, chosen);
    var reasons = form.text("reasons", LONGEST_REASONS);
    var against = form.typed("against").isBlank()
        ? null
        : form.ids("against").stream().map(BidId::new).findFirst().orElse(null);
    return posting.answer(who, "lot-objected:" + lot.value(), form, () -> {
      objecting.object(who, lot, against, reasons, chosen == null ? null : attached(chosen));
      return links.auction().lotAward(lot.value()) + "#objections";
    }, () -> pages.objecting(who, lot, links));
  }

  @GetMapping("/lots/{lot}/objections/{objection}/answer")
  Screen askAnswer(Acting who, RegionHere here, @PathVariable LotId lot, @PathVariable UUID objection, Form form) {
    return pages.answering(who, lot, objection, Links.of(here)).with(form);
  }

  @PostMapping("/lots/{lot}/objections/{objection}/answer")
  ModelAndView answer(Acting who, RegionHere here, @PathVariable LotId lot, @PathVariable UUID objection, Form form) {
    var links = Links.of(here);
    var result = form.choice("result", Answer.class);
    var reasons = form.text("reasons", LONGEST_REASONS);
    return posting.answer(who, "objection-answer:" + objection, form, () -> {
      answering.answer(who, lot, objection, result == Answer.UPHELD, reasons);
      return links.auction().lotAward(lot.value()) + "#objections";
    }, () -> pages.answering(who, lot, objection, links));
  }

  @GetMapping("/lots/{lot}/objections/{objection}/file")
  ResponseEntity<InputStreamResource> file(Acting who, @PathVariable LotId lot, @PathVariable UUID objection) {
    var file = pages.file(who, lot, objection);
    return Download.of(files.find(who.region(), file), files.open(who.region(), file));
  }

  private static Objecting.Attached attached(MultipartFile file) {
    try {
      return new Objecting.Attached(Upload.name(file), file.getInputStream());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
