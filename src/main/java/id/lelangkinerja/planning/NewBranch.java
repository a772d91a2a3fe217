package id.lelangkinerja.planning;

import java.util.UUID;

/** What a goal or an objective shall be: what it hangs on, its number there, its text. */
public record NewBranch(UUID above, int no, String text) {}
