package id.lelangkinerja.region;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.AgencyChange.Existing;
import id.lelangkinerja.region.AgencyChange.Fresh;
import id.lelangkinerja.region.AgencyChange.Successor;
import id.lelangkinerja.web.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Reads a change of agencies out of its form: predecessor1.., successor1.. (one of the register, or the fields of a
 * new one).
 */
@Component
class ChangeForm {
  static final int MOST_PREDECESSORS = 5;
  static final int MOST_SUCCESSORS = 4;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  AgencyChange read(Form form) {
    var kind = form.choice("kind", SuccessionKind.class);
    var predecessors = IntStream.rangeClosed(1, MOST_PREDECESSORS).mapToObj(no -> "predecessor" + no)
        .filter(field -> !form.typed(field).isEmpty())
        .flatMap(field -> form.ids(field).stream()).map(AgencyId::new).toList();
    var successors = new ArrayList<Successor>();
    for (int no = 1; no <= (kind == SuccessionKind.SPLIT ? MOST_SUCCESSORS : 1); no++) {
      if (isGiven(form, no)) {
        successors.add(successor(form, no, kind));
      }
    }
    if (form.holds() && predecessors.isEmpty()) {
      form.mistake("predecessor1", new Refused(Reason.REQUIRED));
    }
    if (form.holds() && successors.isEmpty()) {
      form.mistake("name1", new Refused(Reason.REQUIRED));
    }
    return new AgencyChange(kind, predecessors, List.copyOf(successors), form.date("effectiveOn"),
        form.text("legalBasis", 200));
  }

  private static boolean isGiven(Form form, int no) {
    return !form.typed("successor" + no).isEmpty() || !form.typed("name" + no).isBlank()
        || !form.typed("shortName" + no).isBlank();
  }

  private static Successor successor(Form form, int no, SuccessionKind kind) {
    var share = kind == SuccessionKind.SPLIT
        ? form.numberBetween("share" + no, BigDecimal.ZERO, WHOLE)
        : WHOLE;
    var existing = AgencyForms.one(form, "successor" + no);
    if (existing != null) {
      return new Existing(existing, share);
    }
    var code = form.optionalText("code" + no, 40);
    return new Fresh(code.isEmpty() ? null : code, form.text("name" + no, 200), form.text("shortName" + no, 40),
        form.choice("kind" + no, AgencyKind.class), AgencyForms.one(form, "parent" + no), share);
  }
}
