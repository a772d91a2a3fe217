package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Part;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a figure that was written down without a connection, only where nobody changed it since it was seen. Value and
 * evidence come in together or not at all; what stands against handing it in leaves them as a draft, for whoever was
 * asked is far away and may have the connection for this one moment.
 */
@Service
public class ReportingFromAfar {
  private final MeasurementRepository measurements;
  private final OwedQuery owed;
  private final Drafting drafting;
  private final BreakingDown breaking;
  private final AttachingEvidence attaching;
  private final Submitting submitting;
  private final OpenQuestions questions;

  ReportingFromAfar(MeasurementRepository measurements, OwedQuery owed, Drafting drafting,
      BreakingDown breaking, AttachingEvidence attaching, Submitting submitting, OpenQuestions questions) {
    this.measurements = measurements;
    this.owed = owed;
    this.drafting = drafting;
    this.breaking = breaking;
    this.attaching = attaching;
    this.submitting = submitting;
    this.questions = questions;
  }

  /** A file of evidence, whole. */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  public record File(String name, byte[] content) {}

  /**
   * A figure as it comes in.
   *
   * @param seen    the mark that the figure had when it was written down
   * @param parts   by the number of their category; without any those that stand stay
   * @param handsIn whether it goes to verification, or stays a draft
   * @param replies what was said to what it raises, as far as it was asked already
   */
  public record Sent(MeasurementId id, String seen, NewValue value, Map<Integer, Part> parts, boolean handsIn,
      Replies replies) {
    public Sent { parts = Map.copyOf(parts); }

    /** Without parts. */
    public Sent(MeasurementId id, String seen, NewValue value, boolean handsIn, Replies replies) {
      this(id, seen, value, Map.of(), handsIn, replies);
    }
  }

  /**
   * What became of it.
   *
   * @param mark    the figure's mark from now on
   * @param against why it is a draft though it was to be handed in; null where nothing stands against it
   * @param asked   what it raises, where that was not answered
   */
  public record Arrived(String mark, @Nullable Refused against, OpenQuestions.Open asked) {}

  /**
   * By whom {@link Drafting} allows it; refused as there, as {@link BreakingDown} and as {@link AttachingEvidence} do, and with FIGURE_CHANGED
   * where the mark is not that of the figure any more. What {@link Submitting} refuses is told.
   */
  @Transactional
  public Arrived report(Acting who, Sent sent, List<File> evidence) {
    var id = sent.id();
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.reportsFor(who, figure.agency()), Reason.NOT_YOURS);
    Refused.unless(!figure.locked(), Reason.MEASUREMENT_LOCKED);
    Refused.unless(Rules.mayReport(who, figure), Reason.MEASUREMENT_CLOSED);
    Refused.unless(owed.seen(who, id).equals(sent.seen()), Reason.FIGURE_CHANGED);
    drafting.save(who, id, sent.value());
    breaking.down(who, id, sent.parts());
    evidence.forEach(file -> attaching.attach(who, id, file.name(), new ByteArrayInputStream(file.content())));
    var against = sent.handsIn() ? submitting.submitUnlessRefused(who, id, sent.replies()) : Optional.<Refused>empty();
    return arrived(who, id, owed.seen(who, id), against);
  }

  /**
   * What is told to whoever asks again what became of it, where the answer was lost on its way: what stands against
   * handing it in now. Nothing is changed.
   *
   * @param mark what the first answer gave
   */
  @Transactional
  public Arrived again(Acting who, Sent sent, String mark) {
    var figure = measurements.locked(who, sent.id());
    boolean stays = sent.handsIn() && Rules.mayReport(who, figure) && figure.drafted();
    return arrived(who, sent.id(), mark,
        stays ? submitting.against(who, figure, sent.replies()) : Optional.empty());
  }

  private Arrived arrived(Acting who, MeasurementId id, String mark, Optional<Refused> against) {
    if (against.isEmpty()) {
      return new Arrived(mark, null, OpenQuestions.Open.NOTHING);
    }
    var asked = questions.raised(who, id);
    var reason = against.get().reason();
    boolean asks = reason == Reason.QUESTION_UNANSWERED || reason == Reason.EXPLANATION_MISSING;
    return new Arrived(mark, asks ? new Refused(Reason.ENTRY_ASKS) : against.get(), asked);
  }
}
