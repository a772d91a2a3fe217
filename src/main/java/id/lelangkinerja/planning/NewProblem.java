package id.lelangkinerja.planning;

/**
 * A problem as it is registered; the code is 2 to 40 capitals, digits, hyphens and underscores, unique in the region.
 */
public record NewProblem(String code, ProblemFacts facts) {}
