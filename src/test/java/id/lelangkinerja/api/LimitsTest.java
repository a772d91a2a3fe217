package id.lelangkinerja.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class LimitsTest {
  private Instant now = Instant.parse("2019-07-05T03:00:00Z");
  private final Limits limits = new Limits(60, 3, new Clock() {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  });
  private final UUID token = UUID.randomUUID();

  @Test
  void a_token_may_ask_so_often_a_minute_and_is_told_what_is_left() {
    assertThat(take(token).getHeader("RateLimit")).isEqualTo("\"token\";r=59;t=2");
    for (int no = 0; no < 59; no++) {
      take(token);
    }
    assertThatThrownBy(() -> take(token)).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.reason()).isEqualTo(Reason.API_TOO_OFTEN);
      assertThat((long) refused.values().getFirst()).isBetween(1L, 2L);
    });
    take(UUID.randomUUID());
    now = now.plusSeconds(2);
    take(token);
  }

  @Test
  void an_address_may_present_so_many_wrong_tokens() {
    for (int no = 0; no < 3; no++) {
      limits.failed("a");
    }
    assertThatThrownBy(() -> limits.failed("a")).isInstanceOf(Refused.class);
    limits.failed("b");
    now = now.plusSeconds(301);
    limits.failed("a");
  }

  private MockHttpServletResponse take(UUID asking) {
    var response = new MockHttpServletResponse();
    limits.take(asking, response);
    return response;
  }
}
