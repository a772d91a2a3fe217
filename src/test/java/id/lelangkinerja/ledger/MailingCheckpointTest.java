package id.lelangkinerja.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Mailbox;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.mail.Post;
import id.lelangkinerja.merkle.NoteKey;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.PlatformTransactionManager;

@ProgrammeTest
class MailingCheckpointTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Clockwork jobs;
  @Autowired
  CheckpointRepository checkpoints;
  @Autowired
  NoteKey key;
  @Autowired
  Post post;
  @Autowired
  MessageSource messages;
  @Autowired
  PlatformTransactionManager transactions;
  @Autowired
  Clock clock;
  @Autowired
  Mailbox.Arrived mailbox;

  @Test
  void the_newest_checkpoint_leaves_the_house_once_a_day_to_every_address_and_can_be_checked_there() {
    worlds.fresh();
    jobs.run("ledger.sequencer");
    var mailing = mailingTo("arsip@uji.example, saksi@uji.example");
    mailing.run();
    mailing.run();
    jobs.run("mail.delivery");
    var newest = checkpoints.newest().orElseThrow();
    for (var address : new String[]{"arsip@uji.example", "saksi@uji.example"}) {
      assertThat(mailbox.to(address)).singleElement().satisfies(letter -> {
        assertThat(letter.subject()).startsWith("Titik periksa lelang.uji.example/log");
        assertThat(letter.text()).contains(newest.note(), key.verifier().written());
        var note = letter.text().substring(letter.text().indexOf("lelang.uji.example/log\n"),
            letter.text().indexOf("\n\nKunci") + 1);
        assertThat(key.verifier().open(note).size()).isEqualTo(newest.size());
      });
    }
  }

  @Test
  void an_address_that_is_none_is_told_at_the_start() {
    assertThatThrownBy(() -> mailingTo("arsip")).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("LK_LOG_MAIL");
    mailingTo("").run();
  }

  private MailingCheckpoint mailingTo(String addresses) {
    return new MailingCheckpoint(checkpoints, key, post, addresses, messages, transactions, clock);
  }
}
