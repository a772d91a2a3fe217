package id.lelangkinerja.identity.page;

/** identity/sign-in.jte. {@code next} is where the reader wanted to go, an address of this product, or empty. */
public record SignInPage(String next) {}
