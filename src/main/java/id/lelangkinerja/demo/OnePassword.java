package id.lelangkinerja.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes a password once for everybody who has it: in the demo all have the one that is printed, and a hash that
 * takes a tenth of a second on purpose need not be made seventy times.
 */
final class OnePassword implements PasswordEncoder {
  private final PasswordEncoder argon = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return password == null
        ? null
        : hashes.computeIfAbsent(password.toString(), text -> java.util.Objects.requireNonNull(argon.encode(text)));
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    return argon.matches(password, hash);
  }
}
