package id.lelangkinerja.identity.page;

/** identity/own-form.jte: changes one's own "mail" or "password", by knowing the password of now. */
public record OwnFormPage(String kind, String signIn, String action, String back) {}
