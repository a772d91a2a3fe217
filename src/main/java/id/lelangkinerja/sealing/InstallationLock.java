package id.lelangkinerja.sealing;

import id.lelangkinerja.platform.InstallationKey;

/**
 * Locks content with the installation's key: drafts while people work on them, private halves of round keys. Each use
 * has a key of its own, and the context, given again when unlocking, binds the content to its place.
 */
public final class InstallationLock {
  private final byte[] key;

  public InstallationLock(InstallationKey installation, String use) {
    this.key = installation.derive("sealing: " + use);
  }

  public byte[] lock(String context, byte[] content) {
    return Aes.lock(key, Bytes.of(context), content);
  }

  /** Throws SealBroken when the key, the context or a bit of the content is another. */
  public byte[] unlock(String context, byte[] locked) {
    return Aes.unlock(key, Bytes.of(context), locked, SealBroken.At.KEY);
  }
}
