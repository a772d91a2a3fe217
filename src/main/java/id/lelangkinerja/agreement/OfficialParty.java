package id.lelangkinerja.agreement;

import id.lelangkinerja.signing.Party;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the text names for one side, as printed: the official first, then the head. The person is null for who has no
 * account here; the unit is the agency in which the office is held.
 */
public record OfficialParty(Party party, @Nullable UUID personId, UUID unitId, String name, @Nullable String nip,
    @Nullable String rankTitle, String office) {}
