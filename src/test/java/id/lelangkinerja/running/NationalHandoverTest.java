package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bsre.NationalService;
import id.lelangkinerja.bsre.StandIn;
import id.lelangkinerja.bsre.StandIn.Manner;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Handover acts signed by the national service. */
class NationalHandoverTest extends NationalService {
  private static final LocalDate AUGUST = LocalDate.of(2019, 8, 1);
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  Worlds worlds;
  @Autowired
  Appointing appointing;
  @Autowired
  DrawingUpHandover drawing;
  @Autowired
  SigningHandover signing;
  @Autowired
  HandoverQuery handovers;
  @Autowired
  Clock clock;
  World world;
  UUID act;

  @BeforeEach
  void succeed() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-08-05T03:00:00Z"));
    world = worlds.fresh();
    var contract = new ContractId(beans.createBean(Contracts.class).signed(world, "dinkes", Contracts.permits()));
    appointing.appoint(Acting.installation(world.region()), world.expert().acting().person(),
        new Appointing.Office(Role.AGENCY_HEAD, world.agency("dinkes"), "Plt. Kepala Dinas Kesehatan", true, AUGUST,
            LocalDate.of(2019, 12, 31)));
    act = drawing.drawUp(world.expert().acting(), contract, true, "");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_new_head_signs_by_the_service_and_asks_it_where_it_did_not_answer() {
    var links = world.links().running();
    var expert = world.expert();
    var page = expert.opens(links.handover(act)).body();
    var hash = page.replaceFirst("(?s).*name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1");
    assertThat(page).contains("name=\"nik\"", "name=\"passphrase\"");
    SERVICE.signsAs(expert.acting().name());
    SERVICE.behaves(Manner.BREAKS_OFF);
    var broken = expert.signs(links.handoverSignature(act), "hash", hash, "password", expert.password(), "nik",
        StandIn.NIK, "passphrase", StandIn.PASSPHRASE);
    assertThat(broken.status()).isEqualTo(409);
    assertThat(broken.body()).contains(links.handoverInquiry(act));
    SERVICE.behaves(Manner.SIGNS);
    int ordered = SERVICE.orders().size();
    refused(Reason.SIGNING_UNKNOWN, () -> signing.sign(expert.acting(), act, hash));
    assertThat(expert.sends(links.handoverInquiry(act)).status()).isEqualTo(303);
    assertThat(SERVICE.orders()).hasSize(ordered);
    assertThat(handovers.owed(world.region())).isEmpty();
    refused(Reason.HANDOVER_DONE, () -> signing.toAsk(expert.acting(), act));
  }

  @Test
  void it_stands_on_the_signing_day_of_its_signer_and_is_complete_by_one_signature() {
    var links = world.links();
    var day = links.contracts().signingDay();
    var turn = links.running().handoverInTurn(act);
    var expert = world.expert();
    assertThat(expert.opens(day).body()).contains("1 naskah menunggu tanda tangan Anda", turn, "0 dari 1 naskah",
        "Berita Acara Serah Terima");
    assertThat(world.planner().opens(day).body()).contains(links.running().handover(act)).doesNotContain(turn);
    assertThat(world.dinsosHead().opens(day).body()).doesNotContain(links.running().handover(act));
    var page = expert.opens(turn).body();
    assertThat(page).contains("name=\"turn\" value=\"yes\"", links.contracts().signingDayAfter(turn));
    SERVICE.signsAs(expert.acting().name());
    assertThat(expert.signs(links.running().handoverSignature(act), "hash",
        page.replaceFirst("(?s).*name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1"), "turn", "yes", "password",
        expert.password(), "nik", StandIn.NIK, "passphrase", StandIn.PASSPHRASE).location()).isEqualTo(day);
    assertThat(expert.opens(day).body()).contains("1 dari 1 naskah").doesNotContain("menunggu tanda tangan Anda");
  }
}
