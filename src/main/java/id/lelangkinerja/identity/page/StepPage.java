package id.lelangkinerja.identity.page;

import org.jspecify.annotations.Nullable;

/**
 * identity/step.jte: confirms an act upon a person. The texts are keys "person.step.(kind).title", ".effect" and ".do";
 * {@code field} is "reason", "last" (a day), "last-or-never" (a day, or that it was a mistake) or null.
 */
public record StepPage(String kind, String name, String object, @Nullable String field, boolean danger, String action,
    String back) {}
