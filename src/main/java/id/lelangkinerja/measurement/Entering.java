package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes many figures down at once and hands in those that were chosen: all of it, or nothing. */
@Service
class Entering {
  private final Drafting drafting;
  private final BreakingDown breaking;
  private final Submitting submitting;
  private final Asking asking;
  private final EntryQuery entries;
  private final EntryParts parts;

  Entering(Drafting drafting, BreakingDown breaking, Submitting submitting, Asking asking, EntryQuery entries,
      EntryParts parts) {
    this.drafting = drafting;
    this.breaking = breaking;
    this.submitting = submitting;
    this.asking = asking;
    this.entries = entries;
    this.parts = parts;
  }

  /**
   * As {@link Drafting}, {@link BreakingDown} and {@link Submitting} do with each, and FIGURE_CHANGED_TO or RATIO_CHANGED_TO with what
   * somebody else wrote down since the row was shown, or PARTS_CHANGED where only its parts are others; what is refused names the figure's
   * field, which is "figure-" and its identifier, or where a question is not answered or a part is missing that of the question or part and the identifier. All of them are tried, so that whoever typed
   * them learns every fault at once: one of the refusals is thrown.
   *
   * @param chosen the figures to be handed in, with what was said to what they are asked
   * @param faults takes the other refusals, and what is asked
   */
  @Transactional
  void enter(Acting who, Map<MeasurementId, Typed> values, Map<MeasurementId, Replies> chosen, Faults faults) {
    values.forEach((figure, typed) -> {
      try {
        drafting.save(who, figure, typed.value(), () -> unchanged(who, figure, typed, !typed.parts().isEmpty()));
        breaking.down(who, figure, typed.parts());
      } catch (Refused refused) {
        faults.add(figure, refused, field(figure, refused));
      }
    });
    chosen.forEach((figure, replies) -> {
      if (!faults.has(figure)) {
        handIn(who, figure, replies, faults);
      }
    });
    faults.throwAny();
  }

  /**
   * One row while it is filled in, its parts as far as they are there, and one of which a half is missing as it stands; refused as the same
   * row would be that is saved with the others, but for parts that are missing or do not add up yet.
   *
   * @param breaksDown whether the row asks for parts at all
   * @return the row's mark from now on
   */
  @Transactional
  String keep(Acting who, MeasurementId figure, Typed typed, boolean breaksDown) {
    drafting.keep(who, figure, typed.value(), () -> unchanged(who, figure, typed, breaksDown));
    if (breaksDown) {
      breaking.keep(who, figure, whole(typed, standing(who, figure)));
    }
    var row = entries.these(who, List.of(figure.value())).getFirst();
    return Mark.of(row, standing(who, figure));
  }

  /**
   * Saved by the same words already, where the answer was lost on its way, it is as good as unchanged.
   *
   * @param breaksDown whether its parts are to be replaced, if only by none
   */
  private void unchanged(Acting who, MeasurementId figure, Typed typed, boolean breaksDown) {
    var found = entries.these(who, List.of(figure.value()));
    if (found.isEmpty() || typed.mark().isEmpty()) {
      return;
    }
    var row = found.getFirst();
    var value = row.value();
    if (row.seen().equals(Mark.seen(typed.mark())) || value == null) {
      return;
    }
    boolean same = row.holds(typed.value().checked(row.aggregation(), row.unit()));
    var standing = same && breaksDown ? standing(who, figure) : Map.<Integer, Part>of();
    if (same && (!breaksDown || EntryQuery.Row.isLike(whole(typed, standing), standing))) {
      return;
    }
    var by = Objects.requireNonNullElse(row.reporter(), "");
    if (same) {
      throw new Refused(Reason.PARTS_CHANGED, by);
    }
    throw row.isRatio()
        ? new Refused(Reason.RATIO_CHANGED_TO, Taking.plain(row.numerator()), Taking.plain(row.denominator()), by)
        : new Refused(Reason.FIGURE_CHANGED_TO, Taking.plain(value), by);
  }

  private Map<Integer, Part> standing(Acting who, MeasurementId figure) {
    return parts.of(who.region(), List.of(figure.value())).standing(figure.value());
  }

  /** What was typed, beside those of its parts that stay because only one half of them is there. */
  private static Map<Integer, Part> whole(Typed typed, Map<Integer, Part> standing) {
    var whole = new HashMap<>(standing);
    whole.keySet().retainAll(typed.halves());
    whole.putAll(typed.parts());
    return whole;
  }

  private void handIn(Acting who, MeasurementId figure, Replies replies, Faults faults) {
    try {
      submitting.submit(who, figure, replies);
    } catch (Refused refused) {
      boolean asks = refused.reason() == Reason.QUESTION_UNANSWERED || refused.reason() == Reason.EXPLANATION_MISSING;
      if (asks) {
        faults.ask(figure, asking.open(who.region(), figure));
      }
      faults.add(figure, refused, asks ? refused.field() + "-" + figure.value() : field(figure, refused));
    }
  }

  /** Of a part its own field, else the figure's. */
  private static String field(MeasurementId figure, Refused refused) {
    var field = Objects.requireNonNullElse(refused.field(), "");
    return PartForm.isField(field) ? field + "-" + figure.value() : field(figure);
  }

  static String field(MeasurementId figure) {
    return "figure-" + figure.value();
  }
}
