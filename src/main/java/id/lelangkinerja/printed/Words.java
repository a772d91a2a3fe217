package id.lelangkinerja.printed;

import id.lelangkinerja.signing.Mark;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The page of a paper, as XHTML: as of a day, and with its mark or without. The same words for the same day and record. */
@FunctionalInterface
public interface Words {
  String of(@Nullable Mark mark, LocalDate day);
}
