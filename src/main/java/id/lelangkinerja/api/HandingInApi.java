package id.lelangkinerja.api;

import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.OpenQuestions;
import id.lelangkinerja.measurement.Question;
import id.lelangkinerja.measurement.Replies;
import id.lelangkinerja.measurement.Submitting;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.token.TokenScope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Hands a figure in for verification, with the answers to whatever it raises. */
@ApiController
class HandingInApi {
  private static final Set<String> FIELDS = Set.of("answers", "explanation");
  private static final Set<String> QUESTIONS = Arrays.stream(Question.values()).map(HandingInApi::name)
      .collect(Collectors.toUnmodifiableSet());
  private final FigureQuery figures;
  private final Submitting submitting;
  private final OpenQuestions questions;
  private final Once once;
  private final Answering answering;

  HandingInApi(FigureQuery figures, Submitting submitting, OpenQuestions questions, Once once, Answering answering) {
    this.figures = figures;
    this.submitting = submitting;
    this.questions = questions;
    this.once = once;
    this.answering = answering;
  }

  @Needs(TokenScope.FIGURES_HAND_IN)
  @PostMapping(path = "/figures/{figure}/hand-in", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
  @Nullable
  ResponseEntity<byte[]> handIn(Acting who, @PathVariable UUID figure, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    Asked.nothing(request);
    figures.one(who, figure);
    var body = Json.body(request);
    var sent = Once.Sent.of(request, "hand-in:" + figure, body);
    var replies = replies(body);
    try {
      return once.answer(who, sent, () -> {
        submitting.submit(who, new MeasurementId(figure), replies);
        return Json.write(figures.one(who, figure));
      });
    } catch (Refused refused) {
      if (refused.reason() != Reason.QUESTION_UNANSWERED && refused.reason() != Reason.EXPLANATION_MISSING) {
        throw refused;
      }
      answering.write(open(who, figure, replies, refused, request), request, response);
      return null;
    }
  }

  /** Which questions are open still, each as it is put to a person, so that the system can ask one. */
  private Problem open(Acting who, UUID figure, Replies replies, Refused refused, HttpServletRequest request) {
    var texts = answering.texts(request);
    var open = questions.of(who, new MeasurementId(figure));
    var faults = new ArrayList<Problem.Fault>();
    open.questions().stream().filter(each -> replies.answers().getOrDefault(each.question(), "").isBlank())
        .map(each -> new Problem.Fault("/answers" + Json.step(name(each.question())), null,
            Reason.QUESTION_UNANSWERED.name(), each.words().in(texts)))
        .forEach(faults::add);
    if (open.explanation() && replies.explanation().isBlank()) {
      faults.add(Problem.Fault.of(new Refused(Reason.EXPLANATION_MISSING).at("/explanation"), texts));
    }
    var told = Problem.of(refused, texts);
    return new Problem(told.type(), told.title(), told.status(), told.detail(), told.code(), List.copyOf(faults));
  }

  private static Replies replies(byte[] body) {
    var faults = new ArrayList<Refused>();
    var fields = new Fields(Json.object(body), "", faults).only(FIELDS);
    var explanation = fields.optionalText("explanation", Replies.LONGEST);
    var answers = new EnumMap<Question, String>(Question.class);
    var given = fields.optionalObject("answers");
    if (given != null) {
      var each = new Fields(given, "/answers", faults).only(QUESTIONS);
      for (var question : Question.values()) {
        var words = each.optionalText(name(question), Replies.LONGEST);
        if (!words.isEmpty()) {
          answers.put(question, words);
        }
      }
    }
    if (!faults.isEmpty()) {
      throw Unfit.of(faults);
    }
    return new Replies(answers, explanation);
  }

  /** As systems write it: "above_whole". */
  private static String name(Question question) {
    return question.name().toLowerCase(Locale.ROOT);
  }
}
