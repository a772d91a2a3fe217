package id.lelangkinerja.minutes;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.printed.Printing;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letters that invite agencies to a round: each agency its own, and all of them for those who conduct the auction. */
@RegionController
class InvitationController {
  private final InvitationPages pages;
  private final Printing printing;

  InvitationController(InvitationPages pages, Printing printing) {
    this.printing = printing;
    this.pages = pages;
  }

  @GetMapping("/rounds/{round}/invitations")
  Screen list(Acting who, RegionHere here, @PathVariable RoundId round) {
    return pages.show(who, round, Links.of(here));
  }

  @GetMapping("/rounds/{round}/invitations/{agency}")
  ResponseEntity<byte[]> letter(Acting who, @PathVariable RoundId round, @PathVariable UUID agency) {
    var letter = pages.letter(who, round, agency);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header("Content-Disposition",
            ContentDisposition.attachment().filename("undangan.pdf").build().toString())
        .body(printing.print(who, letter.sheet(), letter.words()));
  }
}
