package id.lelangkinerja.command.page;

import id.lelangkinerja.web.Written;

/** command/command.jte: what all who watch see, as it is written (command/watched.jte), and the week that changes with each act. */
public record WatchPage(Written watched, WeekBlock week) {}
