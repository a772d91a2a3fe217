package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class LotStateTest {
  private static final List<LotState> COURSE = List.of(LotState.DRAFT, LotState.BIDDING, LotState.OPENING,
      LotState.CHECKING, LotState.PRESENTING, LotState.NEGOTIATING, LotState.AWARDED, LotState.OBJECTION,
      LotState.SIGNING, LotState.RUNNING, LotState.CLOSED);

  private static Gen<LotState> states() {
    return arbitrary().pick(Arrays.asList(LotState.values()));
  }

  @Test
  void no_stage_is_skipped_and_none_is_left_by_more_than_one_step_back() {
    qt().forAll(states(), states()).check((from, to) -> {
      if (to == LotState.CANCELLED || from == LotState.CANCELLED) {
        return true;
      }
      int step = COURSE.indexOf(to) - COURSE.indexOf(from);
      return !from.leadsTo(to) || step == 1 || step == -1 || isReopening(from, to);
    });
  }

  @Test
  void every_stage_leads_to_the_next_one_of_the_course() {
    for (int at = 0; at + 1 < COURSE.size(); at++) {
      assertThat(COURSE.get(at).next()).contains(COURSE.get(at + 1));
    }
  }

  @Test
  void a_lot_goes_back_and_is_cancelled_until_it_is_awarded_and_never_after() {
    for (var state : COURSE) {
      boolean beforeAward = COURSE.indexOf(state) < COURSE.indexOf(LotState.AWARDED);
      assertThat(state.next().contains(LotState.CANCELLED)).as(state.name()).isEqualTo(beforeAward);
      assertThat(state.back().isPresent()).as(state.name()).isEqualTo(beforeAward && state != LotState.DRAFT);
    }
  }

  @Test
  void only_an_upheld_objection_leads_from_the_objections_back_to_the_negotiation() {
    for (var from : LotState.values()) {
      assertThat(from.reopened().isPresent()).as(from.name()).isEqualTo(from == LotState.OBJECTION);
    }
    assertThat(LotState.OBJECTION.reopened()).contains(LotState.NEGOTIATING);
    assertThat(LotState.OBJECTION.back()).isEmpty();
    assertThat(LotState.OBJECTION.asksReason(LotState.NEGOTIATING)).isTrue();
  }

  private static boolean isReopening(LotState from, LotState to) {
    return from == LotState.OBJECTION && to == LotState.NEGOTIATING;
  }

  @Test
  void what_is_closed_or_cancelled_stays_so() {
    qt().forAll(states())
        .check(to -> !LotState.CLOSED.leadsTo(to) && !LotState.CANCELLED.leadsTo(to));
  }

  @Test
  void going_back_and_cancelling_ask_for_a_reason_and_going_on_does_not() {
    qt().forAll(states(), states()).check((from, to) -> !from.leadsTo(to)
        || from.asksReason(to) == (to == LotState.CANCELLED || COURSE.indexOf(to) < COURSE.indexOf(from)));
  }

  @Test
  void whatever_is_tried_in_whichever_order_an_award_is_preceded_by_every_stage() {
    qt().forAll(lists().of(states()).ofSizeBetween(0, 60)).check(tries -> {
      var state = LotState.DRAFT;
      int furthest = 0;
      for (var to : tries) {
        if (state.leadsTo(to)) {
          if (to != LotState.CANCELLED && COURSE.indexOf(to) > furthest + 1) {
            return false;
          }
          furthest = Math.max(furthest, COURSE.indexOf(to));
          state = to;
        }
      }
      return true;
    });
  }
}
