package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How people are written down. Names are kept in Unicode's composed form (NFC) and hold no sign that nobody sees or
 * that turns the direction of the text, so that two names that look alike are alike.
 */
final class Spelling {
  private static final int LONGEST_MAIL = 254;
  private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final Pattern MAIL = Pattern
      .compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");

  private Spelling() {}

  /** Three to forty small Latin letters, digits, dots, hyphens and underscores; capitals are made small. */
  static String signInName(String typed) {
    var name = typed.strip().toLowerCase(Locale.ROOT);
    unless(SIGN_IN_NAME.matcher(name).matches(), Reason.SIGN_IN_NAME_UNFIT, "signIn");
    return name;
  }

  /** A name or a rank as it is printed. */
  static String printed(String typed, String field) {
    var name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    unless(!UNSEEN.matcher(name).find() && name.codePoints().anyMatch(Character::isLetter), Reason.NAME_UNFIT, field);
    return name.replaceAll("\\p{Zs}+", " ");
  }

  static @Nullable String rank(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : printed(typed, "rank");
  }

  /** Eighteen digits: the day of birth, the month of appointment, the sex, a number; written in these four groups. */
  static @Nullable String nip(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var digits = typed.replaceAll("[\\s.]", "");
    unless(digits.matches("[0-9]{18}"), Reason.NIP_UNFIT, "nip");
    return digits.replaceFirst("(.{8})(.{6})(.)(.{3})", "$1 $2 $3 $4");
  }

  static @Nullable String mail(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var mail = typed.strip();
    unless(mail.length() <= LONGEST_MAIL && MAIL.matcher(mail).matches(), Reason.MAIL_UNFIT, "mail");
    return mail;
  }

  private static void unless(boolean holds, Reason reason, String field) {
    if (!holds) {
      throw new Refused(reason).at(field);
    }
  }
}
