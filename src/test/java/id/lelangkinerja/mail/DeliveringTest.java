package id.lelangkinerja.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Mailbox;
import id.lelangkinerja.cast.Mailbox.Found;
import id.lelangkinerja.cast.ProgrammeTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProgrammeTest
class DeliveringTest {
  private static final Instant NOW = Instant.parse("2019-03-01T02:00:00Z");
  @Autowired
  Post post;
  @Autowired
  LetterRepository letters;
  @Autowired
  Mailbox.Arrived mailbox;
  @Autowired
  Clockwork clockwork;
  @Autowired
  JdbcClient jdbc;
  TransactionTemplate transaction;
  String address;

  @Autowired
  void transactions(PlatformTransactionManager transactions) {
    transaction = new TransactionTemplate(transactions);
  }

  @BeforeEach
  void clear() {
    jdbc.sql("delete from letter").update();
    address = UUID.randomUUID() + "@dinkes.example";
  }

  @Test
  void a_letter_arrives_once_as_it_was_written_and_nothing_of_it_is_kept() {
    send(new Letter(address, "Tenggat – besok", "Baris satu\nBaris dua: é", null));
    clockwork.run("mail.delivery");
    clockwork.run("mail.delivery");
    assertThat(mailbox.to(address)).containsExactly(
        new Found("Tenggat – besok", "Baris satu\nBaris dua: é", "lelang-kinerja@uji.example"));
    assertThat(rows()).singleElement().satisfies(row -> assertThat(row).containsEntry("state", "SENT")
        .containsEntry("recipient", null).containsEntry("subject", null).containsEntry("body", null));
  }

  @Test
  void a_second_letter_with_the_same_key_is_not_written() {
    send(new Letter(address, "Satu", "Isi", "key-" + address));
    send(new Letter(address, "Dua", "Isi", "key-" + address));
    clockwork.run("mail.delivery");
    assertThat(mailbox.to(address)).extracting(Found::subject).containsExactly("Satu");
  }

  @Test
  void a_letter_shares_the_fate_of_the_act_that_causes_it() {
    transaction.executeWithoutResult(status -> {
      post.send(new Letter(address, "Tidak jadi", "Isi", null));
      status.setRollbackOnly();
    });
    assertThat(rows()).isEmpty();
    var lone = new Letter(address, "Tanpa transaksi", "Isi", null);
    assertThatThrownBy(() -> post.send(lone)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_no_server_takes_is_tried_again_after_ever_longer_pauses_and_given_up_at_last() {
    send(new Letter(address, "Nanti", "Isi", null));
    send(new Letter(address, "Juga nanti", "Isi", null));
    due();
    var away = delivering(away(), NOW);
    away.run();
    assertThat(rows()).extracting(row -> row.get("attempts")).as("the second is not tried on a server that is away")
        .containsExactlyInAnyOrder(1, 0);
    var later = NOW;
    for (int at = 0; at < 40; at++) {
      later = later.plus(Duration.ofHours(6));
      delivering(away(), later).run();
    }
    assertThat(rows()).allSatisfy(
        row -> assertThat(row).containsEntry("state", "FAILED").containsEntry("body", null).containsEntry("attempts",
            9));
    assertThat(mailbox.to(address)).isEmpty();
  }

  @Test
  void a_letter_whose_sending_was_cut_off_is_never_sent_again() {
    send(new Letter(address, "Terputus", "Isi", null));
    due();
    assertThat(letters.take(NOW)).isPresent();
    delivering(server(), NOW.plus(Duration.ofMinutes(20))).run();
    assertThat(rows()).singleElement().satisfies(row -> assertThat(row).containsEntry("state", "UNKNOWN")
        .containsEntry("body", null));
    assertThat(mailbox.to(address)).isEmpty();
  }

  @Test
  void two_nodes_that_deliver_at_once_send_each_letter_once() throws Exception {
    for (int no = 0; no < 40; no++) {
      send(new Letter(address, "Surat " + no, "Isi", null));
    }
    var start = new CountDownLatch(1);
    try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = List.of(1, 2, 3, 4).stream().map(_ -> nodes.submit(() -> {
        start.await();
        clockwork.run("mail.delivery");
        return null;
      })).toList();
      start.countDown();
      for (var one : running) {
        one.get();
      }
    }
    assertThat(mailbox.to(address)).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void letters_are_not_even_written_where_there_is_no_server_to_send_them() {
    var silent = new Post(new Carrier(none(), ""), letters, Clock.fixed(NOW, ZoneOffset.UTC));
    assertThat(silent.isSet()).isFalse();
    transaction.executeWithoutResult(_ -> silent.send(new Letter(address, "Hal", "Isi", null)));
    assertThat(rows()).isEmpty();
    assertThat(post.isSet()).isTrue();
  }

  @Test
  void a_server_without_an_address_of_ours_stops_the_start_and_says_what_to_set() {
    assertThatThrownBy(() -> new Carrier(away(), "")).hasMessageContaining("lk.mail.from");
  }

  @Test
  void what_was_sent_is_forgotten_after_a_month() {
    send(new Letter(address, "Lama", "Isi", null));
    clockwork.run("mail.delivery");
    delivering(server(), Instant.now(Clock.systemUTC()).plus(Duration.ofDays(31))).run();
    assertThat(rows()).isEmpty();
  }

  private void send(Letter letter) {
    transaction.executeWithoutResult(_ -> post.send(letter));
  }

  private void due() {
    jdbc.sql("update letter set due_at = :now").param("now", NOW.atOffset(ZoneOffset.UTC)).update();
  }

  private List<Map<String, @Nullable Object>> rows() {
    return jdbc.sql("select state, recipient, subject, body, attempts from letter").query().listOfRows();
  }

  private Delivering delivering(ObjectProvider<JavaMailSender> server, Instant now) {
    return new Delivering(new Carrier(server, "lelang@uji.example"), letters, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Autowired
  JavaMailSender sender;

  private ObjectProvider<JavaMailSender> server() {
    return provider(sender);
  }

  /** A port at which nobody listens. */
  private static ObjectProvider<JavaMailSender> away() {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(1);
    return provider(sender);
  }

  private static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
    return new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class);
  }

  private static ObjectProvider<JavaMailSender> none() {
    return new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
  }
}
