package id.lelangkinerja.offering;

import static id.lelangkinerja.offering.OfferState.ABLE;
import static id.lelangkinerja.offering.OfferState.ABLE_IF;
import static id.lelangkinerja.offering.OfferState.ASKED;
import static id.lelangkinerja.offering.OfferState.LAPSED;
import static id.lelangkinerja.offering.OfferState.NOT_ABLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferStateTest {
  @Test
  void whoever_is_asked_answers_or_keeps_silent() {
    assertThat(ASKED.next()).containsExactlyInAnyOrder(ABLE, ABLE_IF, NOT_ABLE, LAPSED);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASKED")
  void an_answer_is_given_once(OfferState answer) {
    assertThat(answer.next()).isEmpty();
  }

  @Test
  void a_refusal_and_a_silence_pass_the_offer_on() {
    assertThat(OfferState.values()).filteredOn(OfferState::passesOn).containsExactly(NOT_ABLE, LAPSED);
  }

  @Test
  void conditions_and_refusals_are_told_in_words() {
    assertThat(OfferState.values()).filteredOn(OfferState::asksWords).containsExactly(ABLE_IF, NOT_ABLE);
  }
}
