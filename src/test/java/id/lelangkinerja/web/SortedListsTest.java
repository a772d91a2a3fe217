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
        {links.auction().rounds(), "name", "closes", "lots"},
        {links.auction().lots(), "title", "theme", "round", "closes", "ceiling", "state"},
        {links.contracts().contractDrafts(), "number", "title", "agency", "state", "signatures"},
        {links.imports().all(), "file", "kind", "rows", "by", "at"},
        {links.notices().all(), "NEWEST", "OLDEST", "TERM"},
        {links.running().handovers(), "contract", "name", "agency", "since", "signed"},
        {links.bids(), "lot", "round", "agency", "closes", "state"},
        {links.figures().measurements(), "indicator", "period", "due", "state"}};
    for (var list : lists) {
      for (int at = 1; at < list.length; at++) {
        for (var order : new String[]{list[at], "-" + list[at], "x'; drop table agency --"}) {
          var address = list[0] + "?order=" + order.replace(" ", "%20").replace("'", "%27");
          assertThat(world.planner().opens(address).status()).as(address).isEqualTo(200);
          assertThat(world.planner().opens(address.replace("?", ".csv?")).status()).as(address).isEqualTo(200);
        }
      }
    }
  }

  @Test
  void the_lists_of_one_office_bear_every_order_too() {
    var people = world.links().people().list();
    for (var column : new String[]{"name", "offices", "sign-in", "state", "last"}) {
      assertThat(world.administrator().opens(people + "?order=" + column).body()).contains("aria-sort=\"ascending\"");
      assertThat(world.administrator().opens(people + "?order=-" + column).body()).contains("aria-sort=\"descending\"");
    }
    var queue = world.links().figures().verification();
    for (var column : new String[]{"indicator", "agency", "period", "evidence", "handed-in"}) {
      for (var order : new String[]{column, "-" + column}) {
        assertThat(world.verifier().opens(queue + "?q=a&order=" + order).status()).as(order).isEqualTo(200);
        assertThat(world.verifier().opens(queue + ".csv?order=" + order).status()).as(order).isEqualTo(200);
      }
    }
  }

  @Test
  void a_download_holds_the_rows_of_the_list_in_its_order_and_what_was_sought_stays_in_the_address() {
    var page = world.citizen().opens(world.links().agencies() + "?q=dinas&order=-name").body();
    assertThat(page).contains(world.links().agenciesCsv() + "?q=dinas&amp;order=-name");
    var people = world.links().people().list() + "?q=pemeran&order=-sign-in";
    var list = world.administrator().opens(people).body();
    assertThat(list).contains(world.links().people().csv() + "?q=pemeran&amp;order=-sign-in", "value=\"pemeran\"");
    var csv = world.administrator().opens(world.links().people().csv() + "?q=pemeran&order=-sign-in").body();
    assertThat(csv.indexOf("verifier")).isPositive().isLessThan(csv.indexOf("administrator"));
  }
}
