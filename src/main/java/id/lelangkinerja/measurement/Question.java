package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Reason;
import java.util.Locale;

/** What a figure is asked before it is handed in. A question never stops a figure that is right: its answer does. */
public enum Question {
  /** Below zero, where neither the figures before nor the target are. */
  SIGN,
  /** Nothing at all, after something. */
  ZERO,
  /** Outside of what the figures before, the baseline and the target make plausible. */
  RANGE,
  /** Far from the figure before. */
  JUMP,
  /** More cases than there were to count among, in a per cent. */
  ABOVE_WHOLE,
  /** Counted among less than half as many as before. */
  DENOMINATOR,
  /** Exactly the figure before. */
  SAME;

  /** The field of its answer. */
  String field() {
    return "answer-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key of the question as it is put, with the numbers that raise it. */
  String asked() {
    return "measurement.question." + name().toLowerCase(Locale.ROOT);
  }

  /** That it was raised and nothing said to it, where many figures are handed in together. */
  Reason unanswered() {
    return Reason.valueOf("ASKED_" + name());
  }

  /** The key of the question in short, beside its answer. */
  String told() {
    return "measurement.asked." + name().toLowerCase(Locale.ROOT);
  }
}
