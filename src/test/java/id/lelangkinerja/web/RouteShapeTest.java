package id.lelangkinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** No address that the framework's pattern takes is passed over, and few of other routes are looked at. */
class RouteShapeTest {
  @ParameterizedTest
  @CsvSource({"/{region}/bids/{bid}, /3573/bids/1, true", "/{region}/bids/{bid}, /3573/lots/1, false",
      "/{region}/bids/{bid}, /3573/bids, false", "/{region}/bids/{bid}, /3573/bids/1/draft, false",
      "/{region}/bids/{bid}, /3573/%62ids/1, true", "/{region}/bids/{bid}, /3573/bids;a=b/1, true",
      "/{region}/bids/{bid}, /3573/bids/1/, true", "/{region}/bids/{bid}.pdf, /3573/bids/1.pdf, true",
      "/{region}/{*rest}, /3573/a/b/c, true", "/assets/**, /assets/a/b.js, true", "/, /, true", "/, /3573, false"})
  void an_address_of_another_shape_is_none_of_the_route(String pattern, String address, boolean looked) {
    var path = PathContainer.parsePath(address);
    boolean mayBe = RouteShape.of(List.of(pattern)).mayBe(RouteShape.segments(path));
    assertThat(mayBe).isEqualTo(looked);
    var index = new RouteIndex<String>();
    index.add(pattern, RouteShape.of(List.of(pattern)));
    assertThat(index.like(RouteShape.segments(path)).contains(pattern)).as("found by the index").isEqualTo(looked);
    boolean taken = PathPatternParser.defaultInstance.parse(pattern).matches(path);
    assertThat(mayBe || !taken).as("never passes over what the pattern takes").isTrue();
  }

  @ParameterizedTest
  @CsvSource({"/3573/bids, true", "/3573/lots, true", "/3573/rounds, false"})
  void one_of_several_patterns_is_enough(String address, boolean looked) {
    var shape = RouteShape.of(Arrays.asList("/{region}/bids", "/{region}/lots"));
    var segments = RouteShape.segments(PathContainer.parsePath(address));
    assertThat(shape.mayBe(segments)).isEqualTo(looked);
    var index = new RouteIndex<String>();
    index.add("either", shape);
    assertThat(index.like(segments).size()).isEqualTo(looked ? 1 : 0);
  }
}
