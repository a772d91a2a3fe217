package id.lelangkinerja.portal;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.SealedRoundPage;
import id.lelangkinerja.sealing.SigningKey;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Pager;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What lay sealed when a round's bidding closed, for everyone: the key, the hashes, and how to check a receipt. */
@RegionController
class SealedRoundController {
  private static final String HASH = "hash";
  private final SealQuery seals;
  private final SigningKey signing;

  SealedRoundController(SealQuery seals, SigningKey signing) {
    this.seals = seals;
    this.signing = signing;
  }

  @OpenToAll
  @GetMapping("/results/rounds/{round}/hashes")
  Screen show(RegionHere here, @PathVariable UUID round, Form asked) {
    var links = Links.of(here).open();
    var seal = seals.of(here.id(), round);
    var url = links.hashes(round);
    var wanted = asked.typed(HASH).strip().toLowerCase(Locale.ROOT);
    var hashes = seals.hashes(here.id(), round);
    var pager = Pager.of(asked, hashes.size(), url, HASH);
    return Screen.of("portal/sealed", new SealedRoundPage(seal.name(), seal.bids(), seal.closesAt(),
        seal.publishedAt(), new SealedRoundPage.Key(seal.sealing().key(), seal.fingerprint(), seal.statement(),
            seal.signature(), signing.publicKey()),
        hashes.stream().skip(pager.offset()).limit(Pager.SIZE).toList(), pager,
        wanted.isEmpty() ? null : seals.isPublished(here.id(), round, wanted), url, links.hashesCsv(round)))
        .with(asked);
  }

  @OpenToAll
  @GetMapping({"/results/rounds/{round}/hashes.csv", "/results/rounds/{round}/hashes.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, @PathVariable UUID round, SheetFormat format) {
    var seal = seals.of(here.id(), round);
    var table = new Table("round", "key_fingerprint", "published_at", "sealed_document_sha256");
    seals.hashes(here.id(), round)
        .forEach(hash -> table.row(seal.name(), seal.fingerprint(), seal.publishedAt(), hash));
    return table.download(format, "hashes-" + here.code());
  }
}
