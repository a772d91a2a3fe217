package id.lelangkinerja.web.page;

/** An answer that is no page: its status, its headline and what the reader can do now (keys of texts or texts). */
public record ErrorPage(int status, String title, String advice) {}
