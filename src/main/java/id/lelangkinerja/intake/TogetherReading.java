package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Sha256;
import id.lelangkinerja.sheet.Limits;
import id.lelangkinerja.sheet.SheetReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges a file of a kind whose rows go together, keeping of each row no more than its faults. */
final class TogetherReading {
  private static final int TOLD_EVERY = 1_000;
  /** So many changes are shown. */
  private static final int SHOWN = 100;
  private final TogetherKind kind;
  private final TogetherKind.Reading reading;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> letters = new HashMap<>();
  private final Progress progress;
  private final List<Judgement.Shown> changes = new ArrayList<>();
  private final MessageDigest seen = Sha256.fresh();
  private int rows;
  private int faulty;

  private TogetherReading(TogetherKind kind, Acting who, Progress progress) {
    this.kind = kind;
    this.progress = progress;
    this.reading = kind.open(who);
  }

  /** Throws a SHEET_ or IMPORT_ refusal where the file as a whole cannot be judged. */
  static Judgement judge(Path file, TogetherKind kind, Acting who, boolean write, String from,
      Progress progress) {
    return new TogetherReading(kind, who, progress).judge(file, write, from);
  }

  private Judgement judge(Path file, boolean write, String from) {
    List<String> there;
    try {
      there = SheetReading.read(file, Limits.USUAL.ofRows(kind.mostRows()), row -> read(new Line(row)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Lines.mustBeWhole(kind, there, rows);
    int same = 0;
    for (var verdict : reading.judge(write && faulty == 0, from, progress)) {
      var fault = fault(verdict);
      if (fault != null) {
        faults.add(fault);
        faulty++;
      } else if (verdict.isSame()) {
        same++;
      } else {
        changed(verdict);
      }
    }
    faults.sort(Comparator.comparingInt(Fault::rowNo));
    return new Judgement(rows - same - faulty, same, faulty, Lines.ignored(kind, there), faults, changes,
        HexFormat.of().formatHex(seen.digest()));
  }

  private void changed(TogetherKind.Verdict verdict) {
    var change = verdict.change();
    if (change != null) {
      seen.update((verdict.line() + " " + change.mark() + "\n").getBytes(StandardCharsets.UTF_8));
      if (changes.size() < SHOWN) {
        changes.add(new Judgement.Shown(verdict.line(), change));
      }
    }
  }

  private void read(Line line) {
    if (letters.isEmpty()) {
      kind.columns().forEach(column -> letters.put(column.name(), line.letters(column.name())));
    }
    boolean says = reading.read(line);
    if (says || !line.holds()) {
      rows++;
      if (rows % TOLD_EVERY == 0) {
        progress.told(rows, Progress.UNKNOWN);
      }
    }
    if (!line.holds()) {
      faults.addAll(line.faults());
      faulty++;
    }
  }

  private @Nullable Fault fault(TogetherKind.Verdict verdict) {
    var refused = verdict.fault();
    if (refused == null) {
      return null;
    }
    var column = Objects.requireNonNullElse(refused.field(), "");
    var letter = letters.getOrDefault(column, "");
    return Fault.of(verdict.line(), letter.isEmpty() ? "" : letter + verdict.line(), column, refused);
  }
}
