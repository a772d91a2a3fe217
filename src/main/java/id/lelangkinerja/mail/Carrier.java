package id.lelangkinerja.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Brings one letter to the mail server, and tells what became of it. */
@Component
class Carrier {
  private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);
  private final Optional<JavaMailSender> server;
  private final String from;

  Carrier(ObjectProvider<JavaMailSender> server, @Value("${lk.mail.from:}") String from) {
    this.server = Optional.ofNullable(server.getIfAvailable()).filter(Carrier::hasAddress);
    this.from = from;
    if (isThere() && !Letter.isAddress(from)) {
      throw new IllegalStateException("A mail server is set (spring.mail.host), so lk.mail.from must be the address"
          + " that letters come from, such as lelang-kinerja@example.go.id.");
    }
  }

  /** Spring makes a sender of the settings whether they name a server or not. */
  private static boolean hasAddress(JavaMailSender sender) {
    return !(sender instanceof JavaMailSenderImpl named && (named.getHost() == null || named.getHost().isBlank()));
  }

  boolean isThere() {
    return server.isPresent();
  }

  Outcome carry(Letter letter) {
    try {
      send(server.orElseThrow(), letter);
      return Outcome.SENT;
    } catch (MailException | MessagingException failure) {
      var outcome = outcome(failure);
      LOG.warn("A letter was not sent ({}): {}", outcome, failure.getClass().getSimpleName());
      return outcome;
    }
  }

  private void send(JavaMailSender sender, Letter letter) throws MessagingException {
    var message = sender.createMimeMessage();
    var enclosed = letter.enclosed();
    var filled = new MimeMessageHelper(message, enclosed != null, UTF_8.name());
    filled.setFrom(from);
    filled.setTo(letter.to());
    filled.setSubject(letter.subject());
    filled.setText(letter.text());
    if (enclosed != null) {
      filled.addAttachment(enclosed.name(), new ByteArrayResource(enclosed.content().getBytes(UTF_8)),
          enclosed.type());
    }
    message.setHeader("Auto-Submitted", "auto-generated");
    sender.send(message);
  }

  private static Outcome outcome(Exception failure) {
    return switch (failure) {
      case MailAuthenticationException _ -> Outcome.UNREACHED;
      // With a cause it failed while connecting, before anything was handed over; else while handing over.
      case MailSendException sending when sending.getCause() != null -> Outcome.UNREACHED;
      case MailSendException sending -> Arrays.stream(sending.getMessageExceptions()).map(Carrier::outcome).findFirst()
          .orElse(Outcome.UNKNOWN);
      case SendFailedException refused -> hasNobody(refused) ? Outcome.REFUSED : Outcome.LATER;
      default -> Outcome.UNKNOWN;
    };
  }

  /** Whether the server said of the address that it will never take a letter for it. */
  private static boolean hasNobody(SendFailedException refused) {
    var invalid = refused.getInvalidAddresses();
    return invalid != null && invalid.length > 0;
  }
}
