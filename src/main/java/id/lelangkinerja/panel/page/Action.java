package id.lelangkinerja.panel.page;

/** A step that this person may take now: the key of its words, its address, and the class of its button. */
public record Action(String key, String url, String css) {}
