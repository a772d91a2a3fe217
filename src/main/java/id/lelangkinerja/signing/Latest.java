package id.lelangkinerja.signing;

import java.time.LocalDate;

/** The document that changed another one last, and is in force; {@code file} is where it is had. */
public record Latest(String name, LocalDate since, String page, String file) {}
