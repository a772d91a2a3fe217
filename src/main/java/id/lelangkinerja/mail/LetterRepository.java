package id.lelangkinerja.mail;

import id.lelangkinerja.database.Rows;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters on their way. Each statement is a transaction of its own unless an act's is open. */
@Repository
class LetterRepository {
  private final JdbcClient jdbc;

  LetterRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A letter taken up to be sent, and the how manieth attempt that is. */
  record Taken(UUID letterId, String recipient, String subject, String body, int attempts, @Nullable String key,
      @Nullable String enclosureName, @Nullable String enclosureType, @Nullable String enclosure) {
    Letter letter() {
      var letter = new Letter(recipient, subject, body, key);
      return enclosureName == null || enclosureType == null || enclosure == null
          ? letter
          : letter.enclosing(new Enclosure(enclosureName, enclosureType, enclosure));
    }
  }

  void write(Letter letter, Instant now, Instant due) {
    var enclosed = letter.enclosed();
    jdbc.sql("""
        insert into letter (letter_id, key, recipient, subject, body, enclosure_name, enclosure_type, enclosure,
          written_at, due_at)
        values (:letter, :key, :recipient, :subject, :body, :name, :type, :enclosure, :now, :due)
        on conflict (key) do nothing""")
        .param("letter", UUID.randomUUID()).param("key", letter.key()).param("recipient", letter.to())
        .param("subject", letter.subject()).param("body", letter.text())
        .param("name", enclosed == null ? null : enclosed.name())
        .param("type", enclosed == null ? null : enclosed.type())
        .param("enclosure", enclosed == null ? null : enclosed.content()).param("now", now.atOffset(ZoneOffset.UTC))
        .param("due", due.atOffset(ZoneOffset.UTC)).update();
  }

  /** Takes up the letter that has waited longest; nobody else takes it from then on. */
  Optional<Taken> take(Instant now) {
    return jdbc.sql("""
        update letter set state = 'SENDING', attempts = attempts + 1, due_at = :now
        where letter_id = (select letter_id from letter where state = 'WAITING' and due_at <= :now
          order by due_at, letter_id limit 1 for update skip locked)
        returning letter_id, recipient, subject, body, attempts, key, enclosure_name, enclosure_type, enclosure""")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Rows.of(Taken.class)).optional();
  }

  void later(UUID letter, Instant due) {
    jdbc.sql("update letter set state = 'WAITING', due_at = :due where letter_id = :letter and state = 'SENDING'")
        .param("letter", letter).param("due", due.atOffset(ZoneOffset.UTC)).update();
  }

  /** Ends the way of a letter, as SENT, FAILED or UNKNOWN; what it said and to whom is gone with that. */
  void end(UUID letter, String state, Instant now) {
    jdbc.sql("""
        update letter set state = :state, ended_at = :now, recipient = null, subject = null, body = null,
          enclosure_name = null, enclosure_type = null, enclosure = null
        where letter_id = :letter and state = 'SENDING'""").param("letter", letter).param("state", state)
        .param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** Those whose sending was cut off, by a node that went down, before then. */
  int giveUp(Instant before, Instant now) {
    return jdbc.sql("""
        update letter set state = 'UNKNOWN', ended_at = :now, recipient = null, subject = null, body = null,
          enclosure_name = null, enclosure_type = null, enclosure = null
        where state = 'SENDING' and due_at < :before""").param("before", before.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  void forget(Instant endedBefore) {
    jdbc.sql("delete from letter where ended_at < :before").param("before", endedBefore.atOffset(ZoneOffset.UTC))
        .update();
  }
}
