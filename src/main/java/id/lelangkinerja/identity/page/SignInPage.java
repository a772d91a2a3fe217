package id.lelangkinerja.identity.page;

/**
 * identity/sign-in.jte. {@code next} is where the reader wanted to go, an address of this product, or empty; the demo
 * tells who can be played. {@code chosen} tells that a password was chosen a moment ago.
 */
public record SignInPage(String next, boolean demo, boolean chosen) {}
