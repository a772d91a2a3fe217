package id.lelangkinerja.identity.page;

/** identity/invitation.jte: the person whom a one-time link lets choose a password. */
public record InvitationPage(String name, String signIn, String action) {}
