package id.lelangkinerja.award;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.printed.Printing;
import id.lelangkinerja.round.LotId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The draft of the decree that makes an award, printed from what is on record: it binds nobody until it is signed on
 * paper.
 */
@RegionController
class DecreeController {
  private final DecreePaper paper;
  private final Printing printing;

  DecreeController(DecreePaper paper, Printing printing) {
    this.paper = paper;
    this.printing = printing;
  }

  @GetMapping("/lots/{lot}/award/decree")
  ResponseEntity<byte[]> decree(Acting who, @PathVariable LotId lot) {
    var draft = paper.draft(who, lot);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.attachment("SK Penetapan (rancangan).pdf"))
        .header("X-Content-Type-Options", "nosniff").body(printing.print(who, draft.sheet(), draft.words()));
  }
}
