package id.lelangkinerja.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.platform.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LiveStreamsTest {
  private final LiveStreams streams = new LiveStreams();
  private final PersonId secretary = new PersonId(UUID.randomUUID());
  private final PersonId mayor = new PersonId(UUID.randomUUID());

  @AfterEach
  void end() {
    streams.end();
  }

  @Test
  void a_reader_has_four_streams_and_the_oldest_makes_room_for_one_more() {
    var other = open(mayor);
    var own = IntStream.range(0, 6).mapToObj(_ -> open(secretary)).toList();
    own.subList(0, 2).forEach(this::isOver);
    own.subList(2, 6).forEach(this::isOpen);
    isOpen(other);
  }

  @Test
  void a_state_that_may_not_be_read_gets_no_stream_and_ends_nobodys() {
    var own = IntStream.range(0, 4).mapToObj(_ -> open(secretary)).toList();
    assertThatThrownBy(() -> streams.of(secretary, () -> {
      throw new IllegalArgumentException("hidden");
    })).isInstanceOf(IllegalArgumentException.class);
    own.forEach(this::isOpen);
  }

  private SseEmitter open(PersonId reader) {
    var answer = streams.of(reader, () -> "1 of 3");
    assertThat(answer.getHeaders().get("Cache-Control")).isEqualTo(List.of("no-store"));
    return requireNonNull(answer.getBody());
  }

  private void isOpen(SseEmitter stream) {
    assertThatCode(() -> stream.send("news")).doesNotThrowAnyException();
  }

  private void isOver(SseEmitter stream) {
    assertThatThrownBy(() -> stream.send("news")).isInstanceOf(IllegalStateException.class);
  }
}
