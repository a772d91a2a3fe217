package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tab of what was asked about a lot: for the invited, and for those who prepare or decide the round. */
@Component
@Order(1)
class QuestionsTab implements LotTab {
  private final QuestionQuery questions;

  QuestionsTab(QuestionQuery questions) {
    this.questions = questions;
  }

  @Override
  public String key() {
    return "lot.tab.questions";
  }

  @Override
  public String url(Links links, LotId lot) {
    return links.auction().lotQuestions(lot.value());
  }

  @Override
  public boolean isOpenTo(Acting who, LotId lot) {
    return questions.isOpenTo(who, lot);
  }
}
