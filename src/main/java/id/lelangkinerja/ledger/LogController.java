package id.lelangkinerja.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.lelangkinerja.ledger.page.LogPage;
import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.merkle.Tile;
import id.lelangkinerja.platform.LogLinks;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Screen;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The public log of all acts: a page that explains it, and what programs fetch (C2SP tlog-tiles). The entries
 * themselves, "tile/entries", are left out: they are commitments that say nothing without what is kept with each act.
 */
@Controller
class LogController {
  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);
  private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  private final CheckpointRepository checkpoints;
  private final NodeRepository nodes;
  private final NoteKey key;

  LogController(CheckpointRepository checkpoints, NodeRepository nodes, NoteKey key) {
    this.checkpoints = checkpoints;
    this.nodes = nodes;
    this.key = key;
  }

  @OpenToAll
  @GetMapping(LogLinks.PAGE)
  Screen show() {
    var newest = checkpoints.newest();
    return Screen.of("ledger/log",
        new LogPage(newest.map(kept -> new LogPage.Newest(kept.size(), kept.note(), kept.madeAt())).orElse(null),
            key.verifier().written()));
  }

  @OpenToAll
  @GetMapping(LogLinks.KEY)
  ResponseEntity<String> key() {
    return ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache())
        .body(key.verifier().written() + "\n");
  }

  @OpenToAll
  @GetMapping(LogLinks.CHECKPOINT)
  ResponseEntity<String> checkpoint() {
    var newest = checkpoints.newest().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache()).body(newest.note());
  }

  /** What is not signed yet does not exist. */
  @OpenToAll
  @GetMapping(LogLinks.PAGE + "/tile/{*name}")
  ResponseEntity<byte[]> tile(@PathVariable String name) {
    long size = checkpoints.newest().map(CheckpointRepository.Kept::size).orElse(0L);
    var tile = Tile.named(name.substring(1)).filter(named -> named.isWithin(size))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var bytes = new ByteArrayOutputStream(tile.width() * Hash.LENGTH);
    nodes.hashes(tile.level(), tile.from(), tile.width()).forEach(hash -> bytes.writeBytes(hash.bytes()));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).cacheControl(FOR_EVER)
        .body(bytes.toByteArray());
  }
}
