package id.lelangkinerja.running.page;

import id.lelangkinerja.region.Letterhead;
import id.lelangkinerja.signing.Mark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * running/pdf/addendum.jte: an addendum as it is printed, with the mark by which anybody asks for it; the ground is a
 * text's key, the reason its lines.
 */
public record AddendumPage(Letterhead letterhead, String region, String place, String number, String contract,
    LocalDate contractDay, String title, String agency, String ground, List<String> reason, LocalDate day, Side first,
    Side second, Particulars particulars, List<Target> targets, List<RewordedText> texts, Mark mark) {
  public AddendumPage {
    reason = List.copyOf(reason);
    targets = List.copyOf(targets);
    texts = List.copyOf(texts);
  }

  /** What is changed, as a sentence of the addendum begins. */
  public String what() {
    var changed = new ArrayList<String>();
    if (!targets.isEmpty()) {
      changed.add("target");
    }
    if (!particulars.budgets().isEmpty()) {
      changed.add("anggaran");
    }
    if (!texts.isEmpty()) {
      changed.add("tonggak atau ketentuan");
    }
    var told = String.join(", ", changed);
    return told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1) + " kontrak";
  }

  /** A party as printed. */
  public record Side(String name, @Nullable String nip, @Nullable String rankTitle, String office) {}

  /** A target of a year that takes the place of another. */
  public record Target(String indicator, String unit, int decimals, String year, BigDecimal before,
      BigDecimal after) {}
}
