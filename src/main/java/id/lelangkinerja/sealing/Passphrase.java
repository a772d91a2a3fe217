package id.lelangkinerja.sealing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Six random words with which a holder opens their share: each is one of 4,096 made of consonant, vowel, consonant,
 * vowel as Indonesian speaks them, so that the six have 72 bits. They are stored nowhere; what they open is found by
 * Argon2id with the work that is kept beside it, see {@link Stretching}.
 */
public final class Passphrase {
  private static final String CONSONANTS = "bcdfghjklmnprstw";
  private static final String VOWELS = "aiou";
  private static final int WORDS = 6;
  private static final int LETTERS = 4;
  private static final int KEY_BYTES = 32;
  private static final int LONGEST_TYPED = 100;
  private final String words;

  private Passphrase(String words) {
    this.words = words;
  }

  /** A new one that nobody can guess. */
  public static Passphrase fresh() {
    var chance = Chance.bytes(WORDS * LETTERS);
    var words = new ArrayList<String>();
    for (int word = 0; word < WORDS; word++) {
      var letters = new StringBuilder();
      for (int at = 0; at < LETTERS; at++) {
        var from = at % 2 == 0 ? CONSONANTS : VOWELS;
        // both lengths are powers of two, so that every letter is as likely as the others
        letters.append(from.charAt(chance[word * LETTERS + at] & (from.length() - 1)));
      }
      words.add(letters.toString());
    }
    return new Passphrase(String.join(" ", words));
  }

  /** The passphrase that a person typed, in either case, with spaces or dashes; empty when the text cannot be one. */
  public static Optional<Passphrase> parse(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    var words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("[\\s-]+"));
    return words.size() == WORDS && words.stream().allMatch(Passphrase::isWord)
        ? Optional.of(new Passphrase(String.join(" ", words)))
        : Optional.empty();
  }

  private static boolean isWord(String word) {
    return word.matches("([" + CONSONANTS + "][" + VOWELS + "]){2}");
  }

  /** The six words, to be written down. */
  public String written() {
    return words;
  }

  public boolean isSame(Passphrase other) {
    return words.equals(other.words);
  }

  /** The private key that the words stand for with this salt: slow to find for a guesser. */
  byte[] key(byte[] salt, Stretching work) {
    var argon = new Argon2BytesGenerator();
    argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
        .withMemoryAsKB(work.kibibytes()).withIterations(work.passes()).withParallelism(1).withSalt(salt).build());
    var key = new byte[KEY_BYTES];
    argon.generateBytes(Bytes.of(words), key);
    return key;
  }

  /** Says nothing, so that no log ever holds the words. */
  @Override
  public String toString() {
    return "Passphrase";
  }
}
