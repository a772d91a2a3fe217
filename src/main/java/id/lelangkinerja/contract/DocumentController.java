package id.lelangkinerja.contract;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.Opening;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A contract's papers: for everyone once it is in force, before that for those who make and sign it. */
@RegionController
class DocumentController {
  private static final MediaType PROOF = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
  private final DeskQuery desk;
  private final FileStore files;
  private final LogPlaces log;
  private final Opening opening;

  DocumentController(DeskQuery desk, FileStore files, LogPlaces log, Opening opening) {
    this.desk = desk;
    this.files = files;
    this.log = log;
    this.opening = opening;
  }

  /** With the consents once both have signed, otherwise the text as it stands. */
  @GetMapping("/contracts/{contract}/document.pdf")
  @OpenToAll
  ResponseEntity<InputStreamResource> document(@Nullable Acting who, RegionHere here, @PathVariable UUID contract) {
    var found = desk.readable(here.id(), who, new ContractId(contract));
    return download(here, found.isOutForSignature() ? who : null,
        found.signedFileId() == null ? found.fileId() : found.signedFileId());
  }

  /** Exactly what is, or was, consented to. */
  @GetMapping("/contracts/{contract}/text")
  @OpenToAll
  ResponseEntity<InputStreamResource> text(@Nullable Acting who, RegionHere here, @PathVariable UUID contract) {
    var found = desk.readable(here.id(), who, new ContractId(contract));
    return download(here, found.isOutForSignature() ? who : null, found.fileId());
  }

  /** That the public log holds the document, to be checked without this server (C2SP tlog-proof). */
  @GetMapping("/contracts/{contract}/proof")
  @OpenToAll
  ResponseEntity<String> proof(@Nullable Acting who, RegionHere here, @PathVariable UUID contract) {
    var found = desk.readable(here.id(), who, new ContractId(contract));
    return ResponseEntity.ok().contentType(PROOF)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            Download.attachment("Kontrak Kinerja " + found.number().replace('/', '-') + ".tlog-proof"))
        .body(log.proof(here.id(), found));
  }

  /** Of what is still to be signed it is noted who was served it. */
  private ResponseEntity<InputStreamResource> download(RegionHere here, @Nullable Acting signer, @Nullable UUID file) {
    if (file == null) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    var found = files.find(here.id(), file);
    return Download.of(found, opening.noting(signer, found, files.open(here.id(), file)));
  }
}
