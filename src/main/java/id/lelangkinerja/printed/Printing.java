package id.lelangkinerja.printed;

import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Sha256;
import id.lelangkinerja.signing.Marking;
import id.lelangkinerja.web.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints a paper from what is on record now. While nothing of it changes everybody gets the same file, with the day of
 * its first print: only what differs is printed anew, under a code of its own, and replaces the one before.
 */
@Service
public class Printing {
  private final PaperRepository papers;
  private final Marking marking;
  private final FileStore files;
  private final History history;
  private final Clock clock;

  Printing(PaperRepository papers, Marking marking, FileStore files, History history, Clock clock) {
    this.papers = papers;
    this.marking = marking;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /** The PDF. Whether the reader may have it is for the module that asks. */
  @Transactional
  public byte[] print(Acting who, Sheet sheet, Words words) {
    papers.alone(who, sheet);
    var last = papers.last(who, sheet);
    if (last.isPresent() && hash(words, last.get().printedOn()).equals(last.get().wordsHash())) {
      return content(who, last.get().fileId());
    }
    var id = UUID.randomUUID();
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var pdf = Pdf.render(words.of(marking.mark(who, sheet.kind(), id), today));
    var file = files.find(who.region(), files.storeIssued(who, sheet.name() + ".pdf", pdf));
    papers.add(who, id, sheet, hash(words, today), file, today);
    history.recordDocument(who, "paper.printed", sheet.inside(), sheet.insideId(), file.sha256());
    return pdf;
  }

  private static String hash(Words words, LocalDate day) {
    return Sha256.hex(words.of(null, day));
  }

  private byte[] content(Acting who, UUID file) {
    try (var stream = files.open(who.region(), file)) {
      return stream.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
