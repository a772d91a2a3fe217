package id.lelangkinerja.portal.page;

import java.util.UUID;

/** A contract in a short list: {@code years} is its span, the state's key is empty while it is in force. */
public record ContractLine(UUID contract, String number, String title, UUID agency, String agencyName, String years,
    String stateKey, Scored score) {}
