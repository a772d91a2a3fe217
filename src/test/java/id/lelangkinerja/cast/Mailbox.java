package id.lelangkinerja.cast;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server of the tests' own, and what arrived there. Tests write to addresses that no other test uses. */
@TestConfiguration(proxyBeanMethods = false)
public class Mailbox {
  /** What a person finds in the mailbox. */
  public record Found(String subject, String text, String from) {}

  @Bean(initMethod = "start", destroyMethod = "stop")
  GreenMail greenMail() {
    return new GreenMail(ServerSetup.SMTP.dynamicPort());
  }

  @Bean
  JavaMailSender mailServer(GreenMail server) {
    var sender = new JavaMailSenderImpl();
    sender.setHost(server.getSmtp().getBindTo());
    sender.setPort(server.getSmtp().getPort());
    return sender;
  }

  @Bean
  Arrived arrived(GreenMail server) {
    return new Arrived(server);
  }

  /** The letters that arrived. */
  public record Arrived(GreenMail server) {
    /** Those to this address, in their order. */
    public List<Found> to(String address) {
      return Arrays.stream(server.getReceivedMessages()).filter(message -> isTo(message, address)).map(Arrived::read)
          .toList();
    }

    /** The files that came with those to this address, in their order. */
    public List<String> enclosedTo(String address) {
      return Arrays.stream(server.getReceivedMessages()).filter(message -> isTo(message, address))
          .flatMap(message -> enclosed(message).stream()).toList();
    }

    private static List<String> enclosed(MimeMessage message) {
      try {
        var files = new ArrayList<String>();
        if (message.getContent() instanceof Multipart parts) {
          for (int part = 0; part < parts.getCount(); part++) {
            if (parts.getBodyPart(part).getFileName() != null) {
              files.add(parts.getBodyPart(part).getContentType().replaceAll("\\s+", " ") + "\n"
                  + new String(parts.getBodyPart(part).getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
          }
        }
        return files;
      } catch (MessagingException | IOException failure) {
        throw new AssertionError(failure);
      }
    }

    private static boolean isTo(MimeMessage message, String address) {
      try {
        return Arrays.stream(message.getAllRecipients()).map(Address::toString).anyMatch(address::equals);
      } catch (MessagingException failure) {
        throw new AssertionError(failure);
      }
    }

    private static Found read(MimeMessage message) {
      try {
        return new Found(message.getSubject(), message.getContent().toString().replace("\r\n", "\n").strip(),
            message.getFrom()[0].toString());
      } catch (MessagingException | IOException failure) {
        throw new AssertionError(failure);
      }
    }
  }
}
