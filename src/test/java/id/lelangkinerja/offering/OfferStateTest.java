package id.lelangkinerja.offering;

import static id.lelangkinerja.offering.OfferState.ABLE;
import static id.lelangkinerja.offering.OfferState.ABLE_IF;
import static id.lelangkinerja.offering.OfferState.AGREED;
import static id.lelangkinerja.offering.OfferState.ASKED;
import static id.lelangkinerja.offering.OfferState.DECLINED;
import static id.lelangkinerja.offering.OfferState.LAPSED;
import static id.lelangkinerja.offering.OfferState.NOT_ABLE;
import static id.lelangkinerja.offering.OfferState.NO_BID;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferStateTest {
  @Test
  void whoever_is_asked_answers_or_keeps_silent() {
    assertThat(ASKED.next()).containsExactlyInAnyOrder(ABLE, ABLE_IF, NOT_ABLE, LAPSED);
  }

  @Test
  void conditions_are_accepted_or_refused_and_who_is_able_may_still_not_bid() {
    assertThat(ABLE_IF.next()).containsExactlyInAnyOrder(AGREED, ASKED, DECLINED, NO_BID);
    assertThat(ABLE.next()).containsExactly(NO_BID);
    assertThat(AGREED.next()).containsExactly(NO_BID);
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "NOT_ABLE", "LAPSED", "NO_BID"})
  void what_is_over_stays_so(OfferState over) {
    assertThat(over.next()).isEmpty();
  }

  @Test
  void who_is_able_or_whose_conditions_were_accepted_may_bid() {
    assertThat(OfferState.values()).filteredOn(OfferState::mayBid).containsExactly(ABLE, AGREED);
  }

  @Test
  void a_refusal_and_a_silence_pass_the_offer_on() {
    assertThat(OfferState.values()).filteredOn(OfferState::passesOn).containsExactly(DECLINED, NOT_ABLE, LAPSED);
  }

  @Test
  void conditions_and_refusals_are_told_in_words() {
    assertThat(OfferState.values()).filteredOn(OfferState::asksWords).containsExactly(ABLE_IF, NOT_ABLE);
  }
}
