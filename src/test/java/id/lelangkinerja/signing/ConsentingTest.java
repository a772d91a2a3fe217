package id.lelangkinerja.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ProgrammeTest
class ConsentingTest {
  private static final String HASH = "0123456789abcdef".repeat(4);
  @Autowired
  Worlds worlds;
  @Autowired
  Consenting consenting;
  @Autowired
  ConsentQuery consents;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  World world;
  final UUID document = UUID.randomUUID();

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void a_consent_keeps_name_nip_rank_and_office_of_its_day_and_the_hash_of_the_text() {
    signs(world.mayor(), Role.MAYOR, Party.SECOND);
    signs(world.dinkesHead(), Role.AGENCY_HEAD, Party.FIRST);
    var given = consents.of(world.region(), DocumentKind.CONTRACT, document);
    assertThat(given).extracting(Consent::party).containsExactly(Party.FIRST, Party.SECOND);
    assertThat(given.getFirst()).returns("Pemeran dinkes-head", Consent::name).returns(HASH, Consent::documentHash)
        .returns("19700101 199803 1 001", Consent::nip).returns("Pembina Utama Muda", Consent::rankTitle)
        .returns("Jabatan dinkes-head", Consent::office);
  }

  @Test
  void each_party_consents_once() {
    signs(world.mayor(), Role.MAYOR, Party.SECOND);
    assertThatThrownBy(() -> signs(world.mayor(), Role.MAYOR, Party.SECOND))
        .returns(Reason.ALREADY_SIGNED, refused -> ((Refused) refused).reason());
  }

  @Test
  void of_two_consents_at_the_same_moment_one_counts() throws Exception {
    var mayor = world.mayor().acting();
    Callable<Boolean> sign = () -> {
      try {
        sign(mayor, Role.MAYOR, Party.SECOND);
        return true;
      } catch (Refused | DuplicateKeyException _) {
        return false;
      }
    };
    try (var threads = Executors.newFixedThreadPool(8)) {
      var tries = threads.invokeAll(java.util.Collections.nCopies(8, sign));
      var successes = 0;
      for (var one : tries) {
        successes += one.get() ? 1 : 0;
      }
      assertThat(successes).isEqualTo(1);
    }
    assertThat(consents.of(world.region(), DocumentKind.CONTRACT, document)).hasSize(1);
  }

  @Test
  void nobody_consents_in_a_role_or_for_an_agency_that_is_not_theirs() {
    assertThatThrownBy(() -> signs(world.planner(), Role.MAYOR, Party.SECOND))
        .returns(Reason.NOT_YOURS, refused -> ((Refused) refused).reason());
    var head = world.dinkesHead().acting();
    assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> consenting.consentAsHead(head,
        world.agency("dinsos"), Party.FIRST, DocumentKind.CONTRACT, document, HASH)))
        .returns(Reason.NOT_YOURS, refused -> ((Refused) refused).reason());
  }

  @Test
  void a_consent_names_a_whole_hash_and_is_part_of_another_act() {
    var mayor = world.mayor().acting();
    assertThatThrownBy(() -> transaction.executeWithoutResult(
        _ -> consenting.consent(mayor, Role.MAYOR, Party.SECOND, DocumentKind.CONTRACT, document, "abc")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
        () -> consenting.consent(mayor, Role.MAYOR, Party.SECOND, DocumentKind.CONTRACT, document, HASH))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void another_region_does_not_see_the_consent() {
    signs(world.mayor(), Role.MAYOR, Party.SECOND);
    assertThat(consents.of(world.stranger().acting().region(), DocumentKind.CONTRACT, document)).isEmpty();
  }

  private void signs(Player player, Role as, Party party) {
    sign(player.acting(), as, party);
  }

  private void sign(Acting who, Role as, Party party) {
    transaction.executeWithoutResult(_ -> {
      scope.of(who);
      consenting.consent(who, as, party, DocumentKind.CONTRACT, document, HASH);
    });
  }
}
