package id.lelangkinerja.round.page;

import java.util.List;

/**
 * round/seal.jte: how a round is sealed. The fingerprint is empty until the key is made; the addresses are empty
 * where the reader may not do it now.
 *
 * @param own whether the installation's signature of the key holds; meaningless without a key
 */
public record SealCard(String wayKey, String wayMeaningKey, List<Holder> holders, String fingerprint, boolean own,
    String chooseUrl, String replaceUrl, String sealUrl) {
  public SealCard { holders = List.copyOf(holders); }

  /** A holder, and whether they are ready to open. */
  public record Holder(String name, boolean ready) {}
}
