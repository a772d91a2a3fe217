package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner answers a question about a lot, or declines it. */
@RegionController
class AnswerController {
  private final QuestionRepository questions;
  private final LotQuery lots;
  private final AnsweringQuestion answering;
  private final Choices choices;
  private final Posting posting;

  AnswerController(QuestionRepository questions, LotQuery lots, AnsweringQuestion answering, Choices choices,
      Posting posting) {
    this.questions = questions;
    this.lots = lots;
    this.answering = answering;
    this.choices = choices;
    this.posting = posting;
  }

  /** What the planner says to a question. */
  enum Outcome {
    ANSWER, DECLINE
  }

  @GetMapping("/questions/{question}/answer")
  Screen ask(Acting who, RegionHere here, @PathVariable("question") QuestionId id, Form form) {
    return page(who, Links.of(here), id, form.reader()).with(form);
  }

  @PostMapping("/questions/{question}/answer")
  ModelAndView answer(Acting who, RegionHere here, @PathVariable("question") QuestionId id, Form form) {
    var links = Links.of(here);
    var lot = lot(who, asked(who, id));
    var outcome = form.choice("outcome", Outcome.class);
    var words = form.text("answer", AnsweringQuestion.LONGEST);
    return posting.answer(who, "question-answer:" + id.value(), form, () -> {
      switch (outcome) {
        case ANSWER -> answering.answer(who, id, words);
        case DECLINE -> answering.decline(who, id, words);
      }
      return links.auction().lotQuestions(lot.id().value());
    }, () -> page(who, links, id, form.reader()));
  }

  private Screen page(Acting who, Links links, QuestionId id, Locale reader) {
    var asked = asked(who, id);
    var lot = lot(who, asked);
    var url = links.auction().lotQuestions(lot.id().value());
    var page = FormPage.of(Sentence.of("question.answer.title", lot.title()),
        List.of(new FormPage.Way(Sentence.of("rounds.title"), links.auction().rounds()),
            new FormPage.Way(Sentence.words(lot.roundName()), links.auction().round(lot.round().value())),
            new FormPage.Way(Sentence.of("questions.crumb", lot.title()), url)),
        links.auction().questionAnswer(id.value()),
        Field.select("outcome", "question.outcome", "question.outcome-hint",
            choices.of(Outcome.class, "question-outcome", reader)),
        Field.area("answer", "question.answer", "question.answer-hint"));
    var question = Sentence.of("question.asked", asked.question());
    if (asked.settled()) {
      return Screen.of("form", page.telling(question, Sentence.of("question.settled")).refusing());
    }
    return Screen.of("form", questions.isTakingBids(who.region(), lot.id())
        ? page.telling(question).confirming("question.send")
        : page.telling(question, Sentence.of("question.late")).refusing());
  }

  private QuestionRepository.Asked asked(Acting who, QuestionId id) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    return questions.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private Lot lot(Acting who, QuestionRepository.Asked asked) {
    var lot = lots.lot(who, asked.lot());
    Refused.unless(Rules.mayAnswer(who, lot), Reason.NOT_YOURS);
    return lot;
  }
}
