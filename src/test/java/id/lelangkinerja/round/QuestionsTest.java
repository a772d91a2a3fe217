package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Grant;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dinkes and dinsos are both invited to the lot; dinkes asks. */
@ProgrammeTest
class QuestionsTest {
  private static final String ASKED = "Apakah posyandu keliling boleh dihitung?";
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  AddingLot adding;
  @Autowired
  Asking asking;
  @Autowired
  AnsweringQuestion answering;
  @Autowired
  LotQuery lots;
  @Autowired
  LotMoves moves;
  @Autowired
  Clock clock;
  World world;
  LotId lot;
  String page;

  @BeforeEach
  void open() {
    world = worlds.fresh();
    var round = written.planned(world);
    var plan = written.lot(world);
    lot = adding.add(world.planner().acting(), round, new NewLot(plan.theme(), plan.title(), plan.summary(),
        plan.mission(), plan.problems(), plan.indicators(), List.of(world.agency("dinkes"), world.agency("dinsos"))));
    written.opened(world, round);
    page = world.links().auction().lotQuestions(lot.value());
  }

  @AfterEach
  void back() {
    ((MovableClock) clock).moveTo(Clock.systemUTC().instant());
  }

  private QuestionId asked() {
    return asking.ask(world.dinkesOperator().acting(), lot, ASKED);
  }

  private void afterTheDeadline() {
    ((MovableClock) clock).moveTo(lots.lot(world.planner().acting(), lot).closesAt());
  }

  private String body(Player reader) {
    return reader.opens(page).body();
  }

  @Test
  void an_operator_asks_and_the_planner_answers_without_learning_who_asked() {
    assertThat(world.dinkesOperator().sends(page, "question", ASKED).location()).isEqualTo(page);
    assertThat(body(world.dinkesHead())).contains(ASKED, "Dari perangkat daerah Anda", "Belum dijawab");
    assertThat(body(world.dinsosHead())).doesNotContain(ASKED).contains("Belum ada pertanyaan yang dapat dibaca");
    assertThat(body(world.planner())).contains(ASKED, "Jawab").doesNotContain("Dinas Kesehatan", "dinkes");
    assertThat(world.planner().opens(world.links().work()).body()).contains("Jawab pertanyaan tentang paket", page);
    assertThat(world.planner().opens(world.links().notices().all()).body())
        .contains("Ada pertanyaan tentang paket Bebas stunting").doesNotContain("Dinas Kesehatan");
    for (var page : List.of(world.links().auction().lot(lot.value()), world.links().work())) {
      assertThat(world.planner().opens(page).body()).as(page).doesNotContain("Pemeran dinkes-operator",
          "Pertanyaan tentang paket diajukan");
    }
  }

  @Test
  void the_answer_is_read_by_all_who_are_invited_and_each_is_told() {
    var answer = world.links().auction().questionAnswer(asked().value());
    assertThat(world.planner().opens(answer).body()).contains(ASKED).doesNotContain("Dinas Kesehatan");
    assertThat(world.planner().sends(answer, "outcome", "ANSWER", "answer", "Boleh, bila tercatat.").location())
        .isEqualTo(page);
    for (var reader : List.of(world.dinkesHead(), world.dinsosHead(), world.dinsosOperator(), world.mayor(),
        world.expert())) {
      assertThat(body(reader)).as("" + reader).contains(ASKED, "Boleh, bila tercatat.", "Dijawab");
    }
    assertThat(body(world.dinsosHead())).doesNotContain("Dinas Kesehatan", "Dari perangkat daerah Anda");
    assertThat(world.dinsosOperator().opens(page + ".csv").body()).contains(ASKED, "Boleh, bila tercatat.")
        .doesNotContain("Dinas Kesehatan");
    for (var told : List.of(world.dinkesOperator(), world.dinsosHead())) {
      assertThat(told.opens(world.links().notices().all()).body()).contains("Pertanyaan tentang paket");
    }
    assertThat(world.planner().opens(world.links().work()).body()).doesNotContain("Jawab pertanyaan tentang paket");
    assertThat(body(world.planner().inEnglish())).contains("Answered", "One question about");
  }

  @Test
  void a_declined_question_is_read_with_its_reason_by_the_agency_that_asked_alone() {
    var answer = world.links().auction().questionAnswer(asked().value());
    world.planner().sends(answer, "outcome", "DECLINE", "answer", "Sudah dijelaskan dalam ringkasan.");
    assertThat(body(world.dinkesHead())).contains(ASKED, "Ditolak", "Sudah dijelaskan dalam ringkasan.");
    for (var other : List.of(world.dinsosHead(), world.mayor(), world.expert())) {
      assertThat(body(other)).as("" + other).doesNotContain(ASKED);
    }
    assertThat(world.dinsosHead().opens(world.links().notices().all()).body()).doesNotContain("Pertanyaan");
  }

