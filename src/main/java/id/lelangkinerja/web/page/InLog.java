package id.lelangkinerja.web.page;

import java.time.Instant;

/**
 * Where in the public log an act upon a document stands: the act's text key, when it was, its index among so many,
 * and the addresses of the proof and of the very document that it proves.
 */
public record InLog(String actKey, Instant at, long index, long size, String proof, String document) {}
