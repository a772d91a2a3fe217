package id.lelangkinerja.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.Worlds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class EditLinksTest {
  @Autowired
  Worlds worlds;

  @Test
  void an_agency_s_public_page_leads_its_administrator_alone_to_its_desk() {
    var world = worlds.fresh();
    var agency = world.agency("dinkes").value();
    var desk = "href=\"" + world.links().structure().agency(agency) + "\"";
    for (var player : world.everybody()) {
      var page = player.opens(world.links().agency(agency)).body();
      assertThat(page.contains(desk)).as(player.toString()).isEqualTo(player == world.administrator());
    }
  }
}
