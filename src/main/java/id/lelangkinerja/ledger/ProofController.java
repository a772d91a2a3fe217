package id.lelangkinerja.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** That the public log holds a document that was issued, to be checked without this server (C2SP tlog-proof). */
@RegionController
class ProofController {
  private static final MediaType PROOF = new MediaType(MediaType.TEXT_PLAIN, UTF_8);
  private final Proving proving;

  ProofController(Proving proving) {
    this.proving = proving;
  }

  @OpenToAll
  @GetMapping("/proofs/{hash}")
  ResponseEntity<String> proof(RegionHere here, @PathVariable String hash) {
    var proof = proving.file(here.id(), hash).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return ResponseEntity.ok().contentType(PROOF)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(hash + ".tlog-proof").build().toString())
        .body(proof);
  }
}
