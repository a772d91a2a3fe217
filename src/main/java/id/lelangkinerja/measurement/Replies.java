package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
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
  /** The field in which it stands why a figure is off track. */
  public static final String EXPLANATION = "explanation";

  public Replies { answers = Map.copyOf(answers); }

  /** The same words to whatever is asked. */
  public static Replies toAll(String words) {
    return new Replies(Arrays.stream(Question.values()).collect(Collectors.toMap(each -> each, _ -> words)), words);
  }

  /** What was typed beside the questions that the page put; an empty answer is a mistake of its field. */
  static Replies toAsked(Form form) {
    return read(form, field -> form.fields().contains(field) ? form.text(field, LONGEST) : "");
  }

  /** What was typed beside questions, of which some may be left open. */
  public static Replies soFar(Form form) {
    return read(form, field -> form.optionalText(field, LONGEST));
  }

  private static Replies read(Form form, UnaryOperator<String> text) {
    var answers = new EnumMap<Question, String>(Question.class);
    for (var question : Question.values()) {
      if (form.fields().contains(question.field())) {
        answers.put(question, text.apply(question.field()));
      }
    }
    return new Replies(answers, text.apply(EXPLANATION));
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
