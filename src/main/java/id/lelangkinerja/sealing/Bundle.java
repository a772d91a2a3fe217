package id.lelangkinerja.sealing;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The files that belong to a sealed document, one after the other, each encrypted with a key of its own that stands in
 * the document. What follows the last is chance, up to one of a few lengths, the first of them also where there is no
 * file: without the document nobody tells how many files there are, where one ends, or whether there is any. Nothing is
 * changed in place.
 */
public final class Bundle {
  /** The lengths that a bundle may have, in bytes. */
  static final int[] LENGTHS = {1 << 18, 1 << 20, 1 << 22, 1 << 24};
  private static final int AROUND = Aes.NONCE_BYTES + Aes.TAG_BYTES;
  private final byte[] bytes;

  private Bundle(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Of no file. */
  public static Bundle blank() {
    return filled(new byte[0]);
  }

  /** As it was kept. */
  public static Bundle of(byte[] kept) {
    return new Bundle(kept.clone());
  }

  /** A new key for one file, as text. */
  public static String key() {
    return Base64.getEncoder().encodeToString(Chance.bytes(Aes.KEY_BYTES));
  }

  /** Whether files of these sizes find room together. */
  public static boolean holds(Collection<Integer> sizes) {
    return end(sizes) <= LENGTHS[LENGTHS.length - 1];
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * With one file more, after those of the given sizes.
   *
   * @param context names the place of the file, and is given again when it is read
   * @throws IllegalArgumentException where there is no room for it
   */
  public Bundle with(Collection<Integer> before, byte[] file, String key, String context) {
    var locked = Aes.lock(bytesOf(key), Bytes.of(context), file);
    return filled(Bytes.join(slice(0, (int) end(before)), locked));
  }

  /** Without the file of this index, from 0, among files of the given sizes; its key, forgotten, opens nothing more. */
  public Bundle without(int index, List<Integer> sizes) {
    int from = (int) end(sizes.subList(0, index));
    int to = from + AROUND + sizes.get(index);
    return filled(Bytes.join(slice(0, from), slice(to, (int) end(sizes))));
  }

  /** The file of this index, from 0; throws SealBroken when a bit of it, its key or its context is another. */
  public byte[] read(int index, List<Integer> sizes, String key, String context) {
    long from = end(sizes.subList(0, index));
    long to = from + AROUND + sizes.get(index);
    if (to > bytes.length) {
      throw new SealBroken(SealBroken.At.CONTENT);
    }
    return Aes.unlock(bytesOf(key), Bytes.of(context), slice((int) from, (int) to), SealBroken.At.CONTENT);
  }

  private static long end(Collection<Integer> sizes) {
    return sizes.stream().mapToLong(size -> (long) size + AROUND).sum();
  }

  /** What a damaged bundle lacks is read as missing, not as an error of the program. */
  private byte[] slice(int from, int to) {
    if (to > bytes.length) {
      throw new SealBroken(SealBroken.At.CONTENT);
    }
    return ByteBuffer.allocate(to - from).put(bytes, from, to - from).array();
  }

  private static Bundle filled(byte[] files) {
    int length = IntStream.of(LENGTHS).filter(each -> each >= files.length).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a bundle holds no " + files.length + " bytes"));
    return new Bundle(Bytes.join(files, Chance.stream(length - files.length)));
  }

  private static byte[] bytesOf(String key) {
    try {
      return Base64.getDecoder().decode(key);
    } catch (IllegalArgumentException _) {
      throw new SealBroken(SealBroken.At.KEY);
    }
  }
}
