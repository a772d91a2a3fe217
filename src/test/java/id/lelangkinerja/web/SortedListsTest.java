package id.lelangkinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class SortedListsTest {
  @Autowired
  Worlds worlds;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void a_list_is_sorted_by_the_column_asked_for_and_says_so_to_every_reader() {
    var agencies = world.links().agencies();
    var first = world.citizen().opens(agencies + "?q=dinas&order=name").body();
    assertThat(first.indexOf(">Dinas Kesehatan<")).isPositive().isLessThan(first.indexOf(">Dinas Sosial<"));
    assertThat(first).contains("aria-sort=\"ascending\"", agencies + "?q=dinas&amp;order=-name");
    var last = world.citizen().opens(agencies + "?q=dinas&order=-name").body();
    assertThat(last.indexOf(">Dinas Sosial<")).isPositive().isLessThan(last.indexOf(">Dinas Kesehatan<"));
    assertThat(last).contains("aria-sort=\"descending\"");
  }

  @Test
  void every_list_bears_every_order_and_one_that_does_not_exist() {
    var links = world.links();
    var lists = new String[][]{{links.agencies(), "name", "parent", "from", "to"},
        {links.indicators(), "code", "name", "unit", "year", "agency"},
        {links.problems(), "code", "title", "place", "year"},
        {links.rounds(), "name", "closes", "lots"},
        {links.lots(), "title", "theme", "round", "closes", "ceiling", "state"},
        {links.bids(), "lot", "round", "agency", "closes", "state"},
        {links.figures().measurements(), "indicator", "period", "due", "state"}};
    for (var list : lists) {
      for (int at = 1; at < list.length; at++) {
        for (var order : new String[]{list[at], "-" + list[at], "x'; drop table agency --"}) {
          var address = list[0] + "?order=" + order.replace(" ", "%20").replace("'", "%27");
          assertThat(world.planner().opens(address).status()).as(address).isEqualTo(200);
        }
      }
    }
  }
}