  @Test
  void a_question_is_settled_once() {
    var question = asked();
    answering.answer(world.planner().acting(), question, "Boleh.");
    assertThatThrownBy(() -> answering.decline(world.planner().acting(), question, "x"))
        .hasMessage(Reason.QUESTION_SETTLED.name());
    assertThat(world.planner().opens(world.links().auction().questionAnswer(question.value())).body())
        .contains("sudah dijawab atau ditolak").doesNotContain("<textarea");
  }

  @Test
  void nothing_is_asked_or_answered_once_the_deadline_has_passed() {
    var question = asked();
    afterTheDeadline();
    assertThatThrownBy(this::asked).hasMessage(Reason.QUESTION_TOO_LATE.name());
    assertThatThrownBy(() -> answering.answer(world.planner().acting(), question, "Boleh."))
        .hasMessage(Reason.QUESTION_TOO_LATE.name());
    assertThat(body(world.dinkesHead())).contains("tidak lagi diajukan").doesNotContain("<textarea");
    assertThat(world.planner().opens(world.links().work()).body()).doesNotContain("Jawab pertanyaan tentang paket");
  }

  @Test
  void who_asked_is_told_once_the_bids_lie_open_to_those_who_examine_them() {
    answering.answer(world.planner().acting(), asked(), "Boleh.");
    written.as(world.planner(), () -> {
      moves.move(world.planner().acting(), lot, LotState.BIDDING, LotState.OPENING, null);
      moves.move(world.planner().acting(), lot, LotState.OPENING, LotState.CHECKING, null);
    });
    assertThat(body(world.mayor())).contains("Dinas Kesehatan");
    assertThat(body(world.dinsosHead())).contains(ASKED).doesNotContain("Dinas Kesehatan");
  }

  @Test
  void only_the_invited_ask_and_only_who_prepares_or_decides_reads_along() {
    for (var player : world.everybody()) {
      boolean invited = List.of("dinkes-head", "dinkes-operator", "dinsos-head", "dinsos-operator")
          .contains(player.toString());
      if (!invited && player != world.citizen()) {
        assertThatThrownBy(() -> asking.ask(player.acting(), lot, ASKED)).as("" + player)
            .hasMessageMatching(Reason.NOT_YOURS + "|" + Reason.NOT_FOUND_HERE);
      }
    }
    assertThat(world.verifier().opens(page).status()).isEqualTo(404);
    assertThat(world.verifier().opens(world.links().auction().lot(lot.value())).body()).doesNotContain(page);
    assertThat(world.dinsosHead().opens(world.links().auction().lot(lot.value())).body()).contains(page);
  }

  @Test
  void a_planner_who_works_for_an_invited_agency_answers_nothing_about_its_lots() {
    var question = asked();
    var grants = new ArrayList<>(world.planner().acting().grants());
    grants.add(new Grant(Role.AGENCY_OPERATOR, world.agency("dinsos"), "Operator"));
    var planner = world.planner().acting();
    var both = new Acting(planner.region(), planner.person(), planner.name(), grants);
    assertThatThrownBy(() -> answering.answer(both, question, "Boleh.")).hasMessage(Reason.NOT_YOURS.name());
    assertThatThrownBy(() -> answering.answer(world.mayor().acting(), question, "Boleh."))
        .hasMessage(Reason.NOT_YOURS.name());
  }

  @Test
  void an_empty_or_too_long_question_is_told_beside_the_field_and_stays() {
    assertThat(world.dinkesHead().sends(page, "question", " ").body()).contains("id=\"question-mistake\"");
    var long_ = world.dinkesHead().sends(page, "question", "x".repeat(1001));
    assertThat(long_.status()).isEqualTo(422);
    assertThat(long_.body()).contains("x".repeat(1001));
    var answer = world.links().auction().questionAnswer(asked().value());
    var empty = world.planner().sends(answer, "outcome", "", "answer", "Sebagian jawaban");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body()).contains("id=\"outcome-mistake\"", "Sebagian jawaban</textarea>");
  }

  @Test
  void an_agency_that_asks_without_end_has_to_bundle_its_questions() {
    for (int n = 0; n < Asking.MOST; n++) {
      asked();
    }
    assertThatThrownBy(this::asked).hasMessage(Reason.QUESTIONS_TOO_MANY.name());
    asking.ask(world.dinsosHead().acting(), lot, "Kami juga boleh?");
    assertThat(body(world.planner())).contains("31 pertanyaan");
    assertThat(world.planner().opens(page + "?q=juga").body()).contains("Satu pertanyaan cocok", "Kami juga boleh?")
        .doesNotContain(ASKED);
  }
}
