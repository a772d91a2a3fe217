package id.lelangkinerja.round.page;

/**
 * round/holder.jte: a holder makes ready. The words are shown here and nowhere else; empty where none are given now.
 *
 * @param waiting whether the person can make ready now, for the first time or with new words
 * @param ready   whether they are ready already
 */
public record HolderPage(String round, boolean waiting, boolean ready, String words, String url, String workUrl) {}
