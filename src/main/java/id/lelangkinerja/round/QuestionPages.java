package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.page.QuestionsPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Builds the page with the questions about a lot. */
@Component
class QuestionPages {
  private final QuestionQuery questions;
  private final QuestionRepository repository;
  private final LotTabs tabs;

  QuestionPages(QuestionQuery questions, QuestionRepository repository, LotTabs tabs) {
    this.questions = questions;
    this.repository = repository;
    this.tabs = tabs;
  }

  /** What became of a question. */
  enum State {
    OPEN("watch"), ANSWERED("good"), DECLINED("");

    private final String tone;

    State(String tone) {
      this.tone = tone;
    }

    Tag tag() {
      return new Tag("question-state." + name().toLowerCase(Locale.ROOT), tone);
    }
  }

  static State state(QuestionQuery.Line line) {
    var declined = line.declined();
    if (declined == null) {
      return State.OPEN;
    }
    return declined ? State.DECLINED : State.ANSWERED;
  }

  Screen list(Acting who, Links links, Lot lot, Form asked) {
    var words = Words.of(asked.typed("q"));
    var url = links.auction().lotQuestions(lot.id().value());
    int total = questions.count(who, lot, words);
    var list = Listing.of(asked, total, url, links.auction().lotQuestionsCsv(lot.id().value()), QuestionQuery.COLUMNS,
        "q");
    boolean running = repository.isTakingBids(who.region(), lot.id());
    var rows = questions.lines(who, lot, words, list.sorting(), list.pager().offset(), Pager.SIZE).stream()
        .map(line -> row(who, links, lot, line, running)).toList();
    boolean invited = Rules.asksFor(who, lot).isPresent();
    return Screen.of("round/questions", new QuestionsPage(lot.title(),
        Sentence.of(list.narrowed() ? "questions.headline-found" : "questions.headline", total, lot.title()),
        new QuestionsPage.Where(links.auction().lot(lot.id().value()), url, lot.roundName(),
            links.auction().round(lot.round().value()), lot.closesAt()),
        LotTabs.tag(lot.state()), tabs.of(who, links, lot.id(), url), rows, list,
        new QuestionsPage.Allowed(invited && running, invited && !running)));
  }

  private static QuestionsPage.Row row(Acting who, Links links, Lot lot, QuestionQuery.Line line, boolean running) {
    boolean answers = Rules.mayAnswer(who, lot);
    boolean open = line.declined() == null;
    return new QuestionsPage.Row(line.question(), Rules.maySeeAsker(who, lot) ? line.agencyName() : null,
        line.own() || answers ? line.askedAt() : null, line.own(), state(line).tag(), line.answer(),
        line.answeredAt(), answers && open && running ? links.auction().questionAnswer(line.questionId()) : null);
  }
}
