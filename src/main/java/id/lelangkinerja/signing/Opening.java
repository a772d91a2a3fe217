package id.lelangkinerja.signing;

import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Nobody signs here what was never opened: the exact file that is signed, to its last byte, has been served to the person
 * who signs it. As the password, this is asked for where a person sends the form.
 */
@Component
public class Opening {
  /** The name under which a refusal points at the document on the page. */
  public static final String FIELD = "document";
  private final OpeningRepository openings;
  private final Clock clock;

  Opening(OpeningRepository openings, Clock clock) {
    this.openings = openings;
    this.clock = clock;
  }

  /** The same content, which notes once it is read to its end that this person has been served the file. */
  public InputStream noting(@Nullable Acting who, StoredFile file, InputStream content) {
    return who == null ? content : new Noting(content, () -> openings.note(who, file.sha256(), clock.instant()));
  }

  /** What a person is about to sign, and whether that person has opened it. */
  public Unsigned of(Acting who, String url, String hash) {
    return new Unsigned(url, hash, openings.find(who, hash).orElse(null));
  }

  /** DOCUMENT_UNOPENED where the file of this hash has never been served to this person. */
  public void refuseUnopened(Acting who, String hash) {
    if (openings.find(who, hash).isEmpty()) {
      throw new Refused(Reason.DOCUMENT_UNOPENED).at(FIELD);
    }
  }

  private static final class Noting extends FilterInputStream {
    private final Runnable atEnd;
    private boolean noted;

    Noting(InputStream content, Runnable atEnd) {
      super(content);
      this.atEnd = atEnd;
    }

    @Override
    public int read() throws IOException {
      return seen(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return seen(super.read(buffer, offset, length));
    }

    private int seen(int read) {
      if (read < 0 && !noted) {
        noted = true;
        atEnd.run();
      }
      return read;
    }
  }
}
