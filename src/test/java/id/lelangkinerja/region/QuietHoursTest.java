package id.lelangkinerja.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
  @ParameterizedTest
  @CsvSource({"21, 5, 2019-03-05T20:59:59, 2019-03-05T20:59:59", "21, 5, 2019-03-05T21:00, 2019-03-06T05:00",
      "21, 5, 2019-03-06T00:30, 2019-03-06T05:00", "21, 5, 2019-03-06T05:00, 2019-03-06T05:00",
      "0, 7, 2019-03-06T06:59:30, 2019-03-06T07:00", "12, 13, 2019-03-06T12:15, 2019-03-06T13:00",
      "12, 13, 2019-03-06T11:15, 2019-03-06T11:15", "22, 0, 2019-12-31T23:10, 2020-01-01T00:00",
      "8, 8, 2019-03-06T08:10, 2019-03-06T08:10"})
  void a_letter_of_a_quiet_hour_waits_until_the_hours_end_and_any_other_for_nothing(int begins, int ends,
      String written,
      String released) {
    assertThat(new QuietHours(begins, ends).release(inMalang(written))).isEqualTo(inMalang(released));
  }

  @Test
  void hours_that_no_day_has_are_none() {
    assertThatThrownBy(() -> new QuietHours(24, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThat(QuietHours.isStored("21-5")).isTrue();
    assertThat(QuietHours.isStored("24-5")).isFalse();
    assertThat(QuietHours.isStored("21-")).isFalse();
  }

  private static Instant inMalang(String there) {
    return LocalDateTime.parse(there).toInstant(ZoneOffset.ofHours(7));
  }
}
