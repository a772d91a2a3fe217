package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has to be answered before a figure is handed in, for those who ask it elsewhere than on its page. */
@Component
@Transactional(readOnly = true)
public class OpenQuestions {
  private final MeasurementRepository measurements;
  private final Asking asking;

  OpenQuestions(MeasurementRepository measurements, Asking asking) {
    this.measurements = measurements;
    this.asking = asking;
  }

  /** A question, and the sentence in which it is put. */
  public record Put(Question question, Sentence words) {
    /** The field of its answer. */
    public String field() {
      return question.field();
    }
  }

  /**
   * What is open.
   *
   * @param questions   to be answered one by one
   * @param explanation whether it has to be said why the figure is off track
   */
  public record Open(List<Put> questions, boolean explanation) {
    static final Open NOTHING = new Open(List.of(), false);

    public Open { questions = List.copyOf(questions); }
  }

  /** What the version written down last raises; NOT_FOUND_HERE where this person may not see the figure. */
  public Open of(Acting who, MeasurementId id) {
    var figure = measurements.visible(who, id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(Rules.reportsFor(who, figure.agency()), Reason.NOT_YOURS);
    return raised(who, id);
  }

  /** The same for whoever was shown to report it. */
  Open raised(Acting who, MeasurementId id) {
    var open = asking.open(who.region(), id);
    return new Open(open.doubts().stream().map(OpenQuestions::put).toList(), open.explain());
  }

  private static Put put(Doubt doubt) {
    return new Put(doubt.question(), new Sentence(doubt.question().asked(), doubt.numbers().stream()
        .<Object>map(number -> new Sentence.Amount(number, Math.max(0, number.stripTrailingZeros().scale())))
        .toList()));
  }
}
