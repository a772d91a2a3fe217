package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The questions about a lot with their answers, to read, to download and to ask. */
@RegionController
class QuestionsController {
  private static final int MOST_ROWS = 10_000;
  private final QuestionQuery questions;
  private final QuestionPages pages;
  private final Asking asking;
  private final Posting posting;

  QuestionsController(QuestionQuery questions, QuestionPages pages, Asking asking, Posting posting) {
    this.questions = questions;
    this.pages = pages;
    this.asking = asking;
    this.posting = posting;
  }

  @GetMapping("/lots/{lot}/questions")
  Screen list(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form asked) {
    return pages.list(who, Links.of(here), questions.lot(who, id), asked).with(asked);
  }

  @PostMapping("/lots/{lot}/questions")
  ModelAndView ask(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var links = Links.of(here);
    questions.lot(who, id);
    var question = form.text("question", Asking.LONGEST);
    return posting.answer(who, "lot-question:" + id.value(), form, () -> {
      asking.ask(who, id, question);
      return links.auction().lotQuestions(id.value());
    }, () -> pages.list(who, links, questions.lot(who, id), form));
  }

  @GetMapping({"/lots/{lot}/questions.csv", "/lots/{lot}/questions.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form asked,
      SheetFormat format) {
    var lot = questions.lot(who, id);
    var table = new Table("lot_no", "lot", "question", "state", "answer", "answered_at");
    for (var line : questions.lines(who, lot, Words.of(asked.typed("q")),
        Sorting.of(asked, QuestionQuery.COLUMNS, ""), 0, MOST_ROWS)) {
      table.row(lot.no(), lot.title(), line.question(), QuestionPages.state(line).name().toLowerCase(Locale.ROOT),
          line.answer(), line.answeredAt());
    }
    return table.download(format, "pertanyaan-" + here.code());
  }
}
