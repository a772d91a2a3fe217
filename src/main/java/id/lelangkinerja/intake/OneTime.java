package id.lelangkinerja.intake;

import java.time.Instant;

/**
 * What an accepted row brings and what is shown once, in the very answer to the acceptance, since it is kept nowhere: a
 * link for a person.
 *
 * @param path  the link's address within the program
 * @param until until when it works
 */
public record OneTime(String name, String signIn, String path, Instant until) {}
