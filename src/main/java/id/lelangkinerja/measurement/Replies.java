package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reporter says when handing a figure in.
 *
 * @param answers     by question; those to questions that the figure does not raise are not kept
 * @param explanation why the figure is off track; empty where nothing is said, and not kept where it is on its way
 */
public record Replies(Map<Question, String> answers, String explanation) {
  /** So many characters may an answer have. */
  public static final int LONGEST = 2000;
  static final String EXPLANATION = "explanation";

  public Replies { answers = Map.copyOf(answers); }

  /** The same words to whatever is asked. */
  public static Replies toAll(String words) {
    return new Replies(Arrays.stream(Question.values()).collect(Collectors.toMap(each -> each, _ -> words)), words);
  }

  /** The answer to this question; throws QUESTION_UNANSWERED, or TOO_LONG, at its field. */
  String answer(Question question) {
    return said(answers.getOrDefault(question, ""), Reason.QUESTION_UNANSWERED, question.field());
  }

  /** Why the figure is off track; throws EXPLANATION_MISSING, or TOO_LONG, at its field. */
  String explained() {
    return said(explanation, Reason.EXPLANATION_MISSING, EXPLANATION);
  }

  private static String said(String words, Reason missing, String field) {
    var text = words.strip();
    if (text.isEmpty()) {
      throw new Refused(missing).at(field);
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw new Refused(Reason.TOO_LONG, LONGEST).at(field);
    }
    return text;
  }
}
