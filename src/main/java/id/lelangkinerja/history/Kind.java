package id.lelangkinerja.history;

/** The kinds of objects that have a history. */
public enum Kind {
  REGION, TERM, MISSION, AGENCY, PERSON, GOAL, OBJECTIVE, INDICATOR, PROBLEM, IMPORT, ROUND, LOT, QUESTION, BID, CONTRACT, MEASUREMENT, BATCH, AGREEMENT, SAMPLE, FEED
}
