package id.lelangkinerja.ledger;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.mail.Letter;
import id.lelangkinerja.mail.Post;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the newest checkpoint out of the house each day, to the addresses in {@code lk.log.mail} (separated by
 * commas): what is kept there nobody here can change.
 */
@Component
class MailingCheckpoint implements Job {
  private static final LocalTime AT = LocalTime.of(6, 15);
  private final CheckpointRepository checkpoints;
  private final NoteKey key;
  private final Post post;
  private final List<String> addresses;
  private final Texts texts;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MailingCheckpoint(CheckpointRepository checkpoints, NoteKey key, Post post,
      @Value("${lk.log.mail:}") String addresses,
      MessageSource messages, PlatformTransactionManager transactions, Clock clock) {
    this.checkpoints = checkpoints;
    this.key = key;
    this.post = post;
    this.addresses = Stream.of(addresses.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    this.texts = new Texts(Locale.of("id"), messages);
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
    if (!this.addresses.stream().allMatch(Letter::isAddress)) {
      throw new IllegalStateException("lk.log.mail (LK_LOG_MAIL) must be mail addresses, separated by commas.");
    }
  }

  @Override
  public String name() {
    return "ledger.mail";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(AT, Texts.ZONE);
  }

  @Override
  public void run() {
    var newest = checkpoints.newest();
    if (newest.isEmpty()) {
      return;
    }
    var day = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var subject = texts.get("ledger.letter-subject", key.verifier().name(), texts.date(day));
    var text = texts.get("ledger.letter-text", newest.get().note(), key.verifier().written());
    transaction.executeWithoutResult(_ -> addresses
        .forEach(each -> post.send(new Letter(each, subject, text, "ledger:" + day + ":" + each))));
  }
}
