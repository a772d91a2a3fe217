package id.lelangkinerja.minutes;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The minutes of an auction: read by those who conduct it, issued after confirmation, downloaded by all once public.
 */
@RegionController
class MinutesController {
  private static final int LONGEST_REASON = 1000;
  private final MinutesPages pages;
  private final MinutesQuery minutes;
  private final Issuing issuing;
  private final FileStore files;
  private final Posting posting;

  MinutesController(MinutesPages pages, MinutesQuery minutes, Issuing issuing, FileStore files, Posting posting) {
    this.pages = pages;
    this.minutes = minutes;
    this.issuing = issuing;
    this.files = files;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/minutes")
  Screen list(Acting who, RegionHere here, @PathVariable RoundId round) {
    return pages.show(who, round, Links.of(here));
  }

  @GetMapping("/rounds/{round}/minutes/opening")
  Screen askOpening(Acting who, RegionHere here, @PathVariable RoundId round, Form form) {
    return pages.issuing(who, round, MinutesKind.OPENING, null, Links.of(here)).with(form);
  }

  @PostMapping("/rounds/{round}/minutes/opening")
  ModelAndView issueOpening(Acting who, RegionHere here, @PathVariable RoundId round, Form form) {
    var links = Links.of(here);
    var reason = form.optionalText("reason", LONGEST_REASON);
    return posting.answer(who, "minutes-opening:" + round.value(), form, () -> {
      issuing.ofOpening(who, round, reason);
      return links.minutes().ofRound(round.value());
    }, () -> pages.issuing(who, round, MinutesKind.OPENING, null, links));
  }

  @GetMapping("/rounds/{round}/minutes/announcement")
  Screen askAnnouncement(Acting who, RegionHere here, @PathVariable RoundId round, Form form) {
    return pages.issuing(who, round, MinutesKind.ANNOUNCEMENT, null, Links.of(here)).with(form);
  }

  @PostMapping("/rounds/{round}/minutes/announcement")
  ModelAndView announce(Acting who, RegionHere here, @PathVariable RoundId round, Form form) {
    var links = Links.of(here);
    var reason = form.optionalText("reason", LONGEST_REASON);
    return posting.answer(who, "minutes-announcement:" + round.value(), form, () -> {
      issuing.announcement(who, round, reason);
      return links.minutes().ofRound(round.value());
    }, () -> pages.issuing(who, round, MinutesKind.ANNOUNCEMENT, null, links));
  }

  @GetMapping("/lots/{lot}/minutes/{kind}")
  Screen askOfLot(Acting who, RegionHere here, @PathVariable LotId lot, @PathVariable String kind, Form form) {
    return pages.issuing(who, minutes.roundOf(who, lot), ofLot(kind), lot, Links.of(here)).with(form);
  }

  @PostMapping("/lots/{lot}/minutes/{kind}")
  ModelAndView issueOfLot(Acting who, RegionHere here, @PathVariable LotId lot, @PathVariable String kind, Form form) {
    var links = Links.of(here);
    var reason = form.optionalText("reason", LONGEST_REASON);
    var round = minutes.roundOf(who, lot);
    var which = ofLot(kind);
    return posting.answer(who, "minutes-" + which.slug() + ":" + lot.value(), form, () -> {
      issuing.ofLot(who, lot, which, reason);
      return links.minutes().ofRound(round.value());
    }, () -> pages.issuing(who, round, which, lot, links));
  }

  @OpenToAll
  @GetMapping("/minutes/{minutes}/file")
  ResponseEntity<InputStreamResource> file(@Nullable Acting who, RegionHere here, @PathVariable("minutes") UUID id) {
    var file = minutes.file(here.id(), who, id);
    return Download.of(files.find(here.id(), file), files.open(here.id(), file));
  }

  private static MinutesKind ofLot(String kind) {
    return MinutesKind.ofLot(kind).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
