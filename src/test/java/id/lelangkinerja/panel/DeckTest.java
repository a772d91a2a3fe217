package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.PresentationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.platform.Reason;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The deck that an agency lays before the panel. */
@ProgrammeTest
class DeckTest {
  private static final byte[] PDF = Pdf.render("<html><head><title>Paparan</title></head><body>Isi</body></html>");
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  LayingDeck laying;
  @Autowired
  Scheduling scheduling;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void the_agency_lays_its_deck_and_everybody_who_reads_the_bid_opens_it() {
    var lot = auction.presenting(world);
    var deck = lot.address("dinkes") + "/deck";
    assertThat(world.planner().opens(deck).status()).isEqualTo(404);
    assertThat(world.dinkesOperator().opens(lot.address("dinkes")).body()).contains("Bahan paparan", "name=\"file\"");
    assertThat(world.dinkesOperator().sendsFile(deck, "paparan.pdf", "application/pdf", PDF).status()).isEqualTo(303);
    for (var reader : List.of(world.expert(), world.mayor(), world.planner(), world.dinkesHead())) {
      assertThat(reader.fetches(deck)).as("%s", reader).isEqualTo(PDF);
    }
    assertThat(world.expert().opens(world.links().panel().bidSheet(lot.bid("dinkes").value())).body()).contains(deck);
    assertThat(world.dinsosHead().opens(deck).status()).isEqualTo(404);
    assertThat(world.planner().sendsFile(deck, "paparan.pdf", "application/pdf", PDF).status()).isEqualTo(404);
  }

  @Test
  void a_deck_is_a_pdf_by_its_content_whatever_its_name_says() {
    var lot = auction.presenting(world);
    var answer = world.dinkesHead().sendsFile(lot.address("dinkes") + "/deck", "paparan.pdf", "application/pdf",
        "bukan pdf".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Bahan paparan harus berupa PDF", "file-mistake");
    assertThat(world.dinkesHead().opens(lot.address("dinkes") + "/deck").status()).isEqualTo(404);
  }

  @Test
  void a_deck_is_replaced_until_the_presentation_begins_and_not_afterwards() {
    var lot = auction.presenting(world);
    var bid = lot.bid("dinkes");
    var head = world.dinkesHead().acting();
    laying.lay(head, bid, "satu.pdf", new ByteArrayInputStream(PDF));
    laying.lay(head, bid, "dua.pdf", new ByteArrayInputStream(PDF));
    var begun = clock.instant().minus(Duration.ofMinutes(1));
    scheduling.schedule(world.planner().acting(), bid, new Slot(begun, begun.plus(Duration.ofMinutes(20)), "Aula"));
    refused(Reason.DECK_TOO_LATE, () -> laying.lay(head, bid, "tiga.pdf", new ByteArrayInputStream(PDF)));
    assertThat(world.dinkesHead().opens(lot.address("dinkes")).body()).contains("/panel/deck\"")
        .doesNotContain("name=\"file\"");
  }
}
