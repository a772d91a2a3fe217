package id.lelangkinerja.notice;

/** Whether a notice was read: a choice by which the list is narrowed. */
enum Readness {
  UNREAD, READ
}
