package id.lelangkinerja.panel.page;

import org.jspecify.annotations.Nullable;

/**
 * panel/conflict.jte: what the reader as a member of the panel has to say, or has said, about a conflict of interest.
 * {@code noneUrl} is where one tap says that there is none, null where that was said or cannot be; {@code url} leads to
 * the page on which a conflict is declared, null where none can be any more.
 */
public record OwnConflict(String key, @Nullable String noneUrl, @Nullable String url) {}
