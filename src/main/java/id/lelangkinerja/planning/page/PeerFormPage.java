package id.lelangkinerja.planning.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * planning/peer-form.jte: a figure of another place to add, or to correct; {@code version} is the one that a correction
 * names, null for a new figure.
 */
public record PeerFormPage(UUID id, String name, String unit, String url, @Nullable String version) {}
