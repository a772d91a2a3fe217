package id.lelangkinerja.planning.page;

import java.util.UUID;

/** planning/goal-form.jte: the mission that the new goal belongs to. */
public record GoalFormPage(UUID mission, String no, String text) {}
