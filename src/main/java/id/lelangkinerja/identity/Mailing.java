package id.lelangkinerja.identity;

import id.lelangkinerja.mail.Letter;
import id.lelangkinerja.mail.Post;
import id.lelangkinerja.platform.PeopleLinks;
import id.lelangkinerja.web.PublicAddress;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Sends one-time links by mail, where there is a mail server, an address of the program (LK_ADDRESS) and one of the
 * person. The address in a letter is what the operator said, whatever the request that caused it said of itself.
 */
@Component
class Mailing {
  private final Post post;
  private final PublicAddress address;
  private final MessageSource messages;

  Mailing(Post post, PublicAddress address, MessageSource messages) {
    this.post = post;
    this.address = address;
    this.messages = messages;
  }

  /** Whether letters with links can be sent at all. */
  boolean isSet() {
    return post.isSet() && address.told().isPresent();
  }

  boolean reaches(@Nullable String mail) {
    return isSet() && mail != null && Letter.isAddress(mail);
  }

  /** Hands in the letter with the act that makes the link; false where it cannot be sent and must be handed over. */
  boolean send(LinkPurpose purpose, Token token, Reader reader, Instant until) {
    var mail = reader.mail();
    Optional<String> told = address.told();
    if (mail == null || told.isEmpty() || !reaches(mail)) {
      return false;
    }
    var texts = new Texts(Locale.of(reader.language() == null ? "id" : reader.language()), messages);
    var kind = purpose == LinkPurpose.RESET ? "reset" : "invitation";
    var link = told.get() + PeopleLinks.invitation(token.secret());
    post.send(new Letter(mail, texts.get("letter." + kind + ".subject"),
        texts.get("letter." + kind + ".text", reader.name(), reader.signIn(), link, texts.moment(until)), null));
    return true;
  }

  /** Tells the old address that there is a new one: whoever changed it may not have been the person. */
  void tellChanged(String old, String name, @Nullable String language) {
    if (reaches(old)) {
      var texts = new Texts(Locale.of(language == null ? "id" : language), messages);
      post.send(new Letter(old, texts.get("letter.mail-changed.subject"), texts.get("letter.mail-changed.text", name),
          null));
    }
  }

  /** Who reads the letter. */
  record Reader(String name, String signIn, @Nullable String mail, @Nullable String language) {}
}
