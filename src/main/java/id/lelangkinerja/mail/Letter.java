package id.lelangkinerja.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one address, in plain text. The key, where there is one, is what makes it one letter: a second with the
 * same key is not sent (keys are remembered for thirty days after sending). No sign in it begins a header of its own.
 * IllegalArgumentException where the address is none.
 */
public record Letter(String to, String subject, String text, @Nullable String key, @Nullable Enclosure enclosed) {
  private static final int LONGEST_ADDRESS = 254;
  private static final int LONGEST_SUBJECT = 200;
  private static final Pattern ADDRESS = Pattern
      .compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
  private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+");
  private static final Pattern UNPRINTED_IN_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]+");

  public Letter {
    if (!isAddress(to)) {
      throw new IllegalArgumentException("no mail address");
    }
    subject = shortened(UNPRINTED.matcher(subject).replaceAll(" ").strip());
    text = UNPRINTED_IN_TEXT.matcher(text.replace("\r\n", "\n")).replaceAll(" ");
  }

  /** Without anything enclosed. */
  public Letter(String to, String subject, String text, @Nullable String key) {
    this(to, subject, text, key, null);
  }

  /** The same with a file enclosed. */
  public Letter enclosing(Enclosure file) {
    return new Letter(to, subject, text, key, file);
  }

  /** Whether a letter can be sent there: one plain address, without a name, a second address or a header. */
  public static boolean isAddress(String typed) {
    return typed.length() <= LONGEST_ADDRESS && ADDRESS.matcher(typed).matches();
  }

  private static String shortened(String subject) {
    return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
        ? subject
        : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT));
  }

  /** Never what it says: letters hold links that open things. */
  @Override
  public String toString() {
    return "Letter[" + subject.length() + " signs of subject, " + text.length() + " of text]";
  }
}
