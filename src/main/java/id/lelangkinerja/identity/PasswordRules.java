package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which passwords are refused: short ones, those that guessers try first, and those that hold the person's own name.
 * Any sign may be in one, and none must be (OWASP ASVS 5.0, V6.2): length is what counts.
 */
final class PasswordRules {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;
  private static final int FEWEST_SIGNS = 5;
  private static final int SHORTEST_NAME = 4;
  private static final String ROWS = "01234567890123456789 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm"
      + " qwertyuiop asdfghjkl zxcvbnm qazwsxedcrfvtgbyhnujmikolp 1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik";
  /** Words that passwords of offices are made of; one of them and some digits make no password, nor do two of them. */
  private static final Set<String> OBVIOUS = Set.of("password", "passw", "katasandi", "kata", "sandi", "sandiku",
      "rahasia", "rahasiaku", "sangat", "admin", "administrator", "operator", "walikota", "wakil", "bupati",
      "gubernur", "sekda", "camat", "lurah", "kepala", "dinas", "badan", "kantor", "pegawai", "pemda", "pemkot",
      "pemkab", "pemerintah", "kota", "kabupaten", "provinsi", "kecamatan", "kelurahan", "malang", "indonesia",
      "merdeka", "garuda", "pancasila", "jaya", "jakarta", "surabaya", "bandung", "lelang", "kinerja", "bappeda",
      "inspektorat", "kominfo", "diskominfo", "bismillah", "alhamdulillah", "sayang", "sayangku", "cinta", "cintaku",
      "selamat", "pagi", "datang", "terima", "kasih", "masuk", "login", "user", "pengguna", "welcome", "letmein",
      "iloveyou", "qwerty", "qwertyuiop", "asdfgh", "asdfghjkl", "zxcvbn", "abc", "abcd", "test", "testing", "coba",
      "cobacoba", "ganti", "default", "changeme", "change", "me", "secret", "master", "root", "server", "komputer",
      "internet", "bola", "arema", "persib", "persija", "monkey", "dragon", "sunshine", "princess", "football", "my",
      "ku", "saya", "aku", "the", "dan", "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus",
      "september", "oktober", "november", "desember", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu",
      "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh");
  private static final Pattern REPEATED = Pattern.compile("(.{1,10}?)\\1+.{0,3}", Pattern.DOTALL);

  private PasswordRules() {}

  /** The same password however the keyboard composes its letters. */
  static String composed(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  /** Throws what is wrong with the password, beside this field; {@code own} are the person's names. */
  static void check(String typed, String field, String... own) {
    var password = composed(typed);
    unless(password.codePointCount(0, password.length()) >= SHORTEST, new Refused(Reason.PASSWORD_SHORT, SHORTEST),
        field);
    var plain = password.toLowerCase(Locale.ROOT);
    unless(!isObvious(plain), new Refused(Reason.PASSWORD_COMMON), field);
    unless(Arrays.stream(own).noneMatch(name -> holds(plain, name)), new Refused(Reason.PASSWORD_HOLDS_NAME), field);
  }

  private static boolean isObvious(String plain) {
    return plain.codePoints().distinct().count() < FEWEST_SIGNS || REPEATED.matcher(plain).matches()
        || isRow(plain) || isMadeOfObviousWords(plain);
  }

  /** Signs that lie beside each other on the keyboard or in the alphabet, either way. */
  private static boolean isRow(String plain) {
    var backwards = new StringBuilder(plain).reverse().toString();
    return ROWS.contains(plain) || ROWS.contains(backwards);
  }

  /** Nothing but obvious words, once digits and signs between them are taken for what they stand for, or away. */
  private static boolean isMadeOfObviousWords(String plain) {
    var core = plain.replaceAll("^\\P{L}+|\\P{L}+$", "");
    var read = core.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a').replace('5', 's')
        .replace('7', 't').replace('@', 'a').replace('$', 's').replace('!', 'i');
    return isWords(letters(plain)) || isWords(letters(read));
  }

  private static String letters(String text) {
    return text.codePoints().filter(Character::isLetter).mapToObj(Character::toString).collect(Collectors.joining());
  }

  private static boolean isWords(String letters) {
    var reached = new boolean[letters.length() + 1];
    reached[0] = true;
    for (int end = 1; end <= letters.length(); end++) {
      for (int begin = Math.max(0, end - 15); begin < end && !reached[end]; begin++) {
        reached[end] = reached[begin] && OBVIOUS.contains(letters.substring(begin, end));
      }
    }
    return reached[letters.length()];
  }

  private static boolean holds(String plain, String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s._-]+"))
        .anyMatch(part -> part.length() >= SHORTEST_NAME && plain.contains(part));
  }

  private static void unless(boolean holds, Refused refused, String field) {
    if (!holds) {
      throw refused.at(field);
    }
  }
}
