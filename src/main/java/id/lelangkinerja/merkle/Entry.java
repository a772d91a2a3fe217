package id.lelangkinerja.merkle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a leaf stands for: an act as text, hidden behind random bytes. The log holds only the commitment to both, of
 * which nobody can guess what it hides; who is shown both can check it.
 */
public record Entry(Hash salt, String content) {
  /** The act and the salt that hides it, in this order of bytes: 32 of salt, then the text in UTF-8. */
  public byte[] opened() {
    var text = content.getBytes(StandardCharsets.UTF_8);
    var all = Arrays.copyOf(salt.bytes(), Hash.LENGTH + text.length);
    System.arraycopy(text, 0, all, Hash.LENGTH, text.length);
    return all;
  }

  /** Throws IllegalArgumentException where the bytes are fewer than a salt has. */
  static Entry of(byte[] opened) {
    if (opened.length < Hash.LENGTH) {
      throw new IllegalArgumentException("an entry begins with " + Hash.LENGTH + " bytes of salt");
    }
    return new Entry(Hash.of(Arrays.copyOf(opened, Hash.LENGTH)),
        new String(opened, Hash.LENGTH, opened.length - Hash.LENGTH, StandardCharsets.UTF_8));
  }

  /** The entry of the log: SHA-256 of salt and text. */
  public Hash commitment() {
    return Hash.sum(opened());
  }

  /** The hash by which the entry stands in the tree. */
  public Hash leaf() {
    return Hash.leaf(commitment().bytes());
  }

  /** What the act's text says after this word at the beginning of a line, such as "document". */
  public Optional<String> says(String word) {
    return content.lines().filter(line -> line.startsWith(word + " ")).map(line -> line.substring(word.length() + 1))
        .findFirst();
  }
}
