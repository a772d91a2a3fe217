package id.lelangkinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Nobody signs a file that was never opened. */
@ProgrammeTest
class OpenedFirstTest {
  @Autowired
  AutowireCapableBeanFactory beans;
  OutForSignature sent;
  String page;
  String document;

  @BeforeEach
  void send() {
    sent = new OutForSignature(beans);
    var links = sent.world().links().contracts();
    page = links.contractSignature(sent.id().value());
    document = links.contractDocument(sent.id().value());
  }

  @Test
  void who_never_opened_the_file_signs_nothing_and_is_led_to_it() {
    var mayor = sent.world().mayor();
    assertThat(mayor.opens(page).body()).contains("Berkas ini belum Anda buka", "href=\"" + document + "\"");
    var refused = signs(mayor);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("href=\"#document\"", "Buka dokumen ini dahulu", "id=\"document\"");
    assertThat(signs(mayor.inEnglish()).body()).contains("Open this document first");
    assertThat(sent.sheet().consents()).isEmpty();
    mayor.opens(document);
    assertThat(mayor.opens(page).body()).contains("Anda membuka berkas ini").doesNotContain("belum Anda buka");
    assertThat(signs(mayor).status()).isEqualTo(303);
    assertThat(sent.sheet().consents()).hasSize(1);
  }

  @Test
  void what_somebody_else_opened_counts_for_nobody_and_neither_does_the_text_before_the_other_signed() {
    var head = sent.world().dinkesHead();
    sent.world().mayor().opens(document);
    assertThat(signs(head).status()).isEqualTo(422);
    head.opens(document);
    sent.sign(sent.world().mayor());
    assertThat(signs(head).status()).as("one signature more makes it another file").isEqualTo(422);
    head.opens(document);
    assertThat(signs(head).status()).isEqualTo(303);
  }

  @Test
  void the_text_without_the_signatures_so_far_is_another_file() {
    var head = sent.world().dinkesHead();
    sent.sign(sent.world().mayor());
    head.opens(sent.world().links().contracts().contractText(sent.id().value()));
    assertThat(signs(head).status()).isEqualTo(422);
  }

  private Answer signs(Player player) {
    return player.sends(page, "hash", sent.toSign(player), "password", player.password());
  }
}
