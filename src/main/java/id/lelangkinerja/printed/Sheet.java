package id.lelangkinerja.printed;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.signing.DocumentKind;
import java.util.UUID;

/**
 * What is to be printed.
 *
 * @param kind    DRAFT_DECREE, ACTION_PLAN, PLAN_PROGRESS or INVITATION
 * @param topic   what it is of, unique within its kind and region; the papers of one topic replace each other
 * @param name    by which people know the paper, at most 200 characters
 * @param about   what it is about, told to whoever holds it
 * @param inside  in the history of which kind of object the printing is noted, and of which
 * @param insideId of the object
 */
public record Sheet(DocumentKind kind, String topic, String name, String about, Kind inside, UUID insideId) {}
